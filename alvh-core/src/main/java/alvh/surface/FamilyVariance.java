package alvh.surface;

import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.math.MonotoneCubic;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Total variance by days through VIX9D, VIX and VIX3M as published: even up to nine days, a
 * monotone cubic beyond. Source: method 1.9, 1.10.
 *
 * @param nineDays variance to 9 days, a number
 * @param month to 30 days
 * @param quarter to 93 days
 */
record FamilyVariance(double nineDays, double month, double quarter) {
  private static final double NEAR = 9;
  private static final double MONTH = 30;
  private static final double QUARTER = 93;

  /** Squared index points times days in one unit of total variance. */
  private static final double POINTS = 1e4 * 365;

  /** Empty unless all three were published today. */
  static Optional<FamilyVariance> of(MarketSnapshot today) {
    OptionalDouble near = today.today(Measure.VIX9D);
    OptionalDouble month = today.today(Measure.VIX);
    OptionalDouble quarter = today.today(Measure.VIX3M);
    return near.isPresent() && month.isPresent() && quarter.isPresent()
        ? Optional.of(
            new FamilyVariance(
                total(near.getAsDouble(), NEAR),
                total(month.getAsDouble(), MONTH),
                total(quarter.getAsDouble(), QUARTER)))
        : Optional.empty();
  }

  private static double total(double index, double days) {
    return index * index * days / POINTS;
  }

  /** VIX9D, index points. */
  double nearIndex() {
    return Math.sqrt(nineDays * POINTS / NEAR);
  }

  /** w at a number of calendar days, 0 to 93. */
  double at(double days) {
    return days <= NEAR
        ? nineDays * days / NEAR
        : new MonotoneCubic(
                new double[] {0, NEAR, MONTH, QUARTER}, new double[] {0, nineDays, month, quarter})
            .value(days);
  }
}
