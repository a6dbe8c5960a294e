package alvh.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Opens a page with what the platform opens pages with; says so where it cannot. */
final class Browser {
  private Browser() {}

  static void open(Session session, Path page) {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    List<String> words =
        system.startsWith("mac")
            ? List.of("open", page.toString())
            : system.startsWith("windows")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", page.toString())
                : List.of("xdg-open", page.toString());
    try {
      new ProcessBuilder(words).redirectErrorStream(true).start();
    } catch (IOException e) {
      session.err().println("No browser could be started; open %s yourself.".formatted(page));
    }
  }
}
