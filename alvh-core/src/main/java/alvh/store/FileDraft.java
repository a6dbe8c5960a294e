package alvh.store;

import alvh.store.RowFinding.Effect;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The content of one file while it is being read, before it enters the store as a whole or not at
 * all. A format writes into it what it finds in each row.
 */
public final class FileDraft {
  private final Origin origin;
  private final Map<String, ColumnDraft> columns = new TreeMap<>();
  private final List<MarketEvent> events = new ArrayList<>();
  private final Map<String, RowFinding> findings = new LinkedHashMap<>();
  private final BitSet imported = new BitSet();
  private final BitSet rejected = new BitSet();
  private final BitSet repaired = new BitSet();

  /**
   * What is known of a file before its rows.
   *
   * @param identity format and subject; see {@link SourceFile}
   */
  public record Origin(
      String identity,
      String name,
      String sha256,
      long bytes,
      String format,
      Authority authority) {}

  public FileDraft(Origin origin) {
    this.origin = origin;
  }

  public Origin origin() {
    return origin;
  }

  /** A finite value of a series on a date. */
  public void value(String series, LocalDate date, double value, int line) {
    add(series, date, 0, value, line);
  }

  /** A finite value of one contract of a series on a date. */
  public void value(String series, LocalDate date, LocalDate expiry, double value, int line) {
    add(series, date, Math.toIntExact(expiry.toEpochDay()), value, line);
  }

  /** The date was published and the value was not. */
  public void missing(String series, LocalDate date, int line) {
    add(series, date, 0, Double.NaN, line);
  }

  private void add(String series, LocalDate date, int expiry, double value, int line) {
    columns
        .computeIfAbsent(series, key -> new ColumnDraft())
        .add(Math.toIntExact(date.toEpochDay()), expiry, value, line);
    imported.set(line);
  }

  public void event(MarketEvent event) {
    events.add(event);
    imported.set(event.line());
  }

  /** The whole row stays out, with what it has already given, because it cannot be read. */
  public void refuse(int line, Optional<LocalDate> date, String message) {
    columns.values().forEach(column -> column.dropLast(line));
    imported.clear(line);
    reject(line, "unreadable-row", date, message);
  }

  /** The row, or the value that the message names, stays out. */
  public void reject(int line, String rule, Optional<LocalDate> date, String message) {
    rejected.set(line);
    find(line, Effect.REJECTED, rule, date, message);
  }

  /** The row comes in with other values than the file's. */
  public void repair(int line, String rule, LocalDate date, String message) {
    repaired.set(line);
    find(line, Effect.REPAIRED, rule, Optional.of(date), message);
  }

  /** A rule speaks once of a line, however many columns the line fills. */
  private void find(
      int line, Effect effect, String rule, Optional<LocalDate> date, String message) {
    findings.putIfAbsent(
        line + rule, new RowFinding(origin.name(), line, effect, rule, date, message));
  }

  public int importedRows() {
    return imported.cardinality();
  }

  public int rejectedRows() {
    return rejected.cardinality();
  }

  /** The columns in order of date; rows that repeat a date become findings. */
  List<Column> seal(SourceFile source) {
    var sealed = new ArrayList<Column>();
    columns.forEach(
        (series, draft) ->
            sealed.add(
                draft.seal(
                    source,
                    series,
                    (line, first, day, same) -> repeated(series, line, first, day, same))));
    return sealed;
  }

  private void repeated(String series, int line, int first, int day, boolean same) {
    LocalDate date = LocalDate.ofEpochDay(day);
    String message =
        same
            ? "repeats line %d".formatted(first)
            : "gives %s a second value for %s; line %d stands".formatted(series, date, first);
    imported.clear(line);
    reject(line, "repeated-date", Optional.of(date), message);
  }

  /** The file as the store will list it; final after {@link #seal}. */
  SourceFile source(long id, Instant importedAt) {
    return new SourceFile(
        id,
        origin.identity(),
        origin.name(),
        origin.sha256(),
        origin.bytes(),
        origin.format(),
        origin.authority(),
        imported.cardinality(),
        rejected.cardinality(),
        repaired.cardinality(),
        columns.values().stream().mapToInt(ColumnDraft::missing).sum(),
        importedAt);
  }

  List<RowFinding> findings() {
    return List.copyOf(findings.values());
  }

  List<MarketEvent> events() {
    return List.copyOf(events);
  }
}
