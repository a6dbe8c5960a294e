package alvh.strategy.replica;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one share of the index grows to by reinvesting its dividends, from the published month ends
 * of total return and price index.
 *
 * <p>Inside a month they are spread evenly over its days; beyond the published months nothing is
 * paid. Source: method 6 (BXM).
 *
 * @param factors total return over price index by month end, any scale
 */
public record ReinvestedDividends(NavigableMap<LocalDate, Double> factors) {
  public ReinvestedDividends {
    factors = new TreeMap<>(factors);
  }

  /** No dividends at all. */
  public static final ReinvestedDividends NONE = new ReinvestedDividends(new TreeMap<>());

  /** Of months that both indices have. */
  public static ReinvestedDividends of(
      SortedMap<YearMonth, Double> totalReturn, SortedMap<YearMonth, Double> price) {
    var factors = new TreeMap<LocalDate, Double>();
    totalReturn.forEach(
        (month, level) -> {
          Double divisor = price.get(month);
          if (divisor != null) {
            factors.put(month.atEndOfMonth(), level / divisor);
          }
        });
    return new ReinvestedDividends(factors);
  }

  /** The factor at a date, on the scale of {@link #factors}. */
  public double at(LocalDate date) {
    var before = factors.floorEntry(date);
    var after = factors.ceilingEntry(date);
    if (before == null || after == null) {
      var nearest = before == null ? after : before;
      return nearest == null ? 1 : nearest.getValue();
    }
    long days = ChronoUnit.DAYS.between(before.getKey(), after.getKey());
    if (days == 0) {
      return before.getValue();
    }
    double share = (double) ChronoUnit.DAYS.between(before.getKey(), date) / days;
    return before.getValue() * Math.pow(after.getValue() / before.getValue(), share);
  }
}
