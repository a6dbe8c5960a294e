package alvh.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A series as it is to be used: one value a date, taken from the source of the highest authority
 * that has a usable one.
 */
public final class MergedSeries {
  private final List<Column> columns;
  private final List<Integer> rows;

  private MergedSeries(List<Column> columns, List<Integer> rows) {
    this.columns = columns;
    this.rows = rows;
  }

  /** Merges columns without expiries, given in order of rank; partial last rows stay out. */
  static MergedSeries of(List<Column> ranked, Excluded excluded) {
    NavigableMap<Integer, Column> columnOf = new TreeMap<>();
    NavigableMap<Integer, Integer> rowOf = new TreeMap<>();
    for (Column column : ranked) {
      int size = LastRow.isPartial(column, ranked) ? column.size() - 1 : column.size();
      for (int row = 0; row < size; row++) {
        if (excluded.allows(column, row)
            && columnOf.putIfAbsent(column.epochDay(row), column) == null) {
          rowOf.put(column.epochDay(row), row);
        }
      }
    }
    return new MergedSeries(new ArrayList<>(columnOf.values()), new ArrayList<>(rowOf.values()));
  }

  public int size() {
    return rows.size();
  }

  public LocalDate date(int index) {
    return columns.get(index).date(rows.get(index));
  }

  public double value(int index) {
    return columns.get(index).value(rows.get(index));
  }

  /** The file that the value was taken from. */
  public SourceFile source(int index) {
    return columns.get(index).source();
  }
}
