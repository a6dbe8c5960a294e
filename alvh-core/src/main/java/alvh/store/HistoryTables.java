package alvh.store;

import alvh.market.FuturesCurve;
import alvh.market.FuturesSettlement;
import alvh.market.History;
import alvh.market.Measure;
import alvh.market.TimeSeries;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The histories as they are read before every decision: merged, without exclusions, each value with
 * its time of knowledge. Computing that from the sources takes a second, reading it a few
 * milliseconds.
 */
final class HistoryTables {
  /**
   * Counts changes of what follows from the sources. A store written by earlier rules has its
   * histories written anew, without a new import.
   */
  private static final int RULES = 2;

  private final Sql sql;

  HistoryTables(Sql sql) {
    this.sql = sql;
  }

  /**
   * Whether every measure that the program knows has its row, written by these rules; rows of
   * measures that a later program knows do no harm.
   */
  boolean isComplete() {
    if (sql.query("PRAGMA application_id", row -> row.getInt(1)).getFirst() != RULES) {
      return false;
    }
    List<String> names = sql.query("SELECT measure FROM history_measure", row -> row.getString(1));
    return names.containsAll(Arrays.stream(Measure.values()).map(Measure::name).toList());
  }

  /** Replaces all histories by what the reader finds in the sources. */
  void write(HistoryReader reader) {
    sql.update("PRAGMA application_id = " + RULES);
    sql.update("DELETE FROM history_measure");
    sql.updateAll(
        "INSERT INTO history_measure VALUES (?, ?, ?, ?)",
        List.of(Measure.values()),
        measure -> row(measure, reader.observations(measure)));
    sql.update("DELETE FROM history_curve");
    sql.update("INSERT INTO history_curve VALUES (?, ?, ?, ?, ?)", row(reader.curves()));
  }

  private static @Nullable Object[] row(Measure measure, TimeSeries series) {
    long[] days = new long[series.size()];
    double[] values = new double[series.size()];
    long[] knownAt = new long[series.size()];
    for (int i = 0; i < days.length; i++) {
      days[i] = series.date(i).toEpochDay();
      values[i] = series.value(i);
      knownAt[i] = series.knownAt(i).getEpochSecond();
    }
    return new @Nullable Object[] {
      measure.name(), Blobs.of(days), Blobs.of(values), Blobs.of(knownAt)
    };
  }

  private static @Nullable Object[] row(NavigableMap<LocalDate, FuturesCurve> curves) {
    var settlements = new ArrayList<FuturesSettlement>();
    curves.values().forEach(curve -> settlements.addAll(curve.settlements()));
    return new @Nullable Object[] {
      Blobs.of(curves.keySet().stream().mapToInt(HistoryTables::day).toArray()),
      Blobs.of(
          curves.values().stream().mapToLong(curve -> curve.knownAt().getEpochSecond()).toArray()),
      Blobs.of(curves.values().stream().mapToInt(FuturesCurve::size).toArray()),
      Blobs.of(settlements.stream().mapToInt(s -> day(s.expiry())).toArray()),
      Blobs.of(settlements.stream().mapToDouble(FuturesSettlement::price).toArray())
    };
  }

  private static int day(LocalDate date) {
    return Math.toIntExact(date.toEpochDay());
  }

  History read(Set<Measure> measures) {
    Map<Measure, TimeSeries> series = new EnumMap<>(Measure.class);
    for (Measure measure : measures) {
      sql.query(
              "SELECT days, amounts, known_at FROM history_measure WHERE measure = ?",
              HistoryTables::series,
              measure.name())
          .forEach(found -> series.put(measure, found));
    }
    List<NavigableMap<LocalDate, FuturesCurve>> curves =
        sql.query(
            "SELECT days, known_at, sizes, expiries, amounts FROM history_curve",
            HistoryTables::curves);
    return new History(series, curves.isEmpty() ? new TreeMap<>() : curves.getFirst());
  }

  private static TimeSeries series(ResultSet row) throws SQLException {
    return TimeSeries.of(
        Blobs.longs(row.getBytes(1)), Blobs.doubles(row.getBytes(2)), Blobs.longs(row.getBytes(3)));
  }

  private static NavigableMap<LocalDate, FuturesCurve> curves(ResultSet row) throws SQLException {
    int[] days = Blobs.ints(row.getBytes(1));
    long[] knownAt = Blobs.longs(row.getBytes(2));
    int[] sizes = Blobs.ints(row.getBytes(3));
    int[] expiries = Blobs.ints(row.getBytes(4));
    double[] prices = Blobs.doubles(row.getBytes(5));
    Map<Integer, LocalDate> dates = new HashMap<>();
    var curves = new TreeMap<LocalDate, FuturesCurve>();
    int next = 0;
    for (int i = 0; i < days.length; i++) {
      var settlements = new ArrayList<FuturesSettlement>(sizes[i]);
      for (int end = next + sizes[i]; next < end; next++) {
        LocalDate expiry = dates.computeIfAbsent(expiries[next], LocalDate::ofEpochDay);
        settlements.add(new FuturesSettlement(expiry, prices[next]));
      }
      LocalDate date = LocalDate.ofEpochDay(days[i]);
      curves.put(date, new FuturesCurve(date, Instant.ofEpochSecond(knownAt[i]), settlements));
    }
    return curves;
  }
}
