package alvh.store;

import java.util.Arrays;

/**
 * A column that grows row by row while a file is read. Rows may come in any order; sealing sorts
 * them by date and expiry, a later line after an earlier one.
 */
final class ColumnDraft {
  private static final int FIRST_CAPACITY = 256;

  private int[] days = new int[FIRST_CAPACITY];
  private int[] expiries = new int[FIRST_CAPACITY];
  private int[] lines = new int[FIRST_CAPACITY];
  private double[] values = new double[FIRST_CAPACITY];
  private boolean hasExpiries;
  private int size;

  void add(int day, int expiry, double value, int line) {
    if (size == days.length) {
      grow();
    }
    days[size] = day;
    expiries[size] = expiry;
    values[size] = value;
    lines[size] = line;
    hasExpiries |= expiry != 0;
    size++;
  }

  private void grow() {
    int capacity = 2 * size;
    days = Arrays.copyOf(days, capacity);
    expiries = Arrays.copyOf(expiries, capacity);
    values = Arrays.copyOf(values, capacity);
    lines = Arrays.copyOf(lines, capacity);
  }

  /** Takes back what the line that was read last has added. */
  void dropLast(int line) {
    while (size > 0 && lines[size - 1] == line) {
      size--;
    }
  }

  /** How many rows have no value. */
  int missing() {
    int count = 0;
    for (int row = 0; row < size; row++) {
      count += Double.isNaN(values[row]) ? 1 : 0;
    }
    return count;
  }

  /** Hears of rows that repeat the date (and expiry) of an earlier line. */
  interface OnRepeat {
    void repeated(int line, int firstLine, int day, boolean sameValue);
  }

  /** The rows in order, each date once: the earliest line stands, the others are reported. */
  Column seal(SourceFile source, String series, OnRepeat onRepeat) {
    Integer[] order = new Integer[size];
    Arrays.setAll(order, row -> row);
    Arrays.sort(order, this::compare);
    int kept = 0;
    int[] rows = new int[size];
    for (int row : order) {
      int last = kept == 0 ? -1 : rows[kept - 1];
      if (last >= 0 && days[row] == days[last] && expiries[row] == expiries[last]) {
        boolean same = Double.compare(values[row], values[last]) == 0;
        onRepeat.repeated(lines[row], lines[last], days[row], same);
      } else {
        rows[kept++] = row;
      }
    }
    return column(source, series, Arrays.copyOf(rows, kept));
  }

  private int compare(int a, int b) {
    int byDay = Integer.compare(days[a], days[b]);
    int byExpiry = byDay != 0 ? byDay : Integer.compare(expiries[a], expiries[b]);
    return byExpiry != 0 ? byExpiry : Integer.compare(lines[a], lines[b]);
  }

  private Column column(SourceFile source, String series, int[] rows) {
    int count = rows.length;
    int[] sortedDays = new int[count];
    int[] sortedExpiries = new int[hasExpiries ? count : 0];
    double[] sortedValues = new double[count];
    int[] sortedLines = new int[count];
    for (int i = 0; i < count; i++) {
      sortedDays[i] = days[rows[i]];
      sortedValues[i] = values[rows[i]];
      sortedLines[i] = lines[rows[i]];
      if (hasExpiries) {
        sortedExpiries[i] = expiries[rows[i]];
      }
    }
    return new Column(source, series, sortedDays, sortedExpiries, sortedValues, sortedLines);
  }
}
