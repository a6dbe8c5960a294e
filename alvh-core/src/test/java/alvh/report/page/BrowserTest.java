package alvh.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.report.Evidence;
import alvh.report.Resampling;
import alvh.report.SampleRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowserTest {
  private static final int PHONE = 400;
  private static final int DESK = 1200;
  private static final int SIX_YEARS = 1_512;

  @TempDir Path folder;

  @Test
  void the_report_opens_without_a_network_an_error_or_a_request_on_desk_and_phone()
      throws IOException {
    Path page = folder.resolve("report.html");
    Files.writeString(
        page, ReportPageTest.page(Evidence.of(SampleRun.of(SIX_YEARS, 150), .5, new Resampling())));
    try (Chromium browser = chromium()) {
      for (int width : new int[] {DESK, PHONE}) {
        for (boolean dark : new boolean[] {false, true}) {
          browser.open(page, width, dark);

          assertThat(browser.console()).as("console at %d", width).isEmpty();
          assertThat(browser.requests()).containsExactly(page.toUri().toString());
          assertThat(browser.evaluate("document.querySelectorAll('canvas').length").asInt())
              .as("drawn charts")
              .isEqualTo(3);
          assertThat(browser.evaluate("document.documentElement.scrollWidth").asInt())
              .as("a page does not scroll sideways")
              .isLessThanOrEqualTo(width);
        }
      }
    }
  }

  private Chromium chromium() throws IOException {
    Optional<Path> browser = Chromium.installed();
    Assumptions.assumeTrue(browser.isPresent(), "No Chromium on the PATH: no page was opened.");
    return Chromium.start(browser.get());
  }
}
