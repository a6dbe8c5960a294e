package alvh.math;

import alvh.unit.Check;
import java.util.Arrays;
import java.util.function.DoublePredicate;

/** What a whole sample says of its distribution and its steps: quantiles, shares and changes. */
public final class Samples {
  private Samples() {}

  /** The p-quantile, definition 7 of {@link Quantiles}. */
  public static double quantile(double[] sample, double p) {
    double[] sorted = sample.clone();
    Arrays.sort(sorted);
    return Quantiles.ofSorted(sorted, sorted.length, p);
  }

  /** How many values satisfy the condition. */
  public static long count(double[] sample, DoublePredicate condition) {
    return Arrays.stream(sample).filter(condition).count();
  }

  /** The part of the values that satisfies the condition, in [0, 1]; requires one value. */
  public static double share(double[] sample, DoublePredicate condition) {
    Check.that(sample.length >= 1, "a share needs at least one value");
    return (double) count(sample, condition) / sample.length;
  }

  /** Pearson's correlation of two samples of one length. */
  public static double correlation(double[] x, double[] y) {
    Check.that(x.length == y.length, "%s values against %s", x.length, y.length);
    Check.that(x.length >= 2, "a correlation needs two values, has %s", x.length);
    double meanX = Arrays.stream(x).sum() / x.length;
    double meanY = Arrays.stream(y).sum() / y.length;
    double products = 0;
    double squaresX = 0;
    double squaresY = 0;
    for (int i = 0; i < x.length; i++) {
      products += (x[i] - meanX) * (y[i] - meanY);
      squaresX += (x[i] - meanX) * (x[i] - meanX);
      squaresY += (y[i] - meanY) * (y[i] - meanY);
    }
    return products / Math.sqrt(squaresX * squaresY);
  }

  /** The changes from each value to the one {@code lag} places later. */
  public static double[] changes(double[] sample, int lag) {
    double[] changes = new double[Math.max(0, sample.length - lag)];
    Arrays.setAll(changes, i -> sample[i + lag] - sample[i]);
    return changes;
  }

  /** The natural logarithms; requires positive values. */
  public static double[] logarithms(double[] sample) {
    return Arrays.stream(sample).map(x -> Math.log(Check.positive(x, "value"))).toArray();
  }
}
