package alvh.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/**
 * Every source file stands as google-java-format would write it.
 *
 * <p>Run with {@code -Dalvh.format=rewrite} it writes the files itself; {@code ./alvh format} does
 * that.
 */
class FormatTest {
  private static final boolean REWRITE = "rewrite".equals(System.getProperty("alvh.format"));

  @Test
  void every_file_is_formatted() throws IOException, FormatterException {
    var formatter = new Formatter();
    var unformatted = new ArrayList<String>();
    for (Path file : Repository.javaFiles()) {
      String source = Repository.read(file);
      String formatted = formatter.formatSourceAndFixImports(source);
      if (!formatted.equals(source)) {
        unformatted.add(Repository.relative(file));
        if (REWRITE) {
          Files.writeString(file, formatted);
        }
      }
    }
    if (!REWRITE) {
      assertThat(unformatted).as("unformatted files; run ./alvh format").isEmpty();
    }
  }
}
