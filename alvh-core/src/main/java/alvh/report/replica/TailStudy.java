package alvh.report.replica;

import alvh.strategy.replica.TailDay;
import alvh.strategy.replica.TailIndex;
import alvh.strategy.replica.TailReplication;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;

/**
 * The index of VIX calls held against the one level that is known of it.
 *
 * @param level mean of the months' ends of the summer of 2014; empty where the run does not reach
 *     there
 * @param uninsured the same of the S&P 500 with its dividends
 */
public record TailStudy(
    TailReplication replication, OptionalDouble level, OptionalDouble uninsured) {
  /** The index is 100 there. */
  public static final LocalDate START = LocalDate.of(2006, 3, 31);

  /** Level in the summer of 2014. Source: method 6 (VXTH). */
  public static final double PUBLISHED = 188.83;

  private static final YearMonth SUMMER_FROM = YearMonth.of(2014, 6);
  private static final YearMonth AFTER_SUMMER = YearMonth.of(2014, 9);

  /** Empty without sessions from the start on. */
  public static Optional<TailStudy> of(TailIndex index, NavigableMap<LocalDate, TailDay> days) {
    if (days.isEmpty() || !days.firstKey().equals(START)) {
      return Optional.empty();
    }
    TailReplication replication = TailReplication.of(index, days);
    return Optional.of(
        new TailStudy(replication, summer(replication.levels()), summer(replication.uninsured())));
  }

  private static OptionalDouble summer(SortedMap<YearMonth, Double> levels) {
    return levels.subMap(SUMMER_FROM, AFTER_SUMMER).values().stream()
        .mapToDouble(Double::doubleValue)
        .average();
  }
}
