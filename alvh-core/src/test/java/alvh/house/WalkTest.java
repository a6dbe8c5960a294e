package alvh.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The walk of ARCHITECTURE.md, walked: its file is put into a copy of the program and found. */
class WalkTest {
  private static final String SIGNAL = "alvh.signal.Signal";
  private static final String EXAMPLE = "alvh.signal.VixAboveItsMean";

  @TempDir private Path classes;
  private String code = "";

  @BeforeEach
  void copyTheProgram() throws IOException {
    code = Repository.read("ARCHITECTURE.md").split("```java\n", -1)[1].split("```", -1)[0];
    Path original = Path.of("target", "classes").toAbsolutePath();
    try (Stream<Path> files = Files.walk(original)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
        Path copy = classes.resolve(original.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  @Test
  void a_new_signal_is_one_new_file() throws Exception {
    List<String> before = signals();
    compileExample();

    assertThat(before).doesNotContain(EXAMPLE);
    assertThat(signals()).containsAll(before).contains(EXAMPLE).hasSize(before.size() + 1);
  }

  @Test
  void the_example_is_formatted() throws Exception {
    assertThat(new Formatter().formatSource(code)).isEqualTo(code);
  }

  private void compileExample() throws IOException {
    Path source = classes.resolve("VixAboveItsMean.java");
    Files.writeString(source, code);
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-cp",
                classes + System.getProperty("path.separator") + libraries(),
                "-d",
                classes.toString(),
                source.toString());
    assertThat(result).as("the example compiles").isZero();
  }

  /** The names of the signals that the program in {@link #classes} finds, by its own discovery. */
  private List<String> signals() throws Exception {
    try (var loader = new URLClassLoader(urls(), ClassLoader.getPlatformClassLoader())) {
      Class<?> signal = loader.loadClass(SIGNAL);
      Object found =
          loader
              .loadClass("alvh.config.Discovery")
              .getMethod("implementationsOf", Class.class)
              .invoke(null, signal);
      return ((List<?>) found).stream().map(one -> one.getClass().getName()).toList();
    }
  }

  private URL[] urls() throws MalformedURLException {
    var urls = new ArrayList<URL>();
    urls.add(classes.toUri().toURL());
    for (String library : libraries().split(System.getProperty("path.separator"), -1)) {
      urls.add(Path.of(library).toUri().toURL());
    }
    return urls.toArray(URL[]::new);
  }

  private static String libraries() {
    return System.getProperty("java.class.path");
  }
}
