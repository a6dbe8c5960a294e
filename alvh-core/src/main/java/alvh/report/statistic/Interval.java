package alvh.report.statistic;

import alvh.unit.Check;

/**
 * An estimate and the interval that resampling gives it.
 *
 * @param estimate from the run itself
 * @param low lower end
 * @param high upper end
 * @param level share of resamples inside, decimal
 */
public record Interval(double estimate, double low, double high, double level) {
  public Interval {
    Check.that(low <= high, "an interval ends before it starts: %s > %s", low, high);
    Check.that(level > 0 && level < 1, "level must lie in (0, 1), was %s", level);
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
    return new Interval(estimate * factor, low * factor, high * factor, level);
  }
}
