package alvh.app;

import alvh.risk.stress.Analog;
import alvh.risk.stress.AnalogText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The episodes of the past that come with the program. Source: method C9. */
final class AnalogLibrary {
  private static final String FILE = "/alvh/risk/analogs.txt";

  private AnalogLibrary() {}

  static List<Analog> load() {
    try (InputStream in = AnalogLibrary.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the program was built without " + FILE);
      }
      return AnalogText.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
