package alvh.store.format;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * How a history begins, by which it is known whatever its file is called: no two of these start on
 * the same day with the same value.
 *
 * <p>Holds for whole histories only; one that starts later, or whose values are adjusted anew with
 * every dividend, is known by its name.
 *
 * @param value close of the first day, in the series' unit
 */
record FirstRow(LocalDate date, double value) {
  private static final Map<FirstRow, String> SYMBOLS =
      Map.ofEntries(
          Map.entry(of(1990, 1, 2, 17.24), "VIX"),
          Map.entry(of(2011, 1, 4, 16.06), "VIX9D"),
          Map.entry(of(2009, 9, 18, 26.54), "VIX3M"),
          Map.entry(of(2008, 1, 2, 24.36), "VIX6M"),
          Map.entry(of(2007, 1, 3, 15.18), "VIX1Y"),
          Map.entry(of(1927, 12, 30, 17.65999984741211), "SPX"),
          Map.entry(of(1991, 12, 2, 930), "ADV"),
          Map.entry(of(1991, 12, 2, 778), "DECL"),
          Map.entry(of(1992, 1, 2, 417), "UCHG"),
          Map.entry(of(1976, 8, 3, 5.139999866485596), "IRX"),
          Map.entry(of(1987, 1, 1, 14.92), "ShillerPE"),
          Map.entry(of(1996, 12, 31, 3.13), "BAMLH0A0HYM2"),
          Map.entry(of(1980, 1, 1, 76.7), "CPILFESL"),
          Map.entry(of(1954, 7, 1, 1.13), "DFF"),
          Map.entry(of(2009, 11, 1, 100.2), "PPIFIS"));

  private static FirstRow of(int year, int month, int day, double value) {
    return new FirstRow(LocalDate.of(year, month, day), value);
  }

  /** The series whose history begins with that row. */
  static Optional<String> symbol(Row row, int valueField) {
    try {
      FirstRow first = new FirstRow(row.date(0), row.number(valueField));
      return Optional.ofNullable(SYMBOLS.get(first));
    } catch (BadRow e) {
      return Optional.empty();
    }
  }
}
