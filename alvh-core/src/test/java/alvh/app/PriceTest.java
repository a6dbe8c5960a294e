package alvh.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** {@code alvh price} and {@code alvh iv}: the method's printed options, and what is refused. */
class PriceTest {
  /** The method's figures are given to 15 digits; 1e-12 relative as a percentage. */
  private static final Percentage PRINTED = Percentage.withPercentage(1e-10);

  /** Volatility from a price of 15 digits. */
  private static final double ROUND_TRIP = 1e-12;

  private static final String PUT_A =
      "--right put --strike 4600 --spot 5000 --days 45 --rate 4.5% --yield 1.3%";

  @TempDir private static Path folder;

  private static Shell.Result run(String line) {
    return new Shell(folder).run(line.split(" "));
  }

  private static JsonNode json(String line) {
    return new Shell(folder).json((line + " --json").split(" "));
  }

  private static double value(JsonNode document, String name, String column) {
    for (JsonNode line : document.path("greeks")) {
      if (line.path("name").asString().equals(name)) {
        return line.path(column).asDouble();
      }
    }
    throw new AssertionError("no " + name);
  }

  @ParameterizedTest
  @CsvSource({
    "price, 14.2339958517266",
    "delta, -0.0895991239272328",
    "gamma, 4.8501800247365e-4",
    "vega, 284.03451514724",
    "theta, -203.88798397455",
    "vanna, -1.08620384037079",
    "volga, 2559.78675582018",
    "charm, 0.758212734656654",
    "veta, -2937.80149396874",
    "speed, -2.04881141963432e-6",
    "zomma, 1.81837152323513e-3",
    "color, -1.08256179419836e-3",
    "ultima, -17383.2951522622",
    "rho, -56.98721286837"
  })
  void the_printed_put_comes_out_greek_by_greek(String name, double printed) {
    JsonNode document = json("price " + PUT_A + " --vol 19%");
    assertThat(value(document, name, "value")).isCloseTo(printed, PRINTED);
  }

  @Test
  void a_desk_reads_vega_per_point_theta_per_day_and_rho_per_percent() {
    JsonNode document = json("price " + PUT_A + " --vol .19");
    assertThat(value(document, "vega", "desk")).isCloseTo(284.03451514724 / 100, PRINTED);
    assertThat(value(document, "theta", "desk")).isCloseTo(-203.88798397455 / 365, PRINTED);
    assertThat(value(document, "rho", "desk")).isCloseTo(-56.98721286837 / 100, PRINTED);
    assertThat(value(document, "volga", "desk")).isCloseTo(2559.78675582018 / 1e4, PRINTED);
    assertThat(value(document, "veta", "desk")).isCloseTo(-2937.80149396874 / 36_500, PRINTED);
  }

  @Test
  void an_option_on_a_future_has_the_rho_of_discounting_alone() {
    JsonNode document =
        json("price --right call --strike 25 --forward 19.5 --days 30 --rate .045 --vol 85%");
    double price = document.path("price").asDouble();
    assertThat(price).isCloseTo(0.428172947340693, PRINTED);
    assertThat(value(document, "rho", "value")).isCloseTo(-30 / 365.0 * price, PRINTED);
  }

  @Test
  void a_symbol_says_strike_right_and_settlement() {
    JsonNode evening = json("price SPXW190621P02900000 --at 2019-06-20 --forward 2950 --vol .1");
    assertThat(evening.path("option").path("right").asString()).isEqualTo("PUT");
    assertThat(evening.path("option").path("strike").asDouble()).isEqualTo(2900);
    assertThat(evening.path("option").path("years").asDouble() * 525_600)
        .isCloseTo(1440, within(1e-9));
    JsonNode morning = json("price SPX190621P02900000 --at 2019-06-20 --forward 2950 --vol .1");
    assertThat(morning.path("option").path("years").asDouble() * 525_600)
        .isCloseTo(1440 - 390, within(1e-9));
  }

  @Test
  void years_days_and_expiry_say_the_same_time() {
    String head = "price --right call --strike 100 --forward 100 --vol 20% ";
    List<Double> prices = new ArrayList<>();
    for (String time :
        List.of("--years .2", "--days 73", "--expiry 2026-05-15T16:00 --at 2026-03-03T15:00")) {
      prices.add(json(head + time).path("price").asDouble());
    }
    assertThat(prices.get(1)).isEqualTo(prices.get(0));
    assertThat(prices.get(2)).isCloseTo(prices.get(0), PRINTED);
  }

  @Test
  void the_volatility_behind_the_printed_price_comes_back() {
    JsonNode document = json("iv --price 14.2339958517266 " + PUT_A);
    assertThat(document.path("volatility").asDouble()).isCloseTo(0.19, within(ROUND_TRIP));
    assertThat(document.path("reason").isNull()).isTrue();
    assertThat(document.path("vega").asDouble()).isCloseTo(2.8403451514724, PRINTED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--price 1.2 --right call --strike 4600 | below-intrinsic | not above 400",
        "--price 6000 --right call --strike 4600 | above-cap | not below 5000",
        "--price 0 --right call --strike 4600 | no-quote | no price that somebody pays"
      })
  void an_absent_volatility_is_an_answer_with_its_reason(
      String words, String reason, String sentence) {
    String line = "iv " + words.strip() + " --forward 5000 --days 45";
    JsonNode document = json(line);
    assertThat(document.path("volatility").isNull()).isTrue();
    assertThat(document.path("reason").asString()).isEqualTo(reason);
    Shell.Result result = run(line);
    assertThat(result.code()).isZero();
    assertThat(result.out().replaceAll("\\s+", " ")).contains(sentence);
  }

  @Test
  void a_price_below_zero_is_refused() {
    Shell.Result result = run("iv --price -5 --right put --strike 4600 --forward 5000 --days 45");

    assertThat(result.code()).isEqualTo(Command.USER_ERROR);
    assertThat(result.out()).isEmpty();
    assertThat(result.complaints()).containsExactly("--price must not be below zero, was -5.");
  }

  @Test
  void a_forward_has_no_yield_in_the_document_and_a_contract_its_dollars() {
    String rest = " --right put --strike 4600 --days 45 --rate 4.5% --vol 19%";
    JsonNode onForward = json("price --forward 5000" + rest);

    assertThat(onForward.path("option").get("yield").isNull()).isTrue();
    assertThat(json("price --spot 5000" + rest).path("option").path("yield").asDouble()).isZero();
    assertThat(onForward.path("multiplier").asInt()).isEqualTo(100);
    assertThat(onForward.path("dollars").asDouble())
        .isCloseTo(100 * onForward.path("price").asDouble(), PRINTED);
    assertThat(value(onForward, "delta", "dollars"))
        .isCloseTo(100 * value(onForward, "delta", "desk"), PRINTED);
    JsonNode back = json("iv --price 12.5 --forward 5000" + rest.replace(" --vol 19%", ""));
    assertThat(back.path("dollars").asDouble()).isEqualTo(1250);
    assertThat(back.path("option").get("yield").isNull()).isTrue();
  }

  @Test
  void a_volatility_is_read_to_four_decimals_of_a_percent() {
    assertThat(run("iv --price 14.23 " + PUT_A).out())
        .startsWith("The price implies a volatility of 18.9986 %");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--right put --strike 4600 --spot 5000 --days 45 | --vol is missing (volatility a year",
        "--right put --strike 4600 --spot 5000 --days 45 --vol 19 | write 19% if you mean percent",
        "--right put --strike 4600 --spot 5000 --days 45 --vol 0 | --vol must be above zero",
        "--right put --strike 4600 --spot 5000 --days x --vol .2 | --days 'x' is no number",
        "--right put --strike -1 --spot 5000 --days 45 --vol .2 | --strike must be above zero",
        "--right put --spot 5000 --days 45 --vol .2 | --strike is missing",
        "--right put --strike 4600 --days 45 --vol .2 | --spot is missing",
        "--right put --strike 1 --spot 1 --forward 1 --days 45 --vol .2 | exclude each other",
        "--right put --strike 1 --forward 1 --yield 1% --days 45 --vol .2 | belongs to --spot",
        "--right up --strike 1 --forward 1 --days 45 --vol .2 | neither call nor put",
        "--strike 1 --forward 1 --days 45 --vol .2 | Say which option",
        "--right put --strike 1 --forward 1 --vol .2 | Say once how long",
        "--right put --strike 1 --forward 1 --days 1 --years 1 --vol .2 | Say once how long",
        "--right put --strike 1 --forward 1 --days 1 --at 2026-03-02 --vol .2 | --at goes with",
        "--right put --strike 1 --forward 1 --expiry 2026-03-06 --vol .2 | Say when",
        "SPXW260417P06000000 --forward 6800 --vol .2 | Say when",
        "SPXW260417P06000000 --at 2026-05-01 --forward 6800 --vol .2 | has settled",
        "SPXW260417P06000000 --at 2026-03-01 --forward 6800 --vol .2 | is no trading day",
        "SPXW260418P06000000 --at 2026-03-02 --forward 6800 --vol .2 | SPXW260417P06000000 is the",
        "SPXW260419P06000000 --at 2026-03-02 --forward 6800 --vol .2 | a Sunday on which",
        "SPXW260417P06000000 --at noon --forward 6800 --vol .2 | is no time",
        "SPXW260417X06000000 --at 2026-03-02 --forward 6800 --vol .2 | is not root, yymmdd",
        "SPXW260417P06000000 --strike 1 --at 2026-03-02 --forward 1 --vol .2 | leave out --strike",
        "VIX260415C00025000 --at 2026-03-02 --spot 18 --vol .8 | not on spot VIX",
        "--right put --strike 1 --forward 1 --years 1e300 --vol 5 | beyond what numbers"
      })
  void a_malformed_argument_is_one_sentence_and_code_2(String words, String part) {
    Shell.Result result = run("price " + words.strip());
    assertThat(result.code()).as(result.out()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.complaints()).singleElement().asString().contains(part.strip());
  }

  @Test
  void the_terminal_shows_the_answer_first_and_every_greek() {
    String out = run("price " + PUT_A + " --vol 19%").out();
    assertThat(out).startsWith("The option is worth 14.234 index points, $1,423.40 a contract.");
    assertThat(out).contains("per day", "per vol pt", "per 1 % rate", "per 100 % vol", "−0.558597");
  }
}
