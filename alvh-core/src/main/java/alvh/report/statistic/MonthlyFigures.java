package alvh.report.statistic;

/**
 * Figures of a course of months on fixed capital, for courses that are drawn anew from a run's
 * months: the account after each month is 1 plus the sum of returns so far. They allocate nothing,
 * as a bootstrap asks for them ten thousand times.
 *
 * <p>Source: method 5.1, 5.3 (H5, secondary endpoints).
 */
public final class MonthlyFigures {
  private static final double MONTHS = 12;

  /** A course that never fell is taken to have fallen by a basis point. */
  private static final double SHALLOWEST = 1e-4;

  private MonthlyFigures() {}

  /** Mean over standard deviation, times √12. Requires months that differ. */
  public static double sharpe(double[] excess) {
    return Moments.mean(excess) / Moments.standardDeviation(excess) * Math.sqrt(MONTHS);
  }

  /** Growth a year over the deepest fall; −1 over it where the account is used up. */
  public static double calmar(double[] months) {
    double equity = 1;
    double high = 1;
    double deepest = 0;
    for (double month : months) {
      equity += month;
      high = Math.max(high, equity);
      deepest = Math.min(deepest, equity / high - 1);
    }
    double growth = Math.pow(Math.max(0, equity), MONTHS / months.length) - 1;
    return growth / Math.max(SHALLOWEST, -deepest);
  }

  /** √mean(DD_t²) over month ends and the start, decimal. */
  public static double ulcer(double[] months) {
    double equity = 1;
    double high = 1;
    double squares = 0;
    for (double month : months) {
      equity += month;
      high = Math.max(high, equity);
      double depth = equity / high - 1;
      squares += depth * depth;
    }
    return Math.sqrt(squares / (months.length + 1));
  }

  /**
   * The sure return a year that is worth as much as the months to whoever has constant relative
   * risk aversion; −1 where a month uses the capital up.
   *
   * @param aversion γ, above 1
   */
  public static double certaintyEquivalent(double[] months, double aversion) {
    double sum = 0;
    for (double month : months) {
      sum += disutility(month, aversion);
    }
    return sureReturn(sum / months.length, aversion);
  }

  /** (1 + r)^{1−γ} of a month, to be averaged; infinite where it uses the capital up. */
  public static double disutility(double month, double aversion) {
    return month <= -1 ? Double.POSITIVE_INFINITY : Math.pow(1 + month, 1 - aversion);
  }

  /** The sure return a year of that mean disutility. */
  public static double sureReturn(double disutility, double aversion) {
    return Math.pow(disutility, MONTHS / (1 - aversion)) - 1;
  }
}
