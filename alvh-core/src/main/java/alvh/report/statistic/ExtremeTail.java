package alvh.report.statistic;

import alvh.math.Normal;
import alvh.math.Quantiles;
import alvh.unit.Check;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * How bad the worst one in a hundred is, told three ways: as it was, by the moments of the sample,
 * and by a law fitted to the worst twentieth. Where the three differ, the sample is too short to
 * say.
 *
 * <p>Source: method 5.1 (CVaR at .99, Cornish–Fisher, GPD over the 95 % threshold).
 *
 * @param valueAtRisk the return that one in a hundred falls below, decimal, a loss is negative
 * @param shortfall mean of the worst ⌈1 %⌉ returns
 * @param byMoments mean beyond the 1 % quantile of a Cornish–Fisher expansion; empty where that
 *     expansion turns back within the tail
 * @param byTailLaw the same of a generalised Pareto law over the worst 5 %; empty where its mean is
 *     infinite or fewer than {@link #FEWEST} returns lie beyond the threshold
 */
public record ExtremeTail(
    double valueAtRisk, double shortfall, OptionalDouble byMoments, OptionalDouble byTailLaw) {
  /** Share of the tail that is told. */
  public static final double SHARE = .01;

  private static final double THRESHOLD = .05;

  /** Returns beyond the threshold, below which a law of the tail is a guess. */
  static final int FEWEST = 20;

  /** Plotting position of Hosking and Wallis (1987). */
  private static final double PLOTTING = .35;

  /** Requires returns that differ. */
  public static ExtremeTail of(double[] returns) {
    Check.that(returns.length >= 2, "a tail needs two returns, had %s", returns.length);
    double[] sorted = returns.clone();
    Arrays.sort(sorted);
    return new ExtremeTail(
        Quantiles.ofSorted(sorted, sorted.length, SHARE),
        Tail.meanOfWorst(returns, SHARE),
        cornishFisher(returns),
        pareto(sorted));
  }

  /**
   * μ + σ·E[w(Z) | Z below its 1 % quantile], where w is the cubic of Cornish and Fisher; the
   * moments of a truncated normal law are closed.
   */
  private static OptionalDouble cornishFisher(double[] returns) {
    double s = Moments.skewness(returns);
    double k = Moments.kurtosis(returns) - 3;
    double z = Normal.quantile(SHARE);
    if (!risesBelow(z, s, k)) {
      return OptionalDouble.empty();
    }
    double ratio = Normal.pdf(z) / SHARE;
    double first = -ratio;
    double second = 1 - z * ratio;
    double third = -(z * z + 2) * ratio;
    double mean =
        first
            + (second - 1) * s / 6
            + (third - 3 * first) * k / 24
            - (2 * third - 5 * first) * s * s / 36;
    return OptionalDouble.of(Moments.mean(returns) + Moments.standardDeviation(returns) * mean);
  }

  /** Whether w'(x) = 1 + xs/3 + (x² − 1)k/8 − (6x² − 5)s²/36 stays above zero for x ≤ z. */
  private static boolean risesBelow(double z, double s, double k) {
    double square = k / 8 - s * s / 6;
    double slope = s / 3;
    double constant = 1 - k / 8 + 5 * s * s / 36;
    double least = square > 0 ? Math.min(z, -slope / (2 * square)) : z;
    return (square > 0 || square == 0 && slope <= 0)
        && constant + slope * least + square * least * least > 0;
  }

  /** Peaks over the threshold by probability-weighted moments. */
  private static OptionalDouble pareto(double[] sorted) {
    int n = sorted.length;
    double threshold = -Quantiles.ofSorted(sorted, n, THRESHOLD);
    int beyond = 0;
    while (beyond < n && -sorted[beyond] > threshold) {
      beyond++;
    }
    if (beyond < FEWEST) {
      return OptionalDouble.empty();
    }
    double mean = 0;
    double weighted = 0;
    for (int i = 0; i < beyond; i++) {
      double excess = -sorted[beyond - 1 - i] - threshold;
      mean += excess / beyond;
      weighted += (1 - (i + 1 - PLOTTING) / beyond) * excess / beyond;
    }
    double shape = 2 - mean / (mean - 2 * weighted);
    double scale = 2 * mean * weighted / (mean - 2 * weighted);
    if (!(shape < 1) || shape == 0) {
      return OptionalDouble.empty();
    }
    double quantile =
        threshold + scale / shape * (Math.pow((double) n / beyond * SHARE, -shape) - 1);
    return OptionalDouble.of(-(quantile + scale - shape * threshold) / (1 - shape));
  }
}
