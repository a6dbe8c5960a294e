package alvh.signal;

import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.market.Observation;
import alvh.math.RollingWindow;
import java.util.OptionalDouble;

/**
 * The dollar's broad real effective exchange rate against its own past, month by month as the
 * months become known: zR = z_60 of the logarithm less its mean of 36 months.
 *
 * <p>Source: method I9.
 */
final class RealDollar {
  private static final int MEAN_MONTHS = 36;
  private static final int DEVIATION_MONTHS = 60;
  private static final int QUARTER = 3;

  private final Arrivals arrivals = new Arrivals(Measure.REER);
  private final RollingWindow logarithms = new RollingWindow(MEAN_MONTHS);
  private final RollingWindow distances = new RollingWindow(DEVIATION_MONTHS);
  private final RollingWindow quarters = new RollingWindow(DEVIATION_MONTHS);
  private boolean fresh;

  void observe(MarketSnapshot today) {
    arrivals.next(today).map(Observation::value).ifPresent(this::add);
    fresh = Arrivals.fresh(today, Measure.REER, Arrivals.LONGEST);
  }

  private void add(double rate) {
    logarithms.add(Math.log(rate));
    if (logarithms.full()) {
      distances.add(logarithms.ago(0) - logarithms.mean());
    }
    if (logarithms.size() > QUARTER) {
      quarters.add(logarithms.ago(0) - logarithms.ago(QUARTER));
    }
  }

  /** ln REER of the last known month; empty when that is missing or too old. */
  OptionalDouble logarithm() {
    return fresh ? OptionalDouble.of(logarithms.ago(0)) : OptionalDouble.empty();
  }

  /** zR; empty before 95 months are known, and when the last is too old. */
  OptionalDouble z() {
    return fresh && distances.full()
        ? OptionalDouble.of(distances.zOfLast())
        : OptionalDouble.empty();
  }

  /** ΔR3, the change of the logarithm over three months; empty as {@link #logarithm()}. */
  OptionalDouble quarterChange() {
    return fresh && logarithms.size() > QUARTER
        ? OptionalDouble.of(logarithms.ago(0) - logarithms.ago(QUARTER))
        : OptionalDouble.empty();
  }

  /**
   * The deviations of ΔR3 from its mean of 60 months; empty before, and when the last is too old.
   */
  OptionalDouble quarterZ() {
    return fresh && quarters.full()
        ? OptionalDouble.of(quarters.zOfLast())
        : OptionalDouble.empty();
  }
}
