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
    assertThat(
            full.run("surface", "2016-06-01", "--underlying", "VIX").out().replaceAll("\\s+", " "))
        .contains("inside bid and ask", "between futures", "15:45 ET.")
        .contains("settles with the future of its day", "--plot smiles.html");
  }

  @Test
  void without_the_futures_of_the_day_they_stand_on_parity_and_say_so() throws IOException {
    Path page = folder.resolve("vix.html");
    Shell.Result result = bare.run("surface", vixFile, "--plot", page.toString());
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.out().replaceAll("\\s+", " "))
        .contains("put–call parity of the options", " parity ", "are drawn in " + page)
        .doesNotContain("settles with the future of its day");
    assertThat(bare.json("surface", vixFile, "--json", "--plot", page.toString()).path("page"))
        .hasToString("\"" + page + "\"");
    assertThat(Files.readString(page))
        .contains("<figure>", "the fitted smile")
        .doesNotContain("NaN");
  }

  @Test
  void a_day_without_a_chain_shows_the_rebuilt_surface_with_its_measured_errors() {
    JsonNode document = full.json("surface", "2017-07-26", "--json");
    assertThat(document.path("provenance").asString()).isEqualTo("IMPUTED");
    assertThat(document.path("volatilities")).hasSize(78);
    double above = Double.POSITIVE_INFINITY;
    for (JsonNode cell : document.path("volatilities")) {
      double volatility = cell.path("volatility").asDouble();
      double low = cell.path("low").asDouble();
      double high = cell.path("high").asDouble();
      assertThat(0.5 * (low + high))
          .isCloseTo(volatility - cell.path("bias").asDouble() / 100, within(SAME));
      if (cell.path("right").toString().contains("PUT") && cell.path("days").asInt() == 30) {
        assertThat(volatility).as("puts fall towards the money").isLessThan(above);
        above = volatility;
      }
    }
    assertThat(full.run("surface", "2017-07-26").out().replaceAll("\\s+", " "))
        .startsWith("There is no chain of 2017-07-26")
        .contains("itself inferred", "VIX of this day lies outside", "at the money")
        .contains("smile shape (rho, C)", "2018-01-02 to 2023-12-29", "With hindsight")
        .contains("± is the root mean square", "is not taken off");
    assertThat(full.run("surface", "2017-07-25").out()).contains("61 chains");
  }

  @Test
  void what_cannot_be_shown_is_one_sentence() {
    assertThat(full.run("surface", "2017-07-26", "--plot", "x.html").complaints())
        .containsExactly("--plot draws quotes, and there are none of 2017-07-26: leave it out.");
    assertThat(full.run("surface", "2017-07-26", "--at", "15:45").complaints())
        .singleElement()
        .asString()
        .contains("the store has no chain of 2017-07-26: leave it out");
    assertThat(full.run("surface", "1990-01-03").complaints())
        .singleElement()
        .asString()
        .contains("surfaces can be rebuilt from 19", "choose a day between them");
    for (String command : new String[] {"surface", "chain", "vix"}) {
      assertThat(full.run(command, "2017-07-04").complaints())
          .containsExactly(
              "2017-07-04 is a holiday on which the exchange is closed; the session before it is"
                  + " 2017-07-03.");
    }
    assertThat(bare.run("surface", "2017-07-26").complaints())
        .singleElement()
        .asString()
        .contains("import files");
  }
}
