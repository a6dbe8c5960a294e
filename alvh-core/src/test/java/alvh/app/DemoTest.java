package alvh.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The demonstration, two years short: from nothing to a page that explains itself. */
class DemoTest {
  private static final String LAUNCHERS_FOLDER = "alvh.root";

  @TempDir private static Path folder;

  @BeforeAll
  static void standWhereTheLauncherStands() {
    System.setProperty(LAUNCHERS_FOLDER, "..");
  }

  @AfterAll
  static void forgetTheLauncher() {
    System.clearProperty(LAUNCHERS_FOLDER);
  }

  @Test
  void without_any_data_it_ends_with_a_page_that_says_what_one_sees() throws IOException {
    var shell = new Shell(folder.resolve("home"));

    JsonNode done = shell.json("demo", "--years", "2", "--seed", "5", "--json");

    Path page = Path.of(done.path("report").asString());
    String text = Files.readString(page);
    assertThat(done.path("seconds").asDouble()).isPositive();
    assertThat(done.path("next").path(0).asString()).startsWith("./alvh data import");
    assertThat(done.path("next")).hasSize(3);
    assertThat(text)
        .contains("Nothing in it has happened", "known to be wrong", "Layered hedge", "Unhedged")
        .contains("href=\"backtest/report.html\"", "href=\"stress.html\"")
        .doesNotContain("http://", "https://");
    assertThat(page.resolveSibling("backtest/report.html")).isRegularFile();
    assertThat(Files.readString(page.resolveSibling("backtest/report.html")))
        .contains("A simulated market: nothing in it has happened.");
    assertThat(page.resolveSibling("stress.html")).isRegularFile();
    assertThat(folder.resolve("home/data")).as("the real store is not touched").doesNotExist();
  }

  @Test
  void one_year_is_refused_in_one_sentence() {
    Shell.Result result = new Shell(folder.resolve("home")).run("demo", "--years", "1");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.complaints()).hasSize(1);
  }
}
