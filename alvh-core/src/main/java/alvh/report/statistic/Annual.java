package alvh.report.statistic;

/**
 * The one annualisation constant. Every figure a year is scaled with it and every report prints it,
 * because mixing trading days with calendar days is the commonest error in published figures.
 *
 * <p>Source: method 5.1.
 */
public final class Annual {
  /** Sessions a year. */
  public static final int SESSIONS = 252;

  private Annual() {}

  /**
   * Compound growth a year: (end/capital)^(252/n) − 1, decimal. Total loss gives −1.
   *
   * <p>Source: method 1.11 (account).
   *
   * @param capital what the account started with, above zero
   * @param end what it ended with, not negative
   * @param sessions n, at least one
   */
  public static double growth(double capital, double end, int sessions) {
    assert capital > 0 && end >= 0 && sessions >= 1;
    return Math.pow(end / capital, (double) SESSIONS / sessions) - 1;
  }

  /** Standard deviation of daily returns scaled to a year: sd·√252. */
  public static double volatility(double[] dailyReturns) {
    return Moments.standardDeviation(dailyReturns) * Math.sqrt(SESSIONS);
  }
}
