package alvh.signal;

import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.market.Observation;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The price-earnings ratio of the S&P 500 and its rank among the month ends of ten years.
 *
 * <p>Our reading: only the earnings are late (a quarter and 90 days), the price is today's. When no
 * earnings became known in a hundred days, the ratio on expected earnings stands in, ranked among
 * its own past, and is named. Source: method I13, 1.12.
 */
final class PriceEarnings {
  private final MonthlyRank trailing;
  private final MonthlyRank forward;

  /**
   * Today's ratio.
   *
   * @param name which earnings
   * @param rank in (0, 1]
   */
  record Standing(String name, double ratio, double rank) {}

  PriceEarnings(int months) {
    trailing = new MonthlyRank(months);
    forward = new MonthlyRank(months);
  }

  /** Empty before the months are known, and when neither ratio is. */
  Optional<Standing> observe(MarketSnapshot today) {
    OptionalDouble ofEarned = trailing(today);
    OptionalDouble ofExpected =
        Arrivals.recent(today, Measure.FORWARD_PE, Arrivals.LONGEST)
            .map(o -> OptionalDouble.of(o.value()))
            .orElse(OptionalDouble.empty());
    YearMonth month = YearMonth.from(today.date());
    ofEarned.ifPresent(ratio -> trailing.add(month, ratio));
    ofExpected.ifPresent(ratio -> forward.add(month, ratio));
    if (ofEarned.isPresent() && trailing.full()) {
      return standing("reported earnings", ofEarned.getAsDouble(), trailing);
    }
    return ofExpected.isPresent() && forward.full()
        ? standing("expected earnings (substitute)", ofExpected.getAsDouble(), forward)
        : Optional.empty();
  }

  private static OptionalDouble trailing(MarketSnapshot today) {
    OptionalDouble index = today.today(Measure.SPX);
    Optional<Double> earnings =
        Arrivals.recent(today, Measure.SPX_EARNINGS_12M, Arrivals.LONGEST)
            .map(Observation::value)
            .filter(earned -> earned > 0);
    return index.isEmpty() || earnings.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(index.getAsDouble() / earnings.get());
  }

  private static Optional<Standing> standing(String name, double ratio, MonthlyRank rank) {
    return Optional.of(new Standing(name, ratio, rank.value()));
  }
}
