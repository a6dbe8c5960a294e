package alvh.report.statistic;

import alvh.unit.Check;

/**
 * An estimate and the interval that resampling gives it.
 *
 * @param estimate from the run itself
 * @param low lower end
 * @param high upper end
 * @param level share of resamples inside, decimal
 * @param symmetric whether the ends lie equally far away, because nearly all resamples fell on one
 *     side of the estimate
 */
public record Interval(double estimate, double low, double high, double level, boolean symmetric) {
  public Interval {
    Check.that(low <= high, "an interval ends before it starts: %s > %s", low, high);
    Check.that(level > 0 && level < 1, "level must lie in (0, 1), was %s", level);
  }

  public Interval(double estimate, double low, double high, double level) {
    this(estimate, low, high, level, false);
  }

  public boolean isAboveZero() {
    return low > 0;
  }

  public boolean isBelowZero() {
    return high < 0;
  }

  /** Every number multiplied by a factor above zero. */
  public Interval times(double factor) {
    Check.positive(factor, "factor");
    return new Interval(estimate * factor, low * factor, high * factor, level, symmetric);
  }
}
