package alvh.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.surface.FittedSurface;
import alvh.surface.SurfaceFit;
import alvh.surface.TwoExpiries;
import org.junit.jupiter.api.Test;

class SurfacePageTest {
  private static final FittedSurface SURFACE = SurfaceFit.of(TwoExpiries.chain()).orElseThrow();

  @Test
  void the_page_needs_nothing_but_itself() {
    String page = SurfacePage.of(SURFACE, "Two expiries fitted.", "made up");
    assertThat(page)
        .doesNotContain("http", "<script", "src=", "NaN", "Infinity")
        .contains("Two expiries fitted.", "made up", "prefers-color-scheme:dark")
        .endsWith("</html>\n");
  }

  @Test
  void it_shows_every_smile_and_every_expiry_of_the_table() {
    String page = SurfacePage.of(SURFACE, "", "");
    assertThat(page.split("<figure>", -1)).hasSize(3);
    assertThat(page.split("<tr>", -1)).hasSize(4);
    assertThat(page).contains("class=\"quote\"", "class=\"backbone\"", "class=\"fit\"");
  }

  @Test
  void words_from_outside_are_escaped() {
    assertThat(SurfacePage.of(SURFACE, "a < b", "<x>")).contains("a &lt; b", "&lt;x&gt;");
  }
}
