package alvh.report.statistic;

import alvh.unit.Check;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Resamples a series in blocks of random length, so that what belongs together in time stays
 * together, and reads off how far figures scatter. All figures of one call see the same draws.
 *
 * <p>Blocks start anywhere with equal chance, their lengths are geometric, and the series is closed
 * to a circle. Source: Dimitris Politis and Joseph Romano, The Stationary Bootstrap, JASA 1994;
 * method 5.2. The ends are those of {@link AcceleratedInterval}.
 */
public final class StationaryBootstrap {
  private final SplittableRandom random;
  private final double meanBlock;

  /** ln(1 − p). */
  private final double logOfGoingOn;

  private final int resamples;
  private final double level;

  /** Figures of the observations that were drawn. */
  @FunctionalInterface
  public interface DrawnFigures {
    /**
     * Reads every figure.
     *
     * @param drawn indices of the observations, an array that is reused
     * @param figures where they are written
     */
    void read(int[] drawn, double[] figures);
  }

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

  /** Interval of the mean. */
  public Interval mean(double[] values) {
    return means(List.of(values)).getFirst();
  }

  /** Intervals of the means of series of one length. Blocks are summed by running sums. */
  public List<Interval> means(List<double[]> series) {
    int n = series.getFirst().length;
    double[][] running = series.stream().map(StationaryBootstrap::running).toArray(double[][]::new);
    var means = new double[series.size()][resamples];
    for (int b = 0; b < resamples; b++) {
      for (int filled = 0; filled < n; ) {
        int start = random.nextInt(n);
        int length = blockLength(n - filled);
        for (int k = 0; k < running.length; k++) {
          means[k][b] += running[k][start + length] - running[k][start];
        }
        filled += length;
      }
      for (double[] mean : means) {
        mean[b] /= n;
      }
    }
    return IntStream.range(0, means.length)
        .mapToObj(k -> interval(Moments.mean(series.get(k)), means[k], leftOut(running[k], n)))
        .toList();
  }

  /** Interval of any figure of n observations, from the indices of those drawn. */
  public Interval of(int n, ToDoubleFunction<int[]> figure) {
    return of(n, 1, (drawn, into) -> into[0] = figure.applyAsDouble(drawn)).getFirst();
  }

  /** Intervals of so many figures of n observations. */
  public List<Interval> of(int n, int count, DrawnFigures figures) {
    int[] indices = IntStream.range(0, n).toArray();
    var estimates = new double[count];
    figures.read(indices, estimates);
    double[][] leftOut = leftOut(n, count, figures);
    var drawn = new double[count][resamples];
    var one = new double[count];
    for (int b = 0; b < resamples; b++) {
      draw(indices);
      figures.read(indices, one);
      for (int k = 0; k < count; k++) {
        drawn[k][b] = one[k];
      }
    }
    var intervals = new ArrayList<Interval>();
    for (int k = 0; k < count; k++) {
      intervals.add(interval(estimates[k], drawn[k], leftOut[k]));
    }
    return List.copyOf(intervals);
  }

  private static double[] running(double[] values) {
    int n = values.length;
    var running = new double[2 * n + 1];
    for (int i = 0; i < 2 * n; i++) {
      running[i + 1] = running[i] + values[i % n];
    }
    return running;
  }

  private void draw(int[] indices) {
    int n = indices.length;
    for (int filled = 0; filled < n; ) {
      int start = random.nextInt(n);
      int length = blockLength(n - filled);
      for (int i = 0; i < length; i++) {
        int at = start + i;
        indices[filled++] = at < n ? at : at % n;
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

  /** Observations in a block that is left out. */
  private int apart() {
    return (int) Math.round(meanBlock);
  }

  /** The mean without one block after another. */
  private double[] leftOut(double[] running, int n) {
    int apart = apart();
    int blocks = n > apart ? n / apart : 0;
    var without = new double[blocks];
    for (int i = 0; i < blocks; i++) {
      double block = running[(i + 1) * apart] - running[i * apart];
      without[i] = (running[n] - block) / (n - apart);
    }
    return without;
  }

  /** The same of any figures. */
  private double[][] leftOut(int n, int count, DrawnFigures figures) {
    int apart = apart();
    int blocks = n > apart ? n / apart : 0;
    var without = new double[count][blocks];
    var one = new double[count];
    for (int i = 0; i < blocks; i++) {
      int first = i * apart;
      int[] rest = new int[n - apart];
      Arrays.setAll(rest, j -> j < first ? j : j + apart);
      figures.read(rest, one);
      for (int k = 0; k < count; k++) {
        without[k][i] = one[k];
      }
    }
    return without;
  }

  private Interval interval(double estimate, double[] drawn, double[] leftOut) {
    return new AcceleratedInterval(estimate, drawn, leftOut, level).interval();
  }
}
