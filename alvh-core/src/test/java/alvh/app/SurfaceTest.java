package alvh.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SurfaceTest {
  /** Half a vol point: the page's quotes are a nickel or a dime wide and on a grid of nickels. */
  private static final double MADE_UP = 0.005;

  /** Numbers that differ by the order of operations. */
  private static final double ROUNDING = 1e-9;

  /** N(x) = 3/4. */
  private static final double QUARTILE = 0.6744897501960817;

  @TempDir private static Path folder;
  private static Shell shell;
  private static Path page;

  @BeforeAll
  static void writeAPage() throws IOException {
    shell = new Shell(folder.resolve("home"));
    page = MadeUpPage.write(folder.resolve("files"));
  }

  @Test
  void the_document_has_the_fit_of_every_expiry_and_no_violation() {
    JsonNode document = shell.json("surface", page.toString(), "--json");
    assertThat(document.path("inside").asDouble()).isGreaterThan(0.9);
    assertThat(document.path("violations").isEmpty()).isTrue();
    assertThat(document.path("expiries").isEmpty()).isFalse();
    for (JsonNode expiry : document.path("expiries")) {
      assertThat(expiry.path("parity").path("forward").asDouble()).isBetween(2600.0, 2700.0);
      assertThat(expiry.path("layer").asString()).endsWith("SPLINE");
    }
  }

  @Test
  void every_expiry_has_its_volatility_its_skew_and_the_parameters_of_its_backbone() {
    JsonNode document = shell.json("surface", page.toString(), "--json");
    for (JsonNode expiry : document.path("expiries")) {
      JsonNode smile = expiry.path("smile");
      double years = expiry.path("years").asDouble();
      double put = smile.path("put25").asDouble();
      double call = smile.path("call25").asDouble();
      assertThat(smile.path("atTheMoney").asDouble()).isCloseTo(0.25, within(MADE_UP));
      assertThat(smile.path("skew").asDouble()).isCloseTo(100 * (put - call), within(ROUNDING));
      assertThat(put).isCloseTo(atQuarterDelta(years, -1), within(MADE_UP));
      assertThat(call).isCloseTo(atQuarterDelta(years, 1), within(MADE_UP));
      assertThat(expiry.path("theta").asDouble() / years).isCloseTo(0.0625, within(MADE_UP));
      assertThat(expiry.path("rho").asDouble()).isBetween(-1.0, 0.0);
      assertThat(expiry.path("psi").asDouble()).isPositive();
      JsonNode near = expiry.path("nearMoney");
      assertThat(near.path("surfaceDelta").asDouble()).isLessThan(near.path("delta").asDouble());
      assertThat(near.path("thetaADay").asDouble()).isNegative();
    }
  }

  /** The made-up volatility σ(k) = .25 − .3·k where N(±d1) is a quarter, by repetition. */
  private static double atQuarterDelta(double years, int sign) {
    double volatility = 0.25;
    for (int i = 0; i < 200; i++) {
      double deviation = volatility * Math.sqrt(years);
      double k = sign * QUARTILE * deviation + 0.5 * deviation * deviation;
      volatility = 0.25 - 0.3 * k;
    }
    return volatility;
  }

  @Test
  void volatilities_by_delta_stand_in_the_order_of_strikes_between_the_expiries() {
    JsonNode cells = shell.json("surface", page.toString(), "--json").path("volatilities");
    assertThat(cells).hasSize(13 * 6);
    for (int day = 0; day < 6; day++) {
      for (int row = 1; row < 13; row++) {
        JsonNode above = cells.get(6 * (row - 1) + day);
        JsonNode below = cells.get(6 * row + day);
        assertThat(below.path("days").asDouble()).isEqualTo(above.path("days").asDouble());
        assertThat(below.path("strike").asDouble()).isGreaterThan(above.path("strike").asDouble());
      }
    }
    assertThat(cells.get(6 * 6).path("right").isNull()).isTrue();
    assertThat(shell.run("surface", page.toString()).out())
        .contains("at the money", "30 days", "Greeks of the call nearest to the money");
  }

  @Test
  void an_assumed_time_says_so_and_a_given_one_does_not() {
    JsonNode assumed = shell.json("surface", page.toString(), "--json");
    assertThat(assumed.path("asOfAssumed").asBoolean()).isTrue();
    assertThat(shell.run("surface", page.toString()).out()).contains("15:00 ET (assumed)");
    JsonNode given = shell.json("surface", page.toString(), "--at", "15:45", "--json");
    assertThat(given.path("asOfAssumed").asBoolean()).isFalse();
    for (String command : new String[] {"chain", "vix"}) {
      assertThat(shell.json(command, page.toString(), "--json").path("asOfAssumed").asBoolean())
          .isTrue();
      assertThat(shell.run(command, page.toString()).out()).contains("15:00 ET (assumed)");
    }
  }

  @Test
  void the_document_names_the_page_that_was_drawn() {
    String html = folder.resolve("named.html").toString();
    assertThat(
            shell
                .json("surface", page.toString(), "--json", "--plot", html)
                .path("page")
                .asString())
        .isEqualTo(html);
    assertThat(shell.json("surface", page.toString(), "--json").path("page").isNull()).isTrue();
  }

  @Test
  void one_expiry_alone_gives_no_vix_no_yield_and_no_order_of_expiries() throws IOException {
    Path one = folder.resolve("SPX_one.csv");
    List<String> lines = Files.readAllLines(page);
    Files.write(
        one,
        lines.stream()
            .filter(l -> l.startsWith("underlying,") || l.contains("SPXW180209"))
            .toList());
    Path html = folder.resolve("one.html");
    Shell.Result result = shell.run("surface", one.toString(), "--plot", html.toString());
    assertThat(result.out().replaceAll("\\s+", " "))
        .contains("One expiry does not tell the dividend yield", "it is extrapolated and no VIX");
    assertThat(Files.readString(html))
        .contains("Total variance of the one expiry", "taken to be the rate")
        .doesNotContain("rises with every expiry", "lifted spline", "VIX²·T", "The nearest expiry");
    JsonNode document = shell.json("surface", one.toString(), "--json");
    assertThat(document.path("vix").isNull()).isTrue();
    assertThat(document.path("logContract30").asDouble()).isPositive();
    assertThat(document.path("logContract30Extrapolated").asBoolean()).isTrue();
    assertThat(document.path("yieldAssumed").asBoolean()).isTrue();
    assertThat(document.path("volatilities")).hasSize(13);
  }

  @Test
  void the_text_says_the_answer_first_and_what_one_would_try_next_last() {
    String out = shell.run("surface", page.toString()).out();
    assertThat(out).contains("inside bid and ask").contains("the grid shows no arbitrage");
    assertThat(out.strip()).endsWith("See every smile with --plot surface.html.");
  }

  @Test
  void the_page_of_smiles_is_written() throws IOException {
    Path html = folder.resolve("surface.html");
    Shell.Result result = shell.run("surface", page.toString(), "--plot", html.toString());
    assertThat(result.code()).isZero();
    assertThat(Files.readString(html))
        .contains("<figure>", "class=\"key\"", "VIX²·T")
        .contains(
            "15:00 ET (assumed)", "joined to the backbone", "<span class=\"k\">2018-02-05</span>")
        .contains("class=\"broad\"", "max-width:600px", "rises with every expiry")
        .doesNotContain("NaN", " fitted in ");
  }

  @Test
  void a_file_that_is_not_there_is_the_users_mistake() {
    assertThat(shell.run("surface", "nothing.csv").code()).isEqualTo(2);
  }
}
