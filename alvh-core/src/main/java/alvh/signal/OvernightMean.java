package alvh.signal;

import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.market.Observation;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The mean of an overnight rate over the last thirty calendar days for which it is known, so that
 * ends of quarters do not show as moves. Source: method 1.12, inputs of A8 (SOFR30).
 */
final class OvernightMean {
  private static final int DAYS = 30;

  private final Measure measure;
  private final Arrivals arrivals;
  private final Deque<Observation> month = new ArrayDeque<>();
  private LocalDate first = LocalDate.MAX;

  OvernightMean(Measure measure) {
    this.measure = measure;
    this.arrivals = new Arrivals(measure);
  }

  /** Percent a year; empty before thirty days are known, and when the rate has ended. */
  OptionalDouble observe(MarketSnapshot today) {
    Optional<Observation> arrived = arrivals.next(today);
    arrived.ifPresent(this::add);
    boolean known =
        !month.isEmpty()
            && !month.getLast().date().isBefore(first.plusDays(DAYS))
            && Arrivals.fresh(today, measure, Arrivals.LONGEST);
    return known
        ? month.stream().mapToDouble(Observation::value).average()
        : OptionalDouble.empty();
  }

  private void add(Observation rate) {
    if (month.isEmpty()) {
      first = rate.date();
    }
    month.addLast(rate);
    while (!month.getFirst().date().isAfter(rate.date().minusDays(DAYS))) {
      month.removeFirst();
    }
  }
}
