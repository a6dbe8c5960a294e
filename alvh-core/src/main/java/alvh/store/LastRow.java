package alvh.store;

import java.util.List;

/**
 * Whether the last row of a file was written before its day was over.
 *
 * <p>A history that was fetched during a session ends with that session's price of the moment. It
 * shows when another source, written later, gives that day another close: then the later one is
 * right.
 */
final class LastRow {
  /** Sources round to the cent and to single precision; a price of the moment is farther off. */
  private static final double SAME_CLOSE = 0.0005;

  private LastRow() {}

  /**
   * @param column whose last row is asked for
   * @param all every column of the series, this one included
   */
  static boolean isPartial(Column column, List<Column> all) {
    int last = column.size() - 1;
    if (last < 0 || column.isMissing(last)) {
      return false;
    }
    return all.stream().anyMatch(other -> other != column && contradicts(other, column, last));
  }

  /** The other source goes on after that day and has another value for it. */
  private static boolean contradicts(Column other, Column column, int last) {
    int row = other.find(column.epochDay(last));
    if (row < 0 || row == other.size() - 1 || other.isMissing(row)) {
      return false;
    }
    double value = column.value(last);
    return Math.abs(other.value(row) - value) > SAME_CLOSE * Math.abs(value);
  }
}
