package alvh.report.statistic;

/**
 * Moments of a sample. Variance divides by n − 1; skewness and kurtosis are those of the sample.
 */
public final class Moments {
  private Moments() {}

  /** Requires at least one value. */
  public static double mean(double[] values) {
    assert values.length >= 1;
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  /** Requires at least two values. */
  public static double standardDeviation(double[] values) {
    assert values.length >= 2;
    return Math.sqrt(centralSum(values, 2) / (values.length - 1));
  }

  /** m₃/m₂^{3/2}: 0 for a symmetric sample. Requires values that differ. */
  public static double skewness(double[] values) {
    return moment(values, 3) / Math.pow(moment(values, 2), 1.5);
  }

  /** m₄/m₂², raw: 3 for a normal law. Requires values that differ. */
  public static double kurtosis(double[] values) {
    double variance = moment(values, 2);
    return moment(values, 4) / (variance * variance);
  }

  /** ρ_k: autocovariance at the lag over the variance, both divided by n. */
  public static double autocorrelation(double[] values, int lag) {
    double mean = mean(values);
    double sum = 0;
    for (int i = lag; i < values.length; i++) {
      sum += (values[i] - mean) * (values[i - lag] - mean);
    }
    return sum / centralSum(values, 2);
  }

  private static double moment(double[] values, int order) {
    return centralSum(values, order) / values.length;
  }

  private static double centralSum(double[] values, int order) {
    double mean = mean(values);
    double sum = 0;
    for (double value : values) {
      double power = value - mean;
      for (int k = 1; k < order; k++) {
        power *= value - mean;
      }
      sum += power;
    }
    return sum;
  }
}
