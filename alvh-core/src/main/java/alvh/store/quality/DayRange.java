package alvh.store.quality;

import alvh.store.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Open, high, low and close of one file, row by row. A row of which one field is missing is left
 * out.
 */
record DayRange(Column open, Column high, Column low, Column close) {
  /** Prices come with at most this relative rounding. */
  private static final double ROUNDING = 1e-6;

  /** Every file that has all four. */
  static List<DayRange> all(Shelf shelf) {
    var all = new ArrayList<DayRange>();
    for (Column close : shelf.ending(".close")) {
      Optional<Column> open = shelf.beside(close, ".open");
      Optional<Column> high = shelf.beside(close, ".high");
      Optional<Column> low = shelf.beside(close, ".low");
      if (open.isPresent() && high.isPresent() && low.isPresent() && !close.hasExpiries()) {
        all.add(new DayRange(open.get(), high.get(), low.get(), close));
      }
    }
    return all;
  }

  /** One row with its four prices. */
  record Day(int row, double open, double high, double low, double close) {
    boolean isInverted() {
      return low > high * (1 + ROUNDING);
    }

    boolean holds(double price) {
      return price >= low * (1 - ROUNDING) && price <= high * (1 + ROUNDING);
    }

    boolean isFlat() {
      return open == high && high == low && low == close;
    }

    String text() {
      return Wording.of("open %s, high %s, low %s, close %s", open, high, low, close);
    }
  }

  /** The rows on which all four prices are there; {@code row} counts those of the close. */
  List<Day> days() {
    var days = new ArrayList<Day>(close.size());
    for (int row = 0; row < close.size(); row++) {
      double o = at(open, row);
      double h = at(high, row);
      double l = at(low, row);
      if (!Double.isNaN(o + h + l) && !close.isMissing(row)) {
        days.add(new Day(row, o, h, l, close.value(row)));
      }
    }
    return days;
  }

  private double at(Column column, int row) {
    if (row < column.size() && column.epochDay(row) == close.epochDay(row)) {
      return column.value(row);
    }
    var found = Shelf.row(column, close.date(row));
    return found.isPresent() ? column.value(found.getAsInt()) : Double.NaN;
  }
}
