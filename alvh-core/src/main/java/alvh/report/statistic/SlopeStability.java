package alvh.report.statistic;

import alvh.unit.Check;

/**
 * A regression line through a whole sample, and whether its slope stayed the same over time: the
 * scores of the slope are summed up in order, and where the slope was constant the sum wanders like
 * a Brownian bridge.
 *
 * <p>The scores are divided by their own deviation, so that stormy and calm sessions may differ in
 * scatter; dependence between sessions is not allowed for. Source: method B12; N. L. Hjort and A.
 * Koning, Tests for Constancy of Model Parameters over Time, 2002.
 *
 * @param slope y per unit of x
 * @param explained squared correlation, the share of y's variance that the line takes away
 * @param statistic greatest distance of the scaled sum from zero
 * @param probability of a distance as great or greater where the slope is constant
 * @param at index of the observation after which the sum stands farthest from zero
 */
public record SlopeStability(
    double slope, double explained, double statistic, double probability, int at) {
  private static final int TERMS = 100;

  /** Below this distance the series converges slowly and the probability is 1 to four digits. */
  private static final double CERTAIN = .3;

  private static final int FEWEST = 10;

  /** Requires ten observations in order of time, x and y that vary. */
  public static SlopeStability of(double[] x, double[] y) {
    int n = x.length;
    Check.that(n == y.length && n >= FEWEST, "%s and %s observations", n, y.length);
    double meanX = Moments.mean(x);
    double meanY = Moments.mean(y);
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (int i = 0; i < n; i++) {
      xx += (x[i] - meanX) * (x[i] - meanX);
      xy += (x[i] - meanX) * (y[i] - meanY);
      yy += (y[i] - meanY) * (y[i] - meanY);
    }
    double slope = xy / Check.positive(xx, "variation of x");
    var scores = new double[n];
    double squares = 0;
    for (int i = 0; i < n; i++) {
      scores[i] = (x[i] - meanX) * (y[i] - meanY - slope * (x[i] - meanX));
      squares += scores[i] * scores[i];
    }
    return farthest(slope, xy * xy / (xx * Check.positive(yy, "variation of y")), scores, squares);
  }

  private static SlopeStability farthest(
      double slope, double explained, double[] scores, double squares) {
    double sum = 0;
    double most = 0;
    int at = 0;
    for (int i = 0; i < scores.length; i++) {
      sum += scores[i];
      if (Math.abs(sum) > most) {
        most = Math.abs(sum);
        at = i;
      }
    }
    double statistic = squares > 0 ? most / Math.sqrt(squares) : 0;
    return new SlopeStability(slope, explained, statistic, beyond(statistic), at);
  }

  /** Probability that a Brownian bridge goes that far from zero: 2·Σ(−1)^{k+1}·exp(−2k²d²). */
  static double beyond(double distance) {
    if (distance < CERTAIN) {
      return 1;
    }
    double sum = 0;
    for (int k = 1; k <= TERMS; k++) {
      sum += (k % 2 == 1 ? 2 : -2) * Math.exp(-2.0 * k * k * distance * distance);
    }
    return Math.clamp(sum, 0, 1);
  }
}
