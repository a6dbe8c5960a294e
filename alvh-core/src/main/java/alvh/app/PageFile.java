package alvh.app;

import alvh.config.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Writes a page where the user wants it. */
final class PageFile {
  private PageFile() {}

  /**
   * @param option by which the file was named
   */
  static void write(String option, String file, String page) {
    try {
      Files.writeString(Path.of(file), page);
    } catch (IOException | InvalidPathException e) {
      throw new UserError(
          "%s %s cannot be written: name a file in a folder that exists.".formatted(option, file),
          e);
    }
  }
}
