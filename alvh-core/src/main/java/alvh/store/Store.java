package alvh.store;

import alvh.config.UserError;
import alvh.market.History;
import alvh.market.Measure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Market data at rest: every imported file with its hash, every series of every file, every row
 * that was rejected or repaired, and every value that a quality rule has taken out of use.
 *
 * <p>One SQLite database in one file. Every value keeps its source and line; where sources disagree
 * all of them stay, and reading takes the one of the highest {@link Authority}. A file comes in as
 * a whole or not at all.
 */
public final class Store implements AutoCloseable {
  private static final String FILE = "market.db";

  private final Connection connection;
  private final StoreTables tables;
  private final HistoryTables history;
  private final StoredChains chains;
  private boolean changed;

  private Store(Connection connection) {
    this.connection = connection;
    var sql = new Sql(connection);
    this.tables = new StoreTables(sql);
    this.history = new HistoryTables(sql);
    this.chains = new StoredChains(tables, new ChainTables(sql));
  }

  /** Opens the store in that folder and creates both where they do not exist. */
  public static Store open(Path folder) {
    Path file = folder.resolve(FILE);
    try {
      Files.createDirectories(folder);
      return new Store(Database.open(file, Store::requireVersion));
    } catch (IOException e) {
      throw new UserError(
          "The data folder %s cannot be used (%s: %s); set ALVH_HOME to one that can be written."
              .formatted(folder, e.getClass().getSimpleName(), e.getMessage()),
          e);
    } catch (SQLException e) {
      throw new UserError(
          "The store %s cannot be opened (%s); make it writable, or delete it and import again."
              .formatted(file, e.getMessage()),
          e);
    }
  }

  private static void requireVersion(Connection connection, Path file) throws SQLException {
    int version = Schema.version(connection);
    if (version == 0) {
      Database.inTransaction(connection, () -> Schema.create(connection));
    } else if (version != Schema.VERSION) {
      throw new UserError(
          "The store %s was filled by another version of alvh; delete it and import again."
              .formatted(file));
    }
  }

  /** Runs the work as a whole: when it throws, the store is as it was before. */
  public <T> T inTransaction(Supplier<T> work) {
    try {
      boolean outermost = connection.getAutoCommit();
      return Database.inTransaction(
          connection,
          () -> {
            T result = work.get();
            if (outermost) {
              settle();
            }
            return result;
          });
    } catch (SQLException e) {
      throw new StoreFailure("the store cannot be written", e);
    }
  }

  /** Writes what follows from the changed tables, before the change is committed. */
  private void settle() {
    if (changed) {
      history.write(new HistoryReader(this));
      changed = false;
    }
  }

  /** Puts a file in the place of an earlier one of the same identity. */
  public SourceFile put(FileDraft draft, Instant importedAt) {
    return inTransaction(
        () -> {
          changed = true;
          return tables.put(draft, importedAt);
        });
  }

  /** The imported file of that identity. */
  public Optional<SourceFile> source(String identity) {
    return sources().stream().filter(source -> source.identity().equals(identity)).findFirst();
  }

  /** All imported files, by name. */
  public List<SourceFile> sources() {
    return tables.sources();
  }

  /** Whether a market of the program's own making lies here; real files never lie beside it. */
  public boolean isSimulated() {
    return sources().stream().anyMatch(source -> source.authority() == Authority.SIMULATED);
  }

  public boolean isEmpty() {
    return sources().isEmpty();
  }

  /** Keys of all series, such as {@code VIX.close}, in order. */
  public Set<String> seriesNames() {
    return new TreeSet<>(tables.seriesNames());
  }

  /** The series as each source has it, the highest authority first. */
  public List<Column> columns(String series) {
    return tables.columns(series);
  }

  /** The series as it is to be used: one value a date, without missing and excluded ones. */
  public MergedSeries merged(String series) {
    return MergedSeries.of(columns(series), Excluded.of(exclusions()));
  }

  /** Every rejected or repaired row, by file and line. */
  public List<RowFinding> rowFindings() {
    return tables.rowFindings();
  }

  /** Entries of the economic calendars in [from, to]. */
  public List<MarketEvent> events(LocalDate from, LocalDate to) {
    return tables.events(from, to);
  }

  /** The option chains. */
  public StoredChains chains() {
    return chains;
  }

  /** Takes exactly these values out of use, in the place of all earlier exclusions. */
  public void exclude(List<Exclusion> exclusions) {
    if (Set.copyOf(exclusions).equals(Set.copyOf(exclusions()))) {
      return;
    }
    inTransaction(
        () -> {
          changed = true;
          tables.exclude(exclusions);
          return exclusions;
        });
  }

  public List<Exclusion> exclusions() {
    return tables.exclusions();
  }

  /**
   * What was observed of those measures and when it became known, with the VIX futures curves and
   * the option chains. Chains are read when a session is asked for: the store stays open so long.
   */
  public History history(Set<Measure> measures) {
    if (!history.isComplete()) {
      changed = true;
      inTransaction(() -> measures);
    }
    return history.read(measures).with(new SessionChains(chains));
  }

  /** SHA-256 over identity and hash of every imported file: equal stores have equal hashes. */
  public String dataHash() {
    return Hashes.ofSources(sources());
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new StoreFailure("the store cannot be closed", e);
    }
  }
}
