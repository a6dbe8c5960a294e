package alvh.store.quality;

import alvh.store.Column;

/**
 * Where a column has values: what lies before the first and after the last is no hole.
 *
 * @param first row with a value; the column's size when there is none
 * @param last row with a value; −1 when there is none
 * @param count of rows with a value
 */
record Filled(int first, int last, int count) {
  static Filled of(Column column) {
    int first = column.size();
    int last = -1;
    int count = 0;
    for (int row = 0; row < column.size(); row++) {
      if (!column.isMissing(row)) {
        first = Math.min(first, row);
        last = row;
        count++;
      }
    }
    return new Filled(first, last, count);
  }
}
