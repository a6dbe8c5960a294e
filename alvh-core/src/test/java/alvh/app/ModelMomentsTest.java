package alvh.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The command that holds the model's market against the real one. */
class ModelMomentsTest {
  @TempDir private Path home;

  @Test
  void the_figures_do_not_depend_on_the_threads() {
    var shell = new Shell(home);
    JsonNode one = shell.json("model", "moments", "--years", "3", "--threads", "1", "--json");
    JsonNode two = shell.json("model", "moments", "--years", "3", "--threads", "2", "--json");
    assertThat(two).isEqualTo(one);
    assertThat(one.get("rows")).hasSizeGreaterThan(30);
    assertThat(one.get("misfits")).hasSize(4);
  }

  @Test
  void years_out_of_range_are_refused_in_one_sentence() {
    Shell.Result result = new Shell(home).run("model", "moments", "--years", "0");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.complaints()).containsExactly("--years 0 must lie in 1 to 2000.");
  }
}
