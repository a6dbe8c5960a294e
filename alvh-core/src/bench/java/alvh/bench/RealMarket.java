package alvh.bench;

import alvh.market.History;
import alvh.market.Measure;
import alvh.store.Store;
import alvh.store.format.Importer;
import alvh.store.quality.Inspection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** The real market data beside the repository, for benchmarks that are about days and not rows. */
final class RealMarket {
  private static final String FOLDER = "shared/data";

  private RealMarket() {}

  /** The folder {@code shared/data}, searched from the working directory upwards. */
  static Optional<Path> folder() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.isDirectory(folder.resolve(FOLDER))) {
      folder = folder.getParent();
    }
    return Optional.ofNullable(folder).map(beside -> beside.resolve(FOLDER));
  }

  /**
   * Imports the folder into a store that goes with the process, and reads all that it holds. It
   * stays open, because the history reads a session's option chains when it is asked for them.
   */
  static History history() {
    Path data = folder().orElseThrow(() -> new IllegalStateException("there is no " + FOLDER));
    Path home = TemporaryFolder.create("alvh-days");
    Store store = Store.open(home);
    var importer = new Importer(store, () -> Instant.EPOCH);
    importer.importAll(importer.candidates(List.of(data)), outcome -> {}, Inspection::exclude);
    return store.history(EnumSet.allOf(Measure.class));
  }
}
