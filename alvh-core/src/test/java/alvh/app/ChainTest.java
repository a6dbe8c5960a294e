package alvh.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** {@code alvh chain} on a page whose forward and volatility are known. */
class ChainTest {
  /** Prices on the page have six decimals; vega is above 100 points. */
  private static final double ROUNDED = 1e-5;

  @TempDir private static Path folder;
  private static Shell shell;
  private static Path page;

  @BeforeAll
  static void fillAStore() throws IOException {
    shell = new Shell(folder.resolve("home"));
    page = MadeUpChain.write(folder.resolve("files"));
    Files.writeString(folder.resolve("note.csv"), "buy milk\n");
    assertThat(shell.run("data", "import", page.toString()).code()).isZero();
  }

  @Test
  void a_file_is_shown_by_expiry_with_forward_and_volatility() {
    JsonNode chain = shell.json("chain", page.toString(), "--json");

    assertThat(chain.get("session").asString()).isEqualTo("2019-04-25");
    JsonNode first = chain.get("expiries").get(0);
    assertThat(first.get("optionClass").asString()).isEqualTo("SPXW");
    assertThat(first.get("quotes").asInt()).isEqualTo(82);
    assertThat(first.get("bids").asInt()).isEqualTo(81);
    assertThat(first.get("crossed").asInt()).isEqualTo(1);
    assertThat(first.get("forward").asDouble())
        .isCloseTo(MadeUpChain.FORWARD, within(10 * ROUNDED));
    assertThat(first.get("volatility").asDouble())
        .isCloseTo(MadeUpChain.VOLATILITY, within(ROUNDED));
  }

  @Test
  void the_store_shows_the_same_as_the_file() {
    assertThat(shell.json("chain", "2019-04-25", "--expiry", "2019-05-31", "--json").get("strikes"))
        .isEqualTo(
            shell
                .json("chain", page.toString(), "--expiry", "2019-05-31", "--json")
                .get("strikes"));
  }

  @Test
  void strikes_say_what_is_odd_about_a_quote() {
    String text = shell.run("chain", page.toString(), "--expiry", "2019-05-31").out();

    assertThat(text).contains("put crossed").contains("call no bid").doesNotContain("NaN");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2019-04-26 | The store has no chain of SPX on 2019-04-26; the nearest is that of
          2019-13-01 | '2019-13-01' is no date
          2019-04-25 --expiry soon | --expiry 'soon' is no date
          2019-04-25 --underlying VIX | The store has no chain of VIX
          2019-04-25 --expiry 2019-06-01 | it has 2019-05-31 and 2019-06-28
          nothing.csv | There is no readable file 'nothing.csv'
          """)
  void wrong_input_is_one_sentence_and_code_2(String line, String part) {
    Shell.Result result = shell.run(("chain " + line).split(" "));

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.complaints()).hasSize(1);
    assertThat(result.err()).contains(part);
  }

  @Test
  void an_impossible_date_begins_the_sentence() {
    assertThat(shell.run("chain", "2019-13-01").err()).startsWith("'2019-13-01' is no date:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"chain", "surface", "vix"})
  void a_page_of_a_closed_day_is_refused_by_every_command(String command) throws IOException {
    Path holiday =
        Files.writeString(
            folder.resolve("holiday.csv"),
            Files.readString(page).replace(",04/25/2019,", ",05/27/2019,"));
    Shell.Result result = shell.run(command, holiday.toString());

    assertThat(result.code()).isEqualTo(Command.USER_ERROR);
    assertThat(result.out()).isEmpty();
    assertThat(result.complaints())
        .singleElement()
        .asString()
        .contains("is dated 2019-05-27, when the exchange was closed");
  }

  @Test
  void of_a_file_that_ends_on_its_settlement_the_last_day_alive_is_shown() throws IOException {
    String file = MadeUpMonth.write(folder.resolve("month.csv")).toString();
    String text = shell.run("chain", file).out().replaceAll("\\s+", " ");

    assertThat(text)
        .startsWith("SPX on 2018-02-27 at 16:15 ET")
        .contains("The file ends on 2018-02-28, when its options have settled")
        .contains("the file has 2 sessions, 2018-02-27 to 2018-02-28")
        .contains("of which there are no quotes there: so a dash");
    JsonNode document = shell.json("chain", file, "--json");
    assertThat(document.get("session").asString()).isEqualTo("2018-02-27");
    assertThat(document.get("sessions").asInt()).isEqualTo(2);
    assertThat(document.get("lastSession").asString()).isEqualTo("2018-02-28");
    assertThat(shell.run("chain", file, "--date", "2018-02-28").out())
        .startsWith("SPX on 2018-02-28")
        .contains("No forward and no volatility once settled: SPXW 2018-02-28.");
  }

  @Test
  void a_dash_at_a_strike_has_its_reason() throws IOException {
    String file = MadeUpMonth.write(folder.resolve("strikes.csv")).toString();
    JsonNode lines =
        shell
            .json("chain", file, "--expiry", "2018-02-28", "--json")
            .get("strikes")
            .get(0)
            .get("lines");

    assertThat(lines.get(0).path("call").path("volatility").isNull()).isTrue();
    assertThat(lines.get(0).path("call").path("remark").asString()).isEqualTo("below intrinsic");
    assertThat(lines.get(5).path("call").path("remark").asString()).isEmpty();
  }

  @Test
  void a_file_without_chains_is_refused() {
    Shell.Result result = shell.run("chain", folder.resolve("note.csv").toString());

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("holds no option chain of a known layout");
  }
}
