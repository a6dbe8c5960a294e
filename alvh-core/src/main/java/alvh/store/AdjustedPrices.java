package alvh.store;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Prices adjusted for splits and dividends, of which only ratios mean something: each file scales
 * its past by what was paid until the file's own last day.
 *
 * <p>Where one file ends and another goes on, the second is scaled so that both agree on the last
 * day they share; joined without that, the joint would show as a return of almost one percent.
 */
final class AdjustedPrices {
  private AdjustedPrices() {}

  /**
   * Adjusted closes, the columns in order of rank; a later column only continues an earlier one.
   */
  static NavigableMap<LocalDate, Double> closes(List<Column> ranked, Excluded excluded) {
    var joined = new TreeMap<LocalDate, Double>();
    for (Column column : ranked) {
      NavigableMap<LocalDate, Double> own = usable(column, excluded);
      if (joined.isEmpty()) {
        joined.putAll(own);
      } else {
        LocalDate joint = joined.lastKey();
        Double there = own.get(joint);
        if (there != null) {
          double scale = joined.lastEntry().getValue() / there;
          own.tailMap(joint, false).forEach((date, value) -> joined.put(date, value * scale));
        }
      }
    }
    return joined;
  }

  /** Opens on the scale of the adjusted closes: open × adjusted close / close of the same row. */
  static NavigableMap<LocalDate, Double> opens(Store store, String symbol, Excluded excluded) {
    NavigableMap<LocalDate, Double> opens = first(store.columns(symbol + ".open"), excluded);
    NavigableMap<LocalDate, Double> closes = first(store.columns(symbol + ".close"), excluded);
    NavigableMap<LocalDate, Double> adjusted = first(store.columns(symbol + ".adjclose"), excluded);
    var scaled = new TreeMap<LocalDate, Double>();
    opens.forEach(
        (date, open) -> {
          Double close = closes.get(date);
          Double after = adjusted.get(date);
          if (close != null && after != null) {
            scaled.put(date, open * after / close);
          }
        });
    return scaled;
  }

  private static NavigableMap<LocalDate, Double> first(List<Column> ranked, Excluded excluded) {
    return ranked.isEmpty() ? new TreeMap<>() : usable(ranked.getFirst(), excluded);
  }

  private static NavigableMap<LocalDate, Double> usable(Column column, Excluded excluded) {
    var values = new TreeMap<LocalDate, Double>();
    for (int row = 0; row < column.size(); row++) {
      if (excluded.allows(column, row)) {
        values.put(column.date(row), column.value(row));
      }
    }
    return values;
  }
}
