package alvh.signal;

import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.market.Observation;
import alvh.time.ExchangeCalendar;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * By how much a month's consumer prices missed what economists expected, on the day of the release.
 *
 * <p>Our reading: the change is computed from the index as it stands today and rounded to a tenth
 * of a percent, as it is printed; first prints are not in the store. Without a consensus of exactly
 * the release day, or without the month before, there is no surprise. Source: method I12.
 */
final class PriceIndexSurprise {
  private static final double TENTHS = 10;

  private final Arrivals index = new Arrivals(Measure.CPI);
  private final Arrivals consensus = new Arrivals(Measure.CPI_CONSENSUS);
  private @Nullable Observation expected;
  private @Nullable Observation before;

  /**
   * A release and its surprise.
   *
   * @param points percentage points, actual less expected
   */
  record Surprise(LocalDate date, double points) {}

  /** The surprise that became known since the last session. */
  Optional<Surprise> observe(MarketSnapshot today) {
    consensus.next(today).ifPresent(forecast -> expected = forecast);
    Optional<Observation> arrived = index.next(today);
    Optional<Surprise> surprise = arrived.flatMap(this::against);
    arrived.ifPresent(now -> before = now);
    return surprise;
  }

  private Optional<Surprise> against(Observation now) {
    Observation forecast = expected;
    Observation last = before;
    LocalDate release = LocalDate.ofInstant(now.knownAt(), ExchangeCalendar.NEW_YORK);
    if (forecast == null || last == null || !forecast.date().equals(release)) {
      return Optional.empty();
    }
    boolean adjacent = YearMonth.from(last.date()).plusMonths(1).equals(YearMonth.from(now.date()));
    double change = Math.round(TENTHS * 100 * (now.value() / last.value() - 1)) / TENTHS;
    return adjacent
        ? Optional.of(new Surprise(release, change - forecast.value()))
        : Optional.empty();
  }
}
