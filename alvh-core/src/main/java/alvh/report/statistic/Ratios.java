package alvh.report.statistic;

/**
 * Return for risk, a year, from daily excess returns on fixed capital. All need at least two
 * returns that differ.
 *
 * <p>Source: method 5.1.
 */
public final class Ratios {
  /** Autocorrelations beyond this lag count as zero: a month of smoothed option marks. */
  static final int MAX_LAG = 21;

  private Ratios() {}

  /** Mean over standard deviation, times √252. */
  public static double sharpe(double[] excess) {
    return daily(excess) * Math.sqrt(Annual.SESSIONS);
  }

  /**
   * The Sharpe ratio with the volatility of a year as autocorrelated returns add up to it: SR·q/√(q
   * + 2Σ(q−k)ρ_k), q = 252. NaN when the autocorrelations leave no variance.
   *
   * <p>Source: Andrew Lo, The Statistics of Sharpe Ratios, Financial Analysts Journal 2002; method
   * 5.1.
   */
  public static double sharpeOfAutocorrelated(double[] excess) {
    int q = Annual.SESSIONS;
    double variance = q;
    for (int k = 1; k <= Math.min(MAX_LAG, excess.length - 1); k++) {
      variance += 2.0 * (q - k) * Moments.autocorrelation(excess, k);
    }
    return daily(excess) * q / Math.sqrt(variance);
  }

  /** Mean over √mean(min(r, 0)²), times √252. Needs at least one loss. */
  public static double sortino(double[] excess) {
    double squares = 0;
    for (double r : excess) {
      double loss = Math.min(r, 0);
      squares += loss * loss;
    }
    return Moments.mean(excess) / Math.sqrt(squares / excess.length) * Math.sqrt(Annual.SESSIONS);
  }

  private static double daily(double[] excess) {
    return Moments.mean(excess) / Moments.standardDeviation(excess);
  }
}
