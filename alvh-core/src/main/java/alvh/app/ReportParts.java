package alvh.app;

import alvh.report.page.PageParts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the files that make up a report's page from the program itself. */
final class ReportParts {
  private static final String FOLDER = "/alvh/report/web/";

  private ReportParts() {}

  static PageParts load() {
    return new PageParts(
        text("report.html"),
        text("report.css"),
        text("report.js"),
        text("uPlot.iife.min.js"),
        text("uPlot.min.css"));
  }

  private static String text(String name) {
    try (InputStream in = ReportParts.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("the program was built without " + FOLDER + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
