package alvh.report.statistic;

import alvh.math.Normal;
import alvh.unit.Check;

/**
 * Whether two paired series of losses differ in the mean beyond chance: the mean difference over
 * its standard error, with autocovariances up to a lag weighted after Bartlett.
 *
 * <p>Source: method 1.9 (comparator), 5.2; F. X. Diebold and R. S. Mariano, Comparing Predictive
 * Accuracy, 1995; W. K. Newey and K. D. West, 1987. The p-value is two-sided and asymptotic; for
 * fewer than some hundred pairs it is too small.
 *
 * @param difference mean of the first less the second
 * @param statistic asymptotically standard normal where both losses are alike
 * @param probability of a statistic at least as far from zero
 * @param pairs that were compared
 */
public record DieboldMariano(double difference, double statistic, double probability, int pairs) {

  /**
   * @param first losses, such as squared errors
   * @param second of the same occasions
   * @param lag autocovariances up to this one count
   */
  public static DieboldMariano of(double[] first, double[] second, int lag) {
    Check.that(
        first.length == second.length && first.length > lag + 1,
        "%s losses cannot be compared with %s at lag %s",
        first.length,
        second.length,
        lag);
    var differences = new double[first.length];
    for (int i = 0; i < first.length; i++) {
      differences[i] = first[i] - second[i];
    }
    double mean = Moments.mean(differences);
    double variance = covariance(differences, mean, 0);
    for (int k = 1; k <= lag; k++) {
      variance += 2 * (1 - k / (lag + 1.0)) * covariance(differences, mean, k);
    }
    Check.positive(variance, "variance of the differences");
    double statistic = mean / Math.sqrt(variance / first.length);
    return new DieboldMariano(mean, statistic, 2 * Normal.cdf(-Math.abs(statistic)), first.length);
  }

  /** Divisor n, so that the weighted sum cannot be negative. */
  private static double covariance(double[] values, double mean, int lag) {
    double sum = 0;
    for (int i = lag; i < values.length; i++) {
      sum += (values[i] - mean) * (values[i - lag] - mean);
    }
    return sum / values.length;
  }
}
