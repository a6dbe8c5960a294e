package alvh.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** A simulated market of one year, from the command to the commands that read it. */
class DataSimulateTest {
  @TempDir private static Path folder;

  @Test
  void a_year_is_made_once_found_again_and_read_by_other_commands() {
    String out = folder.resolve("market").toString();
    var shell = new Shell(folder.resolve("home"));

    JsonNode made =
        shell.json("data", "simulate", "--years", "1", "--seed", "3", "--out", out, "--json");
    JsonNode again =
        shell.json("data", "simulate", "--years", "1", "--seed", "3", "--out", out, "--json");
    var there = new Shell(Path.of(out));

    assertThat(made.path("sessions").asInt()).isEqualTo(251);
    assertThat(made.path("resumed").asInt()).isZero();
    assertThat(again.path("resumed").asInt()).isEqualTo(251);
    assertThat(again.path("hash")).isEqualTo(made.path("hash"));
    assertThat(there.run("data", "status").out()).contains("SPX simulated", "VIX simulated");
    assertThat(there.run("chain", "2006-05-01").out()).contains("SIM A1 seed 3");
    assertThat(there.run("data", "import", folder.toString()).code()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"--years,0", "--years,99", "--threads,-1", "--years,many"})
  void impossible_words_are_refused_in_one_sentence(String option, String word) {
    var shell = new Shell(folder.resolve("refused"));

    Shell.Result result = shell.run("data", "simulate", option, word);

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.complaints()).hasSize(1);
  }
}
