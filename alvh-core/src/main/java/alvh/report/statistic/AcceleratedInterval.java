package alvh.report.statistic;

import alvh.math.Normal;
import alvh.math.Quantiles;
import java.util.Arrays;

/**
 * The ends of an interval between quantiles of resampled figures, moved by how far the resamples
 * lie to one side of the estimate (bias) and by how its scatter changes with it (acceleration, from
 * leaving out one block after another).
 *
 * <p>Where nearly all resamples fall on one side of the estimate, as they do with the depth of a
 * path, no such quantiles hold it; then the interval is the estimate plus and minus the distance
 * within which the level's share of resamples lies. Source: Bradley Efron, Better Bootstrap
 * Confidence Intervals, JASA 1987 (BCa); Peter Hall, On Symmetric Bootstrap Confidence Intervals,
 * JRSS B 1988; method 5.2.
 *
 * @param drawn the figure of every resample; is sorted
 * @param leftOut the figure without each block; may be empty
 * @param level share of resamples inside, decimal
 */
record AcceleratedInterval(double estimate, double[] drawn, double[] leftOut, double level) {
  /** Differences below this share of the estimate are rounding, not scatter. */
  private static final double ROUNDING = 1e-12;

  Interval interval() {
    Arrays.sort(drawn);
    double bias = bias();
    double acceleration = acceleration();
    double outside = (1 - level) / 2;
    double low = end(bias, acceleration, Normal.quantile(outside));
    double high = end(bias, acceleration, Normal.quantile(1 - outside));
    return low <= estimate && estimate <= high
        ? new Interval(estimate, low, high, level)
        : symmetric();
  }

  /** z₀: the normal quantile of the share of resamples below the estimate, ties half. */
  private double bias() {
    double tie = ROUNDING * Math.max(1, Math.abs(estimate));
    int below = 0;
    int ties = 0;
    for (double figure : drawn) {
      below += figure < estimate - tie ? 1 : 0;
      ties += Math.abs(figure - estimate) <= tie ? 1 : 0;
    }
    double share = (below + .5 * ties) / drawn.length;
    return share <= 0 || share >= 1 ? Double.NaN : Normal.quantile(share);
  }

  /** Σ(θ̄ − θᵢ)³ / (6·(Σ(θ̄ − θᵢ)²)^{3/2}); 0 where nothing scatters. */
  private double acceleration() {
    if (leftOut.length < 2) {
      return 0;
    }
    double mean = Moments.mean(leftOut);
    double squares = 0;
    double cubes = 0;
    for (double figure : leftOut) {
      double below = mean - figure;
      squares += below * below;
      cubes += below * below * below;
    }
    double tie = ROUNDING * Math.max(1, Math.abs(estimate));
    return squares <= tie * tie ? 0 : cubes / (6 * Math.pow(squares, 1.5));
  }

  /** The quantile at Φ(z₀ + (z₀ + z)/(1 − a·(z₀ + z))); NaN where there is none. */
  private double end(double bias, double acceleration, double z) {
    double shifted = bias + z;
    double room = 1 - acceleration * shifted;
    double level = room > 0 ? Normal.cdf(bias + shifted / room) : Double.NaN;
    return Double.isNaN(level)
        ? Double.NaN
        : Quantiles.ofSorted(drawn, drawn.length, Math.clamp(level, 0, 1));
  }

  private Interval symmetric() {
    var apart = new double[drawn.length];
    Arrays.setAll(apart, i -> Math.abs(drawn[i] - estimate));
    Arrays.sort(apart);
    double reach = Quantiles.ofSorted(apart, apart.length, level);
    return new Interval(estimate, estimate - reach, estimate + reach, level, true);
  }
}
