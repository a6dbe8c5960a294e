package alvh.store;

import alvh.store.format.Importer;
import alvh.store.format.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A folder of small files written by a test, and a store into which they go. */
public final class TestFiles {
  /** When every test imports, so that nothing depends on the day on which it runs. */
  public static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

  private final Path files;
  private final Path home;

  public TestFiles(Path folder) {
    try {
      this.files = Files.createDirectories(folder.resolve("files"));
      this.home = folder.resolve("home");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Path files() {
    return files;
  }

  public Store store() {
    return Store.open(home);
  }

  public Path write(String name, String... lines) {
    return write(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  public Path write(String name, byte[] bytes) {
    try {
      Path file = files.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Imports the whole folder. */
  public List<Outcome> importAll(Store store) {
    return importPaths(store, files);
  }

  public static List<Outcome> importPaths(Store store, Path... paths) {
    var importer = new Importer(store, InstantSource.fixed(NOW));
    return importer.importAll(importer.candidates(List.of(paths)), outcome -> {}, whole -> {});
  }

  /** The only source's column of a series. */
  public static Column only(Store store, String series) {
    List<Column> columns = store.columns(series);
    if (columns.size() != 1) {
      throw new AssertionError(series + " has " + columns.size() + " sources");
    }
    return columns.getFirst();
  }

  /** The value of that date in the only source; empty where there is no such row. */
  public static Optional<Double> value(Store store, String series, String date) {
    Column column = only(store, series);
    for (int row = 0; row < column.size(); row++) {
      if (column.date(row).equals(LocalDate.parse(date))) {
        return Optional.of(column.value(row));
      }
    }
    return Optional.empty();
  }
}
