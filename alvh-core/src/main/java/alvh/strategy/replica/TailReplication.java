package alvh.strategy.replica;

import alvh.time.Expirations;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The index of VIX calls over a span: its rolls and its level at each month's end.
 *
 * @param levels by month, 100 at the end of the first
 * @param uninsured the same for the S&P 500 with its dividends
 */
public record TailReplication(
    List<TailRoll> rolls,
    SortedMap<YearMonth, Double> levels,
    SortedMap<YearMonth, Double> uninsured) {
  private static final double START = 100;

  public TailReplication {
    rolls = List.copyOf(rolls);
    levels = Collections.unmodifiableSortedMap(new TreeMap<>(levels));
    uninsured = Collections.unmodifiableSortedMap(new TreeMap<>(uninsured));
  }

  /**
   * Runs the index from the first session.
   *
   * @param days sessions by date, the first a month's end
   */
  public static TailReplication of(TailIndex index, NavigableMap<LocalDate, TailDay> days) {
    TailDay first = days.firstEntry().getValue();
    var held = index.buy(START, first, Optional.empty());
    var rolls = new ArrayList<TailRoll>();
    var levels = new TreeMap<YearMonth, Double>();
    var uninsured = new TreeMap<YearMonth, Double>();
    for (TailDay day : days.values()) {
      if (Expirations.isVixMonthly(day.date()) && !day.equals(first)) {
        double level = held.settled(day);
        Optional<TailRoll> roll = index.choose(level, day);
        roll.ifPresent(rolls::add);
        held = index.buy(level, day, roll);
      }
      YearMonth month = YearMonth.from(day.date());
      levels.put(month, held.level(day));
      uninsured.put(month, START * day.totalReturn() / first.totalReturn());
    }
    return new TailReplication(rolls, levels, uninsured);
  }
}
