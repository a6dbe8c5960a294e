package alvh.report.statistic;

/**
 * Figures of a course of months on fixed capital, for courses that are drawn anew from a run's
 * months: the account after each month is 1 plus the sum of returns so far.
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
    double[] equity = equity(months);
    double deepest = 0;
    for (double depth : Drawdown.path(equity)) {
      deepest = Math.min(deepest, depth);
    }
    double end = Math.max(0, equity[equity.length - 1]);
    double growth = Math.pow(end, MONTHS / months.length) - 1;
    return growth / Math.max(SHALLOWEST, -deepest);
  }

  /** √mean(DD_t²) over month ends, decimal. */
  public static double ulcer(double[] months) {
    return Drawdown.ulcer(equity(months));
  }

  /**
   * The sure return a year that is worth as much as the months to whoever has constant relative
   * risk aversion; −1 where a month uses the capital up.
   *
   * @param aversion γ, above 1
   */
  public static double certaintyEquivalent(double[] months, double aversion) {
    double utility = 0;
    for (double month : months) {
      if (month <= -1) {
        return -1;
      }
      utility += Math.pow(1 + month, 1 - aversion);
    }
    return Math.pow(utility / months.length, MONTHS / (1 - aversion)) - 1;
  }

  /** From 1 on, the start included, so that a fall from the start counts. */
  private static double[] equity(double[] months) {
    var equity = new double[months.length + 1];
    equity[0] = 1;
    for (int i = 0; i < months.length; i++) {
      equity[i + 1] = equity[i] + months[i];
    }
    return equity;
  }
}
