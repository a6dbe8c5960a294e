package alvh.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.RealData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code alvh surface} of options on VIX, and of days without a chain, on real files. */
class SurfaceOfOtherDaysTest {
  /** The chain stands at 15:45, the futures at 16:15; the widest gap of that day is .18. */
  private static final double HALF_AN_HOUR = 0.25;

  /** Numbers that were rounded nowhere on the way. */
  private static final double SAME = 1e-12;

  @TempDir private static Path folder;
  private static Shell full;
  private static Shell bare;
  private static String vixFile;

  @BeforeAll
  static void fillAStore() {
    Path data = RealData.folder();
    vixFile = data.resolve("chains/vix_2016_datashop/VIX_2016-06-01.csv").toString();
    bare = new Shell(folder.resolve("bare"));
    full = new Shell(folder.resolve("full"));
    for (String file :
        new String[] {
          "cboe/SPX_History.csv",
          "cboe/VIX_History.csv",
          "cboe/VIX3M_History.csv",
          "cfe/vx_settle_by_expiry_2004_2026.csv",
          "chains/vix_2016_datashop"
        }) {
      assertThat(full.run("data", "import", data.resolve(file).toString()).code()).isZero();
    }
  }

  @Test
  void options_on_vix_get_a_smile_an_expiry_on_the_future_that_settles_with_it() {
    JsonNode document = full.json("surface", "2016-06-01", "--underlying", "vix", "--json");
    assertThat(document.path("futures").asString()).contains("as settled");
    assertThat(document.path("expiries")).hasSize(8);
    for (JsonNode row : document.path("expiries")) {
      JsonNode fit = row.path("fit");
      assertThat(fit.path("source").asString()).isIn("FUTURE", "BETWEEN_FUTURES");
      assertThat(fit.path("forward").asDouble())
          .isCloseTo(fit.path("parityForward").asDouble(), within(HALF_AN_HOUR));
      assertThat(row.path("skew").asDouble()).isBetween(5.0, 40.0);
    }
    assertThat(document.path("leftOut").toString()).contains("spot VIX is no future");
    assertThat(full.run("surface", "2016-06-01", "--underlying", "VIX").out())
        .contains("inside bid and ask", "between futures", "15:45 ET");
  }

  @Test
  void without_the_futures_of_the_day_they_stand_on_parity_and_say_so() throws IOException {
    Path page = folder.resolve("vix.html");
    Shell.Result result = bare.run("surface", vixFile, "--plot", page.toString());
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.out()).contains("put–call parity of the options").contains(" parity ");
    assertThat(Files.readString(page))
        .contains("<figure>", "the fitted smile")
        .doesNotContain("NaN");
  }

  @Test
  void a_day_without_a_chain_shows_the_rebuilt_surface_with_its_measured_errors() {
    JsonNode document = full.json("surface", "2017-07-26", "--json");
    assertThat(document.path("provenance").asString()).isEqualTo("IMPUTED");
    assertThat(document.path("volatilities")).hasSize(72);
    double above = Double.POSITIVE_INFINITY;
    for (JsonNode cell : document.path("volatilities")) {
      double volatility = cell.path("volatility").asDouble();
      double low = cell.path("low").asDouble();
      double high = cell.path("high").asDouble();
      assertThat(0.5 * (low + high))
          .isCloseTo(volatility - cell.path("bias").asDouble() / 100, within(SAME));
      if (cell.path("right").asString().equals("PUT") && cell.path("days").asInt() == 38) {
        assertThat(volatility).as("puts fall towards the money").isLessThan(above);
        above = volatility;
      }
    }
    assertThat(full.run("surface", "2017-07-26").out())
        .startsWith("There is no chain of 2017-07-26")
        .contains("itself inferred", "VIX of this day lies outside");
    assertThat(full.run("surface", "2017-07-25").out()).contains("61 chains");
  }

  @Test
  void what_cannot_be_shown_is_one_sentence() {
    assertThat(full.run("surface", "2017-07-26", "--plot", "x.html").complaints())
        .containsExactly("--plot draws quotes, and there are none of 2017-07-26: leave it out.");
    assertThat(full.run("surface", "2017-07-26", "--at", "15:45").code()).isEqualTo(2);
    assertThat(bare.run("surface", "2017-07-26").complaints())
        .singleElement()
        .asString()
        .contains("import files");
  }
}
