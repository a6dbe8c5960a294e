package alvh.store;

import alvh.market.FuturesCurve;
import alvh.market.FuturesSettlement;
import alvh.market.Publication;
import alvh.time.Expirations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The daily curves of monthly VIX futures, from the settlements of every source.
 *
 * <p>A contract's own file is preferred to a compiled table. A contract is on the curve until the
 * day before its expiry: what is published on the expiry day is the final settlement value.
 */
final class CurveReader {
  static final String SERIES = "VX.settle";
  private static final Publication SETTLED = new Publication.AfterClose(20);

  private final Excluded excluded;
  private final Map<Integer, LocalDate> monthlies = new HashMap<>();
  private final Map<Integer, Boolean> isMonthly = new HashMap<>();

  CurveReader(Excluded excluded) {
    this.excluded = excluded;
  }

  /** The curves by trade date, from the columns in order of rank. */
  NavigableMap<LocalDate, FuturesCurve> read(List<Column> ranked) {
    var prices = new TreeMap<Integer, NavigableMap<Integer, Double>>();
    for (Column column : ranked) {
      collect(column, prices);
    }
    var curves = new TreeMap<LocalDate, FuturesCurve>();
    prices.forEach(
        (day, byExpiry) -> {
          LocalDate date = LocalDate.ofEpochDay(day);
          curves.put(date, curve(date, byExpiry));
        });
    return curves;
  }

  private void collect(Column column, Map<Integer, NavigableMap<Integer, Double>> prices) {
    for (int row = 0; row < column.size(); row++) {
      int expiry = column.expiryEpochDay(row);
      if (expiry > column.epochDay(row) && isMonthly(expiry) && excluded.allows(column, row)) {
        prices
            .computeIfAbsent(column.epochDay(row), day -> new TreeMap<>())
            .putIfAbsent(expiry, column.value(row));
      }
    }
  }

  private boolean isMonthly(int expiry) {
    return isMonthly.computeIfAbsent(
        expiry, day -> Expirations.isVixMonthly(LocalDate.ofEpochDay(day)));
  }

  private FuturesCurve curve(LocalDate date, NavigableMap<Integer, Double> byExpiry) {
    var settlements = new ArrayList<FuturesSettlement>(byExpiry.size());
    byExpiry.forEach(
        (expiry, price) ->
            settlements.add(
                new FuturesSettlement(
                    monthlies.computeIfAbsent(expiry, LocalDate::ofEpochDay), price)));
    return new FuturesCurve(date, SETTLED.knownAt(date), settlements);
  }
}
