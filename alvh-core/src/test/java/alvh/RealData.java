package alvh;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The folder of real market data beside the repository; tests that need it are skipped without. */
public final class RealData {
  private RealData() {}

  /** The folder {@code shared/data}, searched from the working directory upwards. */
  public static Path folder() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.isDirectory(folder.resolve("shared/data"))) {
      folder = folder.getParent();
    }
    assumeTrue(folder != null, "skipped: there is no folder shared/data beside the repository");
    return folder.resolve("shared/data");
  }

  /** The lines of one file of the folder, read as single bytes so that no encoding can fail. */
  public static List<String> lines(String file) {
    try {
      return Files.readAllLines(folder().resolve(file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
