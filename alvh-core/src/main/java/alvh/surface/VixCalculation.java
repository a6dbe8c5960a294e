package alvh.surface;

import alvh.surface.StripOutcome.Unusable;
import alvh.time.YearFraction;
import alvh.unit.Check;

/**
 * A volatility index of Cboe's family for one tenor, from the strips of two expiries, with every
 * intermediate value.
 *
 * <p>Total variance is interpolated linearly in minutes, or extrapolated where both expiries lie on
 * one side of the tenor. Which expiries are taken is not decided here. Source: method 2.5 (8).
 *
 * @param near the earlier expiry
 * @param next the later expiry
 * @param targetMinutes the tenor: 43,200 for VIX
 * @param nearWeight (N2 − N)/(N2 − N1), the weight of the near total variance
 * @param index in index points, 100 times the volatility
 */
public record VixCalculation(
    StripVariance near, StripVariance next, double targetMinutes, double nearWeight, double index)
    implements VixOutcome {
  /** Minutes of a calendar day. */
  public static final double MINUTES_PER_DAY = 1440;

  /** The tenor of VIX, calendar days. */
  public static final int VIX_DAYS = 30;

  public VixCalculation {
    Check.positive(index, "index");
  }

  /**
   * The index from the quotes of two expiries.
   *
   * @param targetDays 9 for VIX9D, 30 for VIX, 93 for VIX3M, 184 for VIX6M, 365 for VIX1Y
   */
  public static VixOutcome of(QuoteStrip near, QuoteStrip next, int targetDays) {
    StripOutcome first = StripVariance.of(near);
    StripOutcome second = StripVariance.of(next);
    if (first instanceof StripVariance one && second instanceof StripVariance two) {
      return of(one, two, targetDays);
    }
    Unusable failed = (Unusable) (first instanceof Unusable ? first : second);
    return new VixOutcome.Unavailable(
        "the expiry in " + failed.minutes() + " minutes: " + failed.reason());
  }

  /** The same from two variances; the near expiry must come first. */
  public static VixOutcome of(StripVariance near, StripVariance next, int targetDays) {
    double first = near.strip().minutes();
    double second = next.strip().minutes();
    double target = targetDays * MINUTES_PER_DAY;
    Check.that(first < second, "expiry %s must come before %s", first, second);
    double index = index(first, near.variance(), second, next.variance(), target);
    return index > 0
        ? new VixCalculation(near, next, target, nearWeight(first, second, target), index)
        : new VixOutcome.Unavailable(
            "extrapolation to " + targetDays + " days leaves no variance above zero");
  }

  /**
   * Index points for two variances a year and their minutes to settlement; NaN where extrapolation
   * leaves a negative variance.
   */
  static double index(
      double nearMinutes,
      double nearVariance,
      double nextMinutes,
      double nextVariance,
      double targetMinutes) {
    double weight = nearWeight(nearMinutes, nextMinutes, targetMinutes);
    double minutesOfVariance =
        weight * nearMinutes * nearVariance + (1 - weight) * nextMinutes * nextVariance;
    return 100 * Math.sqrt(minutesOfVariance / targetMinutes);
  }

  private static double nearWeight(double near, double next, double target) {
    return (next - target) / (next - near);
  }

  public double nextWeight() {
    return 1 - nearWeight;
  }

  /** The tenor lies outside the two expiries. */
  public boolean extrapolated() {
    return nearWeight < 0 || nearWeight > 1;
  }

  /** The tenor as a year fraction. */
  public double targetYears() {
    return targetMinutes / YearFraction.MINUTES_PER_YEAR;
  }
}
