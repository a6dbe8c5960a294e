package alvh.surface;

import alvh.math.MonotoneCubic;
import alvh.math.PoolAdjacentViolators;
import alvh.unit.Check;
import java.util.Arrays;
import java.util.List;

/**
 * Model-free total variance by calendar days to expiry, through the indices of the VIX family.
 *
 * <p>Between the knots a monotone cubic; below the first a straight line to zero; beyond the last
 * the forward variance of the last interval goes on. Where the published levels imply a forward
 * volatility below 5 % between two knots, neighbours are pooled until none does.
 *
 * <p>Pooling acts on the variance in excess of the 5 % line, with equal weights: that is our
 * reading of "pool adjacent violators with minimum forward vol 5 %". Source: method 3 step 1.
 */
final class VarianceCurve {
  private static final double MIN_FORWARD_VOLATILITY = 0.05;
  private static final double FLOOR_A_DAY = MIN_FORWARD_VOLATILITY * MIN_FORWARD_VOLATILITY / 365.0;

  private final double[] days;
  private final double[] variance;
  private final MonotoneCubic cubic;

  /**
   * @param knots strictly rising in days, at least two
   */
  VarianceCurve(List<Knot> knots) {
    Check.that(knots.size() >= 2, "a curve needs two knots, was %s", knots);
    days = new double[knots.size() + 1];
    variance = new double[knots.size() + 1];
    for (int i = 0; i < knots.size(); i++) {
      days[i + 1] = knots.get(i).days();
      variance[i + 1] = knots.get(i).totalVariance();
    }
    pool();
    cubic = new MonotoneCubic(days, variance);
  }

  private void pool() {
    var excess = new double[days.length];
    for (int i = 0; i < days.length; i++) {
      excess[i] = variance[i] - FLOOR_A_DAY * days[i];
    }
    var equal = new double[days.length];
    Arrays.fill(equal, 1);
    double[] pooled = PoolAdjacentViolators.nonDecreasing(excess, equal);
    for (int i = 0; i < days.length; i++) {
      if (pooled[i] != excess[i]) {
        variance[i] = pooled[i] + FLOOR_A_DAY * days[i];
      }
    }
  }

  /** W at {@code day} calendar days, above zero. */
  double at(double day) {
    int last = days.length - 1;
    if (day <= days[1]) {
      return variance[1] * day / days[1];
    }
    if (day <= days[last]) {
      return cubic.value(day);
    }
    double forward = (variance[last] - variance[last - 1]) / (days[last] - days[last - 1]);
    return variance[last] + forward * (day - days[last]);
  }
}
