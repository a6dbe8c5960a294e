package alvh.store;

import alvh.store.RowFinding.Effect;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The store's rows to and from its records; every statement of the store stands here. */
final class StoreTables {
  private static final String SOURCE_FIELDS =
      "f.id, f.identity, f.name, f.sha256, f.bytes, f.format, f.authority,"
          + " f.imported, f.rejected, f.repaired, f.missing, f.imported_at";

  private final Sql sql;

  StoreTables(Sql sql) {
    this.sql = sql;
  }

  SourceFile put(FileDraft draft, Instant importedAt) {
    sql.update("DELETE FROM source_file WHERE identity = ?", draft.origin().identity());
    long id = nextSource();
    List<Column> columns = draft.seal(draft.source(id, importedAt));
    SourceFile source = draft.source(id, importedAt);
    insert(source);
    sql.updateAll(
        "INSERT INTO series_column VALUES (?, ?, ?, ?, ?, ?)", columns, Column::databaseRow);
    sql.updateAll(
        "INSERT INTO market_event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        draft.events(),
        event -> databaseRow(id, event));
    insert(id, draft.findings());
    return source;
  }

  /** A key that no file has. */
  long nextSource() {
    return sql.query("SELECT coalesce(max(id), 0) + 1 FROM source_file", row -> row.getLong(1))
        .getFirst();
  }

  void insert(long source, List<RowFinding> findings) {
    sql.updateAll(
        "INSERT INTO row_finding VALUES (?, ?, ?, ?, ?, ?)",
        findings,
        finding -> databaseRow(source, finding));
  }

  void delete(long source) {
    sql.update("DELETE FROM source_file WHERE id = ?", source);
  }

  /** Gives a file that was entered before its rows were read its identity and its counts. */
  void complete(SourceFile source) {
    sql.update("DELETE FROM source_file WHERE identity = ?", source.identity());
    sql.update(
        "UPDATE source_file SET identity = ?, imported = ?, rejected = ? WHERE id = ?",
        source.identity(),
        source.imported(),
        source.rejected(),
        source.id());
  }

  void insert(SourceFile source) {
    sql.update(
        "INSERT INTO source_file VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        source.id(),
        source.identity(),
        source.name(),
        source.sha256(),
        source.bytes(),
        source.format(),
        source.authority().name(),
        source.imported(),
        source.rejected(),
        source.repaired(),
        source.missing(),
        source.importedAt().toString());
  }

  private static @Nullable Object[] databaseRow(long source, MarketEvent event) {
    return new @Nullable Object[] {
      source,
      event.line(),
      event.date().toString(),
      event.time().map(LocalTime::toString).orElse(null),
      event.region(),
      event.impact(),
      event.name(),
      event.actual(),
      event.forecast(),
      event.previous()
    };
  }

  private static @Nullable Object[] databaseRow(long source, RowFinding finding) {
    return new @Nullable Object[] {
      source,
      finding.line(),
      finding.effect().name(),
      finding.rule(),
      finding.date().map(LocalDate::toString).orElse(null),
      finding.message()
    };
  }

  List<SourceFile> sources() {
    return sql.query(
        "SELECT " + SOURCE_FIELDS + " FROM source_file f ORDER BY name, identity",
        StoreTables::source);
  }

  private static SourceFile source(ResultSet row) throws SQLException {
    return new SourceFile(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getLong(5),
        row.getString(6),
        Authority.valueOf(row.getString(7)),
        row.getInt(8),
        row.getInt(9),
        row.getInt(10),
        row.getInt(11),
        Instant.parse(row.getString(12)));
  }

  List<String> seriesNames() {
    return sql.query("SELECT DISTINCT series FROM series_column", row -> row.getString(1));
  }

  List<Column> columns(String series) {
    List<Column> columns =
        sql.query(
            "SELECT "
                + SOURCE_FIELDS
                + ", c.days, c.expiries, c.amounts, c.lines"
                + " FROM series_column c JOIN source_file f ON f.id = c.source WHERE c.series = ?",
            row -> column(series, row),
            series);
    columns.sort(
        Comparator.comparing((Column column) -> column.source().authority())
            .thenComparing(column -> column.source().identity()));
    return columns;
  }

  private static Column column(String series, ResultSet row) throws SQLException {
    return new Column(
        source(row),
        series,
        Blobs.ints(row.getBytes(13)),
        Blobs.ints(row.getBytes(14)),
        Blobs.doubles(row.getBytes(15)),
        Blobs.ints(row.getBytes(16)));
  }

  List<RowFinding> rowFindings() {
    return sql.query(
        "SELECT f.name, r.line, r.effect, r.rule, r.day, r.message FROM row_finding r"
            + " JOIN source_file f ON f.id = r.source ORDER BY f.name, r.line, r.rule",
        row ->
            new RowFinding(
                row.getString(1),
                row.getInt(2),
                Effect.valueOf(row.getString(3)),
                row.getString(4),
                Optional.ofNullable(row.getString(5)).map(LocalDate::parse),
                row.getString(6)));
  }

  List<MarketEvent> events(LocalDate from, LocalDate to) {
    return sql.query(
        "SELECT line, day, time, region, impact, name, actual, forecast, previous"
            + " FROM market_event WHERE day BETWEEN ? AND ? ORDER BY day, source, line",
        row ->
            new MarketEvent(
                row.getInt(1),
                LocalDate.parse(row.getString(2)),
                Optional.ofNullable(row.getString(3)).map(LocalTime::parse),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9)),
        from.toString(),
        to.toString());
  }

  void exclude(List<Exclusion> exclusions) {
    sql.update("DELETE FROM exclusion");
    sql.updateAll(
        "INSERT INTO exclusion VALUES (?, ?, ?, ?, ?)",
        exclusions,
        e -> new @Nullable Object[] {e.source(), e.series(), e.line(), e.rule(), e.message()});
  }

  List<Exclusion> exclusions() {
    return sql.query(
        "SELECT source, series, line, rule, message FROM exclusion"
            + " ORDER BY source, series, line, rule",
        row ->
            new Exclusion(
                row.getLong(1),
                row.getString(2),
                row.getInt(3),
                row.getString(4),
                row.getString(5)));
  }
}
