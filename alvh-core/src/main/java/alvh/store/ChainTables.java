package alvh.store;

import alvh.market.ChainQuotes;
import alvh.market.OptionChain;
import alvh.store.PackedChain.PackedSlice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chains to and from their two tables; every statement about chains stands here. */
final class ChainTables {
  private static final String SLICE_FIELDS =
      "s.class, s.expiry, s.strikes, s.quotes, s.crossed, s.locked, s.zero_bid, s.zero_ask,"
          + " s.fingerprint";

  private final Sql sql;

  ChainTables(Sql sql) {
    this.sql = sql;
  }

  void insert(long source, PackedChain packed) {
    long id =
        sql.query("SELECT coalesce(max(id), 0) + 1 FROM chain", row -> row.getLong(1)).getFirst();
    PackedChain.Title title = packed.chain();
    sql.update(
        "INSERT INTO chain VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        source,
        title.underlying(),
        title.session().toEpochDay(),
        title.asOfSecond(),
        Double.isNaN(title.spot()) ? null : title.spot(),
        title.label(),
        packed.line(),
        packed.rank());
    sql.updateAll(
        "INSERT INTO chain_slice VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        packed.slices(),
        slice -> row(id, slice));
  }

  private static @Nullable Object[] row(long chain, PackedSlice packed) {
    ChainSlice slice = packed.slice();
    QuoteCounts counts = slice.counts();
    return new @Nullable Object[] {
      chain,
      slice.optionClass(),
      slice.expiry().toEpochDay(),
      packed.settlesAtSecond(),
      slice.strikes(),
      counts.quotes(),
      counts.crossed(),
      counts.locked(),
      counts.zeroBid(),
      counts.zeroAsk(),
      slice.fingerprint(),
      packed.columns()
    };
  }

  /** All days, by underlying, session, file and snapshot. */
  List<ChainDay> days(Map<Long, SourceFile> sources, List<Exclusion> exclusions) {
    return days(sources, exclusions, slices());
  }

  /** The same days without their slices, which of twenty years are half a million. */
  List<ChainDay> bareDays(Map<Long, SourceFile> sources, List<Exclusion> exclusions) {
    return days(sources, exclusions, Map.of());
  }

  private List<ChainDay> days(
      Map<Long, SourceFile> sources,
      List<Exclusion> exclusions,
      Map<Long, List<ChainSlice>> slices) {
    var refusals = new HashMap<Place, String>();
    exclusions.forEach(e -> refusals.put(new Place(e.source(), e.series(), e.line()), e.rule()));
    return sql.query(
        "SELECT id, source, underlying, session, as_of, label, line, place FROM chain"
            + " ORDER BY underlying, session, source, place",
        row -> day(row, sources, refusals, slices));
  }

  /** Where an excluded day stands. */
  private record Place(long source, String series, int line) {}

  private static ChainDay day(
      ResultSet row,
      Map<Long, SourceFile> sources,
      Map<Place, String> refusals,
      Map<Long, List<ChainSlice>> slices)
      throws SQLException {
    long source = row.getLong(2);
    String underlying = row.getString(3);
    int line = row.getInt(7);
    return new ChainDay(
        row.getLong(1),
        Objects.requireNonNull(sources.get(source)),
        underlying,
        LocalDate.ofEpochDay(row.getLong(4)),
        Instant.ofEpochSecond(row.getLong(5)),
        row.getString(6),
        line,
        row.getInt(8),
        Optional.ofNullable(refusals.get(new Place(source, ChainDay.series(underlying), line))),
        slices.getOrDefault(row.getLong(1), List.of()));
  }

  private Map<Long, List<ChainSlice>> slices() {
    var slices = new HashMap<Long, List<ChainSlice>>();
    sql.query(
        "SELECT " + SLICE_FIELDS + ", s.chain FROM chain_slice s ORDER BY s.rowid",
        row -> slices.computeIfAbsent(row.getLong(10), key -> new ArrayList<>()).add(slice(row)));
    return slices;
  }

  private static ChainSlice slice(ResultSet row) throws SQLException {
    return new ChainSlice(
        row.getString(1),
        LocalDate.ofEpochDay(row.getLong(2)),
        row.getInt(3),
        new QuoteCounts(row.getInt(4), row.getInt(5), row.getInt(6), row.getInt(7), row.getInt(8)),
        row.getLong(9));
  }

  /** The chain with all its quotes. */
  OptionChain read(long id) {
    List<ChainQuotes> expiries =
        sql.query(
            "SELECT "
                + SLICE_FIELDS
                + ", s.settles_at, s.packed FROM chain_slice s WHERE s.chain = ? ORDER BY s.rowid",
            ChainTables::quotes,
            id);
    return sql.query(
            "SELECT underlying, session, as_of, spot, label FROM chain WHERE id = ?",
            row -> chain(row, expiries),
            id)
        .getFirst();
  }

  private static ChainQuotes quotes(ResultSet row) throws SQLException {
    return PackedChain.unpack(slice(row), Instant.ofEpochSecond(row.getLong(10)), row.getBytes(11));
  }

  private static OptionChain chain(ResultSet row, List<ChainQuotes> expiries) throws SQLException {
    double level = row.getDouble(4);
    double spot = row.wasNull() ? Double.NaN : level;
    return new OptionChain(
        row.getString(1),
        LocalDate.ofEpochDay(row.getLong(2)),
        Instant.ofEpochSecond(row.getLong(3)),
        spot,
        row.getString(5),
        expiries);
  }
}
