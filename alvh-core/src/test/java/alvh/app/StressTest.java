package alvh.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The stress of a session as it is read on a terminal, on a page and by a program. */
class StressTest {
  private static final String LAUNCHERS_FOLDER = "alvh.root";
  private static final String DAY = "2018-06-29";
  private static final String CONFIG = "voters-1-6";

  /** Amounts are sums of the same doubles in another order. */
  private static final double ROUNDING = 1e-6;

  @TempDir private static Path folder;
  private static Shell shell;

  @BeforeAll
  static void fillAStore() throws IOException {
    System.setProperty(LAUNCHERS_FOLDER, "..");
    shell = new Shell(folder.resolve("home"));
    Path files = MadeUpMarket.write(folder.resolve("files"));
    assertThat(shell.run("data", "import", files.toString()).code()).isZero();
  }

  @AfterAll
  static void forgetTheLauncher() {
    System.clearProperty(LAUNCHERS_FOLDER);
  }

  @Test
  void the_answer_comes_first_and_one_episode_can_be_followed() {
    String text =
        shell.run("stress", "--date", DAY, "--config", CONFIG, "--analog", "2018-02-05").out();

    assertThat(text)
        .containsSubsequence(
            "Stress of " + DAY,
            "Worst of 13 episodes is",
            "VIX and index at once",
            "Margin, $",
            "The index alone",
            "Whole book, $ gained",
            "Episodes of the past",
            "2018-02-05, Short volatility funds fail, session by session",
            "Sessions most like today",
            "Legs, Greeks",
            "What is assumed",
            "alvh stress --date " + DAY + " --html stress.html");
  }

  @Test
  void layers_add_up_to_the_book_in_every_part_of_the_document() {
    JsonNode document = shell.json("stress", "--date", DAY, "--config", CONFIG, "--json");

    assertThat(document.path("layers")).isNotEmpty();
    assertThat(document.path("grid").path("cells")).hasSize(11 * 6 * 3 * 4);
    document.path("grid").path("cells").forEach(StressTest::assertAddsUp);
    document.path("joint").forEach(StressTest::assertAddsUp);
    document.path("rules").forEach(StressTest::assertAddsUp);
    document
        .path("analogs")
        .forEach(analog -> analog.path("steps").forEach(StressTest::assertAddsUp));
    assertThat(document.path("analogs")).hasSize(13);
    assertThat(document.path("joint").path(0).path("net").asDouble()).isZero();
  }

  private static void assertAddsUp(JsonNode line) {
    double sum = line.path("layers").valueStream().mapToDouble(JsonNode::asDouble).sum();
    assertThat(line.path("net").asDouble()).isCloseTo(sum, within(ROUNDING));
  }

  @Test
  void the_grid_is_what_was_asked_for() {
    JsonNode grid =
        shell
            .json(
                "stress",
                "--date",
                DAY,
                "--config",
                CONFIG,
                "--spot=-5,5",
                "--vix",
                "0,10",
                "--slope",
                "0",
                "--ahead",
                "3",
                "--dynamics",
                "ssr",
                "--nearest",
                "0",
                "--json")
            .path("grid");
    assertThat(grid.path("cells")).hasSize(4);
    assertThat(grid.path("sessions").path(0).asInt()).isEqualTo(3);
  }

  @Test
  void the_page_needs_nothing_but_itself() throws IOException {
    Path page = folder.resolve("page.html");
    shell.run("stress", "--date", DAY, "--config", CONFIG, "--html", page.toString());

    assertThat(Files.readString(page))
        .doesNotContain("http", "<script", "src=", "NaN", "Infinity")
        .contains("prefers-color-scheme: dark", "class=\"scroll heat\"", "2008-09", "</html>");
  }

  @Test
  void the_page_of_a_decision_draws_payoff_and_curve() throws IOException {
    Path page = folder.resolve("day.html");
    shell.run("today", "--date", DAY, "--config", CONFIG, "--html", page.toString());

    assertThat(Files.readString(page))
        .doesNotContain("http", "<script", "src=", "NaN", "Infinity")
        .containsSubsequence("Decision of " + DAY, "Payoff", "Futures curve", "a month ago");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --analog=1929 | There is no episode 1929; there are 1987-10-19
          --dynamics=skew | --dynamics is moneyness, strike or ssr, was skew.
          --spot=-100 | --spot takes numbers from -95 to 200 between commas, was -100.
          --vix=high | --vix takes numbers from -80 to 200 between commas, was high.
          --ahead=1.5 | --ahead counts whole sessions, was 1.5.
          --nearest=-1 | --nearest is a number from 0 to 50, was -1.
          --html=/no/folder/x.html | --html /no/folder/x.html cannot be written
          """)
  void a_mistake_is_one_sentence_and_code_2(String option, String sentence) {
    Shell.Result result = shell.run("stress", "--date", DAY, "--config", CONFIG, option);
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.complaints()).hasSize(1);
    assertThat(result.err()).contains(sentence);
  }
}
