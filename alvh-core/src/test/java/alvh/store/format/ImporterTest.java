package alvh.store.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alvh.store.SourceFile;
import alvh.store.Store;
import alvh.store.TestFiles;
import alvh.store.format.Outcome.Imported;
import alvh.store.format.Outcome.PassedOver;
import alvh.store.format.Outcome.Unchanged;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Doing a thing twice is doing it once; half a thing is nothing. */
class ImporterTest {
  private static final int DEADLINE_SECONDS = 60;

  @TempDir private Path folder;
  private TestFiles files;

  @BeforeEach
  void open() {
    files = new TestFiles(folder);
    files.write("a.csv", "DATE,SKEW", "01/02/1990,126.09");
    files.write("b.csv", "DATE,VVIX", "03/06/2006,71.73", "03/07/2006,75.00");
  }

  @Test
  void the_same_content_again_changes_nothing() {
    try (Store store = files.store()) {
      files.importAll(store);
      var sources = store.sources();
      String hash = store.dataHash();

      assertThat(files.importAll(store)).allMatch(Unchanged.class::isInstance);
      assertThat(store.sources()).isEqualTo(sources);
      assertThat(store.dataHash()).isEqualTo(hash);
    }
  }

  @Test
  void a_changed_file_takes_the_place_of_its_earlier_rows() {
    try (Store store = files.store()) {
      files.importAll(store);
      String hash = store.dataHash();
      files.write("b.csv", "DATE,VVIX", "03/06/2006,71.73", "03/08/2006,x", "03/09/2006,80.00");

      assertThat(files.importAll(store))
          .filteredOn(Imported.class::isInstance)
          .singleElement()
          .satisfies(outcome -> assertThat(((Imported) outcome).replaced()).isTrue());
      assertThat(TestFiles.value(store, "VVIX.close", "2006-03-07")).isEmpty();
      assertThat(TestFiles.value(store, "VVIX.close", "2006-03-09")).contains(80.0);
      assertThat(store.sources()).hasSize(2);
      assertThat(store.rowFindings()).hasSize(1);
      assertThat(store.dataHash()).isNotEqualTo(hash);
    }
  }

  @Test
  void of_two_files_with_the_same_series_in_one_call_the_first_counts() {
    files.write("c.csv", "DATE,SKEW", "01/02/1990,999.00");
    try (Store store = files.store()) {
      for (int times = 0; times < 2; times++) {
        assertThat(files.importAll(store))
            .filteredOn(PassedOver.class::isInstance)
            .singleElement()
            .satisfies(
                outcome ->
                    assertThat(((PassedOver) outcome).reason())
                        .isEqualTo("holds the same series as a.csv, which comes first"));
        assertThat(TestFiles.value(store, "SKEW.close", "1990-01-02")).contains(126.09);
      }
    }
  }

  @Test
  void the_hash_depends_on_content_only() {
    String hash;
    try (Store store = files.store()) {
      files.importAll(store);
      hash = store.dataHash();
    }
    var others = new TestFiles(folder.resolve("other"));
    others.write("deep/z.csv", "DATE,SKEW", "01/02/1990,126.09");
    others.write("deep/y.csv", "DATE,VVIX", "03/06/2006,71.73", "03/07/2006,75.00");
    try (Store store = others.store()) {
      var importer = new Importer(store, InstantSource.system());
      importer.importAll(importer.candidates(List.of(others.files())), outcome -> {}, whole -> {});

      assertThat(store.dataHash()).isEqualTo(hash);
    }
  }

  @Test
  void a_source_says_where_it_came_from_and_when() {
    try (Store store = files.store()) {
      files.importAll(store);

      SourceFile source = store.source("cboe-index-closes:VVIX").orElseThrow();
      assertThat(source.name()).isEqualTo("b.csv");
      assertThat(source.sha256()).hasSize(64);
      assertThat(source.bytes()).isEqualTo(44);
      assertThat(source.imported()).isEqualTo(2);
      assertThat(source.importedAt()).isEqualTo(TestFiles.NOW);
    }
  }

  @Test
  void an_error_at_the_very_end_leaves_the_store_as_it_was() {
    try (Store store = files.store()) {
      var importer = new Importer(store, InstantSource.fixed(TestFiles.NOW));
      assertThatThrownBy(
              () ->
                  importer.importAll(
                      importer.candidates(List.of(files.files())),
                      outcome -> {},
                      whole -> {
                        throw new IllegalStateException("inspection broke");
                      }))
          .isInstanceOf(IllegalStateException.class);

      assertThat(store.isEmpty()).isTrue();
      assertThat(files.importAll(store)).allMatch(Imported.class::isInstance);
    }
  }

  @Test
  void a_process_that_dies_in_the_middle_leaves_nothing() throws Exception {
    try (Store store = files.store()) {
      assertThat(store.isEmpty()).isTrue();
    }
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                DyingImport.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(log()).isEqualTo(DyingImport.DIED);

    try (Store store = files.store()) {
      assertThat(store.isEmpty()).isTrue();
      assertThat(files.importAll(store)).allMatch(Imported.class::isInstance);
    }
  }

  private String log() throws IOException {
    return Files.readString(new File(folder.toFile(), "log").toPath());
  }

  /** Imports the folder and dies after the second file, before the commit. */
  static final class DyingImport {
    static final int DIED = 77;

    private DyingImport() {}

    public static void main(String[] arguments) {
      var files = new TestFiles(Path.of(arguments[0]));
      Store store = files.store();
      var importer = new Importer(store, InstantSource.fixed(TestFiles.NOW));
      importer.importAll(
          importer.candidates(List.of(files.files())),
          outcome -> {
            if (outcome.file().equals("b.csv")) {
              Runtime.getRuntime().halt(DIED);
            }
          },
          whole -> {});
    }
  }
}
