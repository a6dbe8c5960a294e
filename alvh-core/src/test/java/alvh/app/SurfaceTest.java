package alvh.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SurfaceTest {
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
        .contains("15:00 ET", "lifted spline the same")
        .doesNotContain("NaN");
  }

  @Test
  void a_file_that_is_not_there_is_the_users_mistake() {
    assertThat(shell.run("surface", "nothing.csv").code()).isEqualTo(2);
  }
}
