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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** {@code alvh vix}: a made-up page with every step, the printed example, and what is refused. */
class VixTest {
  /** Half a unit of the seventh printed decimal. */
  private static final double PRINTED_7 = 5e-8;

  /** The made-up page's volatility of 25 at the money, its slope and its coarse strikes. */
  private static final double ROUGHLY = 2.5;

  /** Vol points of an expiry whose strikes lie 25 points apart and end at a bid of a nickel. */
  private static final double MOST_MISSED = 1;

  @TempDir private static Path folder;
  private static Shell shell;
  private static Path page;

  @BeforeAll
  static void fillAStore() throws IOException {
    shell = new Shell(folder.resolve("home"));
    page = MadeUpPage.write(folder.resolve("files"));
    Files.writeString(
        folder.resolve("files/VIX_History.csv"),
        "DATE,OPEN,HIGH,LOW,CLOSE\n02/02/2018,13.6,17.9,13.6,17.3\n"
            + "02/05/2018,18.4,38.8,16.8,37.3\n02/06/2018,30,50,22,29.9\n");
    assertThat(shell.run("data", "import", folder.resolve("files").toString()).code()).isZero();
  }

  @Test
  void the_document_has_the_index_its_two_expiries_and_its_family() {
    JsonNode document = shell.json("vix", page.toString(), "--rate", "1.5%", "--json");
    assertThat(document.path("vix").asDouble()).isCloseTo(27, within(ROUGHLY));
    assertThat(document.path("session").asString()).isEqualTo("2018-02-05");
    assertThat(document.path("rates").asString()).isEqualTo("--rate, as given");
    JsonNode near = document.path("near");
    JsonNode next = document.path("next");
    assertThat(near.path("expiry").asString()).isEqualTo("2018-03-02");
    assertThat(near.path("truncation").asDouble()).isBetween(-MOST_MISSED, 0.0);
    assertThat(near.path("discretisation").asDouble()).isBetween(0.0, MOST_MISSED);
    assertThat(next.path("expiry").asString()).isEqualTo("2018-03-09");
    assertThat(near.path("minutes").asDouble()).isEqualTo(25 * 1440 + 60);
    assertThat(near.path("weight").asDouble() + next.path("weight").asDouble()).isEqualTo(1);
    double total =
        near.path("weight").asDouble()
                * near.path("variance").asDouble()
                * near.path("minutes").asDouble()
            + next.path("weight").asDouble()
                * next.path("variance").asDouble()
                * next.path("minutes").asDouble();
    assertThat(100 * Math.sqrt(total / 43_200))
        .isCloseTo(document.path("vix").asDouble(), within(1e-9));
    assertThat(document.path("family")).hasSize(5).allMatch(m -> m.path("level").isNumber());
    assertThat(document.path("skew").path("exact").asDouble()).isGreaterThan(100);
    assertThat(document.path("expiries")).hasSize(18);
    assertThat(document.path("refused")).isEmpty();
  }

  @Test
  void a_stored_session_is_read_from_the_store_and_held_against_the_published_bar() {
    JsonNode document = shell.json("vix", "2018-02-05", "--json");
    assertThat(document.path("published").path("high").asDouble()).isEqualTo(38.8);
    assertThat(document.path("inside").asBoolean()).isTrue();
    assertThat(document.path("rates").asString()).isEqualTo("put–call parity of the chain itself");
    assertThat(document.path("near").path("rate").asDouble()).isCloseTo(0, within(1e-3));
    assertThat(shell.json("vix", page.toString(), "--json").path("vix"))
        .isEqualTo(document.path("vix"));
    String out = shell.run("vix", "2018-02-05").out();
    assertThat(out)
        .contains("inside the published range of the day, 16.80 to 38.80", "Step by step")
        .contains("The family", "Every expiry by itself", "Every quote is believed.");
  }

  @Test
  void a_level_is_held_against_the_range_at_the_two_decimals_at_which_it_is_published() {
    var bar = new PublishedBar(13.18, 13.19, 12.56, 12.57);
    assertThat(bar.contains(12.5551)).isTrue();
    assertThat(bar.contains(12.5549)).isFalse();
    assertThat(bar.contains(13.1949)).isTrue();
    assertThat(bar.contains(13.1951)).isFalse();
  }

  @Test
  void a_later_moment_leaves_less_time_and_raises_the_index() {
    double before = shell.json("vix", page.toString(), "--json").path("vix").asDouble();
    double after =
        shell.json("vix", page.toString(), "--at", "16:15", "--json").path("vix").asDouble();
    assertThat(after).isGreaterThan(before).isCloseTo(before, within(0.1));
  }

  @ParameterizedTest
  @CsvSource({
    "'35924,46394', '.000305,.000286', 13.6858205",
    "'34484,44954', '.00031664,.00028797', 13.9278424"
  })
  void the_printed_example_comes_out_of_its_file(String minutes, String rates, double printed) {
    String file = RealData.folder().resolve("vix_methodology/quotes.csv").toString();
    JsonNode document = shell.json("vix", file, "--minutes", minutes, "--rates", rates, "--json");
    assertThat(document.path("vix").asDouble()).isCloseTo(printed, within(PRINTED_7));
    assertThat(document.path("near").path("strikes").asInt()).isEqualTo(146);
    assertThat(document.path("near").path("putsStoppedAt").asDouble()).isEqualTo(1360);
    assertThat(document.path("next").path("strikes").asInt()).isEqualTo(122);
    String out = shell.run("vix", file, "--minutes", minutes, "--rates", rates).out();
    assertThat(out).startsWith("VIX is 13.").contains("146", "1,962.89996");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nothing.csv | There is no readable file 'nothing.csv'",
        "2018-02-06 | the nearest is that of 2018-02-05",
        "2018-02-30 | is no date: write it as 2019-04-25",
        "2018-02-05 --date 2018-02-05 | is a day already",
        ". | A folder is no chain",
        "# --rate 2.4 | write 2.4% if you mean percent",
        "# --at noon | is no time of day",
        "# --at 07:00 | give a time from 09:30 to 16:15, New York",
        "# --at 16:16 | outside the trading hours of 2018-02-05",
        "# --date 2018-02-06 | has no chain of 2018-02-06",
        "# --minutes 1,2 | belong to a file of two strips",
        "# --rate high | is no number",
        "@ | holds strikes without dates: add --minutes",
        "@ --minutes 1 --rates 0,0 | is not two numbers",
        "@ --minutes 1,2 --rates 0,0 | gives no index",
        "% | holds no option chain of a known layout"
      })
  void a_mistake_is_one_sentence_and_code_2(String words, String part) throws IOException {
    Path strips = folder.resolve("strips.csv");
    Files.writeString(strips, "term,strike,call_bid,call_ask,put_bid,put_ask\nnear,100,0,1,0,1\n");
    Files.writeString(folder.resolve("note.csv"), "buy milk\n");
    String line =
        words
            .strip()
            .replace("#", page.toString())
            .replace("@", strips.toString())
            .replace("%", folder.resolve("note.csv").toString());
    Shell.Result result = shell.run(("vix " + line).split(" "));
    assertThat(result.code()).as(result.out()).isEqualTo(2);
    assertThat(result.complaints()).singleElement().asString().contains(part.strip());
  }
}
