package alvh;

import alvh.market.History;
import alvh.market.Measure;
import alvh.store.Store;
import alvh.store.format.Importer;
import alvh.store.quality.Inspection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The real data as a user has them: imported into a store and inspected, once for all tests of the
 * process that ask, in a temporary folder that goes with it.
 */
public final class RealStore {
  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

  private static @Nullable History history;

  private RealStore() {}

  /** Everything that was observed; skips the test where the data are absent. */
  public static synchronized History history() {
    Path data = RealData.folder();
    History known = history;
    if (known == null) {
      known = read(data);
      history = known;
    }
    return known;
  }

  private static History read(Path data) {
    try {
      Path home = Files.createTempDirectory("alvh-real");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(home)));
      Store store = Store.open(home);
      var importer = new Importer(store, InstantSource.fixed(NOW));
      importer.importAll(importer.candidates(List.of(data)), outcome -> {}, Inspection::exclude);
      return store.history(EnumSet.allOf(Measure.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
