package alvh.config;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.signal.Panel;
import alvh.signal.Signal;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signals are found by their class: a new one is one new file. */
class NewSignalTest {
  private static final String NEW_FILE =
      """
      package alvh.signal;

      import alvh.market.Measure;

      /** VIX above a level. */
      public record HighVix(double level) implements Signal {
        public HighVix() {
          this(30);
        }

        @Override
        public String id() {
          return "v99";
        }

        @Override
        public String title() {
          return "VIX is high";
        }

        @Override
        public String unit() {
          return "points";
        }

        @Override
        public Role role() {
          return Role.STATE;
        }

        @Override
        public Observer observer() {
          return today -> {
            double vix = today.today(Measure.VIX).orElse(0);
            return new Reading.Measured(vix, level, vix > level, "VIX is " + vix + ".");
          };
        }
      }
      """;

  private static final int SIGNALS = Discovery.implementationsOf(Signal.class).size();

  @TempDir private Path folder;

  @Test
  void every_signal_is_found_and_stands_in_the_order_of_the_card() {
    assertThat(new Panel(Discovery.implementationsOf(Signal.class)).signals())
        .extracting(Signal::id)
        .startsWith("v1", "v2", "v3", "v4", "v5", "v6", "v7", "v8", "v9", "v10", "v11", "v12")
        .containsSubsequence("I1", "I1B", "I1CM", "I8", "I9", "I9R", "I10", "I13");
  }

  @Test
  void every_signal_is_a_record_of_its_parameters_with_texts_for_the_card() {
    for (Signal signal : Discovery.implementationsOf(Signal.class)) {
      assertThat(signal.getClass().isRecord()).as(signal.id()).isTrue();
      assertThat(signal.title()).as(signal.id()).isNotBlank();
      assertThat(signal.unit()).as(signal.id()).isNotBlank();
      assertThat(signal.validity()).as(signal.id()).isPositive();
    }
  }

  @Test
  void one_new_file_in_the_package_is_enough() throws Exception {
    copyProgram();
    compileNewFile();

    assertThat(idsIn(folder)).contains("v1", "v99", "I10").hasSize(SIGNALS + 1);
  }

  @Test
  void signals_are_found_in_a_jar_as_well() throws Exception {
    copyProgram();
    compileNewFile();
    Path jar = folder.resolve("program.jar");
    pack(jar);

    assertThat(idsIn(jar)).contains("v1", "v99", "I10").hasSize(SIGNALS + 1);
  }

  @Test
  void a_signal_whose_file_is_gone_is_missed() throws Exception {
    copyProgram();
    Files.delete(folder.resolve("alvh/signal/RisingRolls.class"));

    assertThat(idsIn(folder)).doesNotContain("v5").hasSize(SIGNALS - 1);
  }

  private void copyProgram() throws Exception {
    Path classes =
        Path.of(Signal.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    for (String name :
        List.of(
            "unit",
            "time",
            "math",
            "instrument",
            "market",
            "pricing",
            "surface",
            "signal",
            "config")) {
      Path target = Files.createDirectories(folder.resolve("alvh").resolve(name));
      try (Stream<Path> files = Files.list(classes.resolve("alvh").resolve(name))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.copy(file, target.resolve(file.getFileName().toString()));
        }
      }
    }
  }

  private void compileNewFile() throws IOException {
    Path source = folder.resolve("HighVix.java");
    Files.writeString(source, NEW_FILE);
    int errors =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-cp",
                folder.toString(),
                "-d",
                folder.toString(),
                "-proc:none",
                source.toString());
    assertThat(errors).isZero();
  }

  private void pack(Path jar) throws IOException {
    try (var out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(folder.resolve("alvh"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        out.putNextEntry(new JarEntry(folder.relativize(file).toString().replace('\\', '/')));
        out.write(Files.readAllBytes(file));
        out.closeEntry();
      }
    }
  }

  /** Asks the discovery of that copy of the program, which knows nothing of the one under test. */
  private static List<String> idsIn(Path program) throws Exception {
    URL[] place = {program.toUri().toURL()};
    try (var loader = new URLClassLoader(place, ClassLoader.getPlatformClassLoader())) {
      Class<?> signal = loader.loadClass(Signal.class.getName());
      Object found =
          loader
              .loadClass(Discovery.class.getName())
              .getMethod("implementationsOf", Class.class)
              .invoke(null, signal);
      var ids = new java.util.ArrayList<String>();
      for (Object each : (List<?>) found) {
        ids.add((String) signal.getMethod("id").invoke(each));
      }
      return ids;
    }
  }
}
