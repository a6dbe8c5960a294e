package alvh.report.statistic;

import alvh.math.Normal;
import alvh.unit.Check;
import java.util.OptionalDouble;

/**
 * How much a Sharpe ratio proves, given how long, how skewed and how fat-tailed its record is, and
 * how many configurations were tried before it was shown.
 *
 * <p>Source: method 5.2; David Bailey and Marcos López de Prado, The Deflated Sharpe Ratio, 2014.
 *
 * @param sharpe of one observation, not annualised
 * @param observations how many returns it was measured on, at least two
 * @param skewness of the returns
 * @param kurtosis of the returns, raw: 3 for a normal law
 */
public record SharpeEvidence(double sharpe, int observations, double skewness, double kurtosis) {
  /** Euler and Mascheroni's constant. */
  private static final double GAMMA = 0.57721566490153286;

  public SharpeEvidence {
    Check.that(observations >= 2, "a Sharpe ratio needs two returns, had %s", observations);
  }

  /** Reads it off excess returns that differ. */
  public static SharpeEvidence of(double[] excess) {
    return new SharpeEvidence(
        Moments.mean(excess) / Moments.standardDeviation(excess),
        excess.length,
        Moments.skewness(excess),
        Moments.kurtosis(excess));
  }

  /**
   * PSR: the probability that the true ratio lies above a benchmark.
   *
   * @param benchmark ratio of one observation
   */
  public double probabilityAbove(double benchmark) {
    return Normal.cdf((sharpe - benchmark) * Math.sqrt((observations - 1) / spread()));
  }

  /**
   * MinTRL: observations after which the ratio would lie above the benchmark with that confidence;
   * empty where it lies below.
   */
  public OptionalDouble shortestRecord(double benchmark, double confidence) {
    if (sharpe <= benchmark) {
      return OptionalDouble.empty();
    }
    double z = Normal.quantile(confidence) / (sharpe - benchmark);
    return OptionalDouble.of(1 + spread() * z * z);
  }

  /** DSR: the probability that the true ratio lies above the best that chance would have shown. */
  public double probabilityAfterTrials(double variance, double trials) {
    return probabilityAbove(bestByChance(variance, trials));
  }

  /**
   * The best ratio to be expected of so many independent trials without any merit.
   *
   * @param variance of the trials' ratios of one observation
   * @param trials effective number, at least one; of a single trial nothing is expected
   */
  public static double bestByChance(double variance, double trials) {
    Check.that(trials >= 1, "trials must be at least 1, were %s", trials);
    if (trials == 1) {
      return 0;
    }
    double first = Normal.quantile(1 - 1 / trials);
    double second = Normal.quantile(1 - 1 / (trials * Math.E));
    return Math.sqrt(variance) * ((1 - GAMMA) * first + GAMMA * second);
  }

  private double spread() {
    return 1 - skewness * sharpe + (kurtosis - 1) / 4 * sharpe * sharpe;
  }
}
