package alvh.app;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.RealData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SurfaceCheckTest {
  private static final int SCREEN = Terminal.NONE.width();

  @TempDir private Path folder;

  @Test
  void five_quote_tables_are_compared_and_every_row_says_what_it_counts() {
    Path chains = RealData.folder().resolve("chains/quotedata");
    Shell.Result result =
        new Shell(folder.resolve("home")).run("surface", "check", "--json", chains.toString());
    assertThat(result.code()).as(result.err()).isZero();
    JsonNode document = JsonMapper.shared().readTree(result.out());
    assertThat(document.get("sessions").asInt()).isEqualTo(5);
    assertThat(document.get("rows")).isNotEmpty();
    for (JsonNode row : document.get("rows")) {
      assertThat(row.get("count").asLong()).as(row.toString()).isPositive();
      assertThat(row.get("unit").asString()).isNotBlank();
    }
    JsonNode credit =
        document
            .get("rows")
            .valueStream()
            .filter(row -> row.get("part").asString().equals("credit"))
            .findFirst()
            .orElseThrow();
    assertThat(credit.get("bound").asString()).contains("5 %");
    assertThat(Math.abs(credit.get("bias").asDouble())).isLessThan(15);
  }

  @Test
  void the_text_begins_with_the_verdict_and_keeps_to_the_screen() {
    Path chains = RealData.folder().resolve("chains/quotedata");
    String text =
        new Shell(folder.resolve("home")).run("surface", "check", chains.toString()).out();

    assertThat(text.lines().findFirst().orElseThrow())
        .startsWith("Surfaces rebuilt from the VIX family meet 2 of ");
    assertThat(text)
        .contains("  Met: credit of a condor", "  Not met: volatility of the put 16 delta")
        .contains("fitted to the quotes meet 3 of 3 demands", "expiries of 5 sessions")
        .doesNotContain("SPLINE", "percent", "(226)", "<=", "|bias|");
    assertThat(text.lines())
        .allSatisfy(line -> assertThat(Terminal.length(line)).isLessThanOrEqualTo(SCREEN));
  }

  @Test
  void nothing_but_a_file_without_chains_or_a_missing_one_is_the_users_mistake()
      throws IOException {
    Path other = Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n");
    Shell shell = new Shell(folder.resolve("home"));
    Shell.Result useless = shell.run("surface", "check", other.toString());
    assertThat(useless.code()).isEqualTo(2);
    assertThat(useless.err())
        .contains("There was nothing to compare: other.csv holds no option chain of");
    Shell.Result missing = shell.run("surface", "check", folder.resolve("none").toString());
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.err()).contains("There is no file or folder");
  }

  @Test
  void without_a_path_and_without_stored_chains_it_says_what_to_do() {
    Shell.Result result = new Shell(folder.resolve("home")).run("surface", "check");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("no option chains in the store");
  }
}
