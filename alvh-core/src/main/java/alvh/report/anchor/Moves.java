package alvh.report.anchor;

import alvh.math.Samples;
import alvh.report.statistic.Moments;

/** What the families share on daily moves. */
final class Moves {
  /** Prices have two decimals; their differences are off by less than this. */
  static final double PRICE_ROUNDING = 1e-9;

  private static final double SESSIONS_A_YEAR = 252;

  private Moves() {}

  static double countAtLeast(double[] changes, double points) {
    return Samples.count(changes, change -> change >= points - PRICE_ROUNDING);
  }

  /** Mean of daily logarithmic changes, times 252. */
  static double yearlyMean(double[] logChanges) {
    return Moments.mean(logChanges) * SESSIONS_A_YEAR;
  }
}
