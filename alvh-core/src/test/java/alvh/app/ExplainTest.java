package alvh.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The reasoning of a session as it is read on a terminal and by a program. */
class ExplainTest {
  private static final String LAUNCHERS_FOLDER = "alvh.root";
  private static final String DAY = "2018-06-29";

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
  void the_path_the_numbers_and_the_gates_are_told_in_this_order() {
    String text = shell.run("explain", DAY, "--config", "voters-1-6").out();

    assertThat(text)
        .containsSubsequence(
            DAY,
            "How the engines came here",
            "Seen",
            "Voters",
            "Vote",
            "Triggers",
            "Engine",
            "Condors",
            "Projected loss",
            "Size of the hedge",
            "Ladder",
            "Orders",
            "What would have to change",
            "Gates that would change nothing from here");
  }

  @Test
  void two_sessions_are_compared_fact_by_fact() {
    JsonNode document = shell.json("explain", DAY, "--diff", "2018-06-28", "--json");

    assertThat(document.path("comparedWith").asString()).isEqualTo("2018-06-28");
    assertThat(names(document.path("differences"))).contains("SPX", "VIX");
    JsonNode same = shell.json("explain", DAY, "--diff", DAY, "--json");
    assertThat(same.path("differences")).isEmpty();
  }

  private static java.util.List<String> names(JsonNode differences) {
    return differences.valueStream().map(change -> change.path("name").asString()).toList();
  }

  @Test
  void another_configuration_is_told_apart_by_its_rules() {
    JsonNode document =
        shell.json(
            "explain", DAY, "--config", "voters-1-6", "--diff-config", "source-003", "--json");

    JsonNode contrast = document.path("contrast");
    assertThat(contrast.path("to").asString()).isEqualTo("source-003");
    assertThat(contrast.path("settings").valueStream().map(s -> s.path("rule").asString()))
        .contains("K2", "K11");
    assertThat(contrast.path("verdict").asString()).isNotEmpty();
  }

  @Test
  void the_card_of_a_configuration_names_its_keys_and_the_default_ones_does_not() {
    String other = shell.run("today", "--date", DAY, "--config", "source-003").out();
    String plain = shell.run("today", "--date", DAY).out();

    assertThat(other)
        .contains("Configuration source-003 against default", "engine2.triggers.level", "K2");
    assertThat(plain).doesNotContain("against default");
  }

  @Test
  void only_so_many_of_the_last_moves_are_shown() {
    JsonNode document = shell.json("explain", DAY, "--moves", "1", "--json");

    assertThat(document.path("moves")).hasSizeLessThanOrEqualTo(1);
    assertThat(document.path("gates")).isNotEmpty();
    assertThat(document.path("facts")).isNotEmpty();
  }

  @Test
  void a_day_without_a_session_is_refused_in_a_sentence() {
    Shell.Result result = shell.run("explain", "2018-06-30");

    assertThat(result.code()).isEqualTo(Command.USER_ERROR);
    assertThat(result.err()).contains("2018-06-30 is a Saturday");
  }
}
