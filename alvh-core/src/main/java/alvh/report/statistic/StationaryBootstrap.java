package alvh.report.statistic;

import alvh.math.Quantiles;
import alvh.unit.Check;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * Resamples a series in blocks of random length, so that what belongs together in time stays
 * together, and reads off how far a statistic scatters.
 *
 * <p>Blocks start anywhere with equal chance, their lengths are geometric, and the series is closed
 * to a circle. Intervals run between percentiles of the resampled statistic. Source: Dimitris
 * Politis and Joseph Romano, The Stationary Bootstrap, JASA 1994; method 5.2 (which also names
 * studentised intervals; percentiles are our choice for speed).
 */
public final class StationaryBootstrap {
  private final SplittableRandom random;
  private final double meanBlock;

  /** ln(1 − p). */
  private final double logOfGoingOn;

  private final int resamples;
  private final double level;

  /**
   * @param random used up by every call, so equal seeds and calls give equal intervals
   * @param meanBlock mean length of a block in observations, at least 1
   * @param resamples B
   * @param level share of resamples inside an interval, decimal
   */
  public StationaryBootstrap(
      SplittableRandom random, double meanBlock, int resamples, double level) {
    Check.that(meanBlock >= 1, "meanBlock must be at least 1, was %s", meanBlock);
    Check.that(resamples >= 1, "resamples must be at least 1, was %s", resamples);
    this.random = random;
    this.meanBlock = meanBlock;
    this.logOfGoingOn = StrictMath.log1p(-1 / meanBlock);
    this.resamples = resamples;
    this.level = level;
  }

  /** Interval of the mean. Blocks are summed by differences of running sums. */
  public Interval mean(double[] values) {
    int n = values.length;
    var running = new double[2 * n + 1];
    for (int i = 0; i < 2 * n; i++) {
      running[i + 1] = running[i] + values[i % n];
    }
    var means = new double[resamples];
    for (int b = 0; b < resamples; b++) {
      double sum = 0;
      for (int filled = 0; filled < n; ) {
        int start = random.nextInt(n);
        int length = blockLength(n - filled);
        sum += running[start + length] - running[start];
        filled += length;
      }
      means[b] = sum / n;
    }
    return interval(Moments.mean(values), means);
  }

  /**
   * Interval of any statistic of n observations.
   *
   * @param statistic from the indices of the observations drawn, an array that is reused
   */
  public Interval of(int n, ToDoubleFunction<int[]> statistic) {
    var indices = new int[n];
    Arrays.setAll(indices, i -> i);
    double estimate = statistic.applyAsDouble(indices);
    var values = new double[resamples];
    for (int b = 0; b < resamples; b++) {
      draw(indices);
      values[b] = statistic.applyAsDouble(indices);
    }
    return interval(estimate, values);
  }

  private void draw(int[] indices) {
    int n = indices.length;
    for (int filled = 0; filled < n; ) {
      int start = random.nextInt(n);
      int length = blockLength(n - filled);
      for (int i = 0; i < length; i++) {
        indices[filled++] = (start + i) % n;
      }
    }
  }

  /** P(length = m) = (1 − p)^{m−1}·p with p = 1/meanBlock, cut to what is left to fill. */
  private int blockLength(int left) {
    if (meanBlock == 1) {
      return 1;
    }
    double uniform = 1 - random.nextDouble();
    long further = (long) (StrictMath.log(uniform) / logOfGoingOn);
    return (int) Math.min(left, 1 + further);
  }

  private Interval interval(double estimate, double[] statistics) {
    Arrays.sort(statistics);
    double outside = (1 - level) / 2;
    return new Interval(
        estimate,
        Quantiles.ofSorted(statistics, statistics.length, outside),
        Quantiles.ofSorted(statistics, statistics.length, 1 - outside),
        level);
  }
}
