package alvh.math;

import alvh.unit.Check;

/**
 * Quantiles of a sorted sample, linear between order statistics: the p-quantile of n values stands
 * at position (n−1)p, counted from 0.
 *
 * <p>Source: Hyndman and Fan, Sample Quantiles in Statistical Packages, The American Statistician
 * 1996, definition 7 (the default of R and NumPy).
 */
public final class Quantiles {
  private Quantiles() {}

  /** Linear interpolation in {@code sorted[0 .. size)}; requires size ≥ 1 and 0 ≤ p ≤ 1. */
  public static double ofSorted(double[] sorted, int size, double p) {
    Check.that(size >= 1, "a quantile needs at least one value");
    Check.that(p >= 0 && p <= 1, "quantile level must lie in [0, 1], was %s", p);
    double position = (size - 1) * p;
    int below = (int) position;
    int above = Math.min(below + 1, size - 1);
    return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
  }

  /** How many of {@code sorted[0 .. size)} are smaller than {@code x}. */
  static int countBelow(double[] sorted, int size, double x) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < x) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** How many of {@code sorted[0 .. size)} are not greater than {@code x}. */
  static int countUpTo(double[] sorted, int size, double x) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] <= x) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
