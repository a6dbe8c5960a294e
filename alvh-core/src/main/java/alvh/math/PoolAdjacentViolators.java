package alvh.math;

import alvh.unit.Check;

/**
 * The non-decreasing sequence closest to a given one in weighted least squares: neighbours that
 * fall are replaced by their mean until nothing falls.
 *
 * <p>Source: R. Barlow et al., "Statistical Inference under Order Restrictions" (1972), section
 * 1.2.
 */
public final class PoolAdjacentViolators {
  private PoolAdjacentViolators() {}

  /** A new array; {@code values} and the positive {@code weights} are only read. */
  public static double[] nonDecreasing(double[] values, double[] weights) {
    Check.that(
        values.length == weights.length, "%d values, %d weights", values.length, weights.length);
    var mean = new double[values.length];
    var weight = new double[values.length];
    var end = new int[values.length];
    int blocks = 0;
    for (int i = 0; i < values.length; i++) {
      mean[blocks] = values[i];
      weight[blocks] = weights[i];
      end[blocks] = i + 1;
      blocks++;
      while (blocks > 1 && mean[blocks - 2] > mean[blocks - 1]) {
        merge(mean, weight, end, blocks - 2);
        blocks--;
      }
    }
    return spread(mean, end, blocks);
  }

  private static void merge(double[] mean, double[] weight, int[] end, int left) {
    double total = weight[left] + weight[left + 1];
    mean[left] = (weight[left] * mean[left] + weight[left + 1] * mean[left + 1]) / total;
    weight[left] = total;
    end[left] = end[left + 1];
  }

  private static double[] spread(double[] mean, int[] end, int blocks) {
    var result = new double[blocks == 0 ? 0 : end[blocks - 1]];
    int start = 0;
    for (int block = 0; block < blocks; block++) {
      for (int i = start; i < end[block]; i++) {
        result[i] = mean[block];
      }
      start = end[block];
    }
    return result;
  }
}
