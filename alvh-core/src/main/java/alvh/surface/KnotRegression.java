package alvh.surface;

import alvh.market.Hindsight;
import alvh.math.LeastSquares;
import alvh.unit.Check;
import java.util.Optional;

/**
 * A linear regression of the logarithm of a missing index on what is known: the printed constants
 * until enough days have been seen, from then on an expanding fit.
 *
 * <p>Source: method 3 step 2, 1.12 "Hindsight".
 */
final class KnotRegression {
  /** Observations from which the own fit replaces the printed one. Source: method 1.12. */
  private static final int MIN_OBSERVATIONS = 504;

  private final double[] printed;
  private final Hindsight hindsight;
  private final LeastSquares fit;

  /**
   * @param hindsight the sample of the printed coefficients
   * @param printed intercept first
   */
  KnotRegression(Hindsight hindsight, double... printed) {
    this.printed = printed.clone();
    this.hindsight = hindsight;
    this.fit = LeastSquares.expanding(printed.length);
  }

  /** Learns from a day on which the index was published; {@code regressors} begin with 1. */
  void learn(double level, double... regressors) {
    fit.add(Math.log(level), regressors);
  }

  /** The index level inferred for such regressors, index points. */
  double level(double... regressors) {
    Check.that(
        regressors.length == printed.length,
        "%s regressors, not %s",
        regressors.length,
        printed.length);
    double[] coefficients = coefficients();
    double log = 0;
    for (int i = 0; i < coefficients.length; i++) {
      log += coefficients[i] * regressors[i];
    }
    return Math.exp(log);
  }

  /** The coefficients in use, intercept first. */
  double[] coefficients() {
    return usesPrinted() ? printed : fit.coefficients().orElse(printed);
  }

  /** What the printed constants know of the future, while they are in use. */
  Optional<Hindsight> hindsight() {
    return usesPrinted() ? Optional.of(hindsight) : Optional.empty();
  }

  private boolean usesPrinted() {
    return fit.count() < MIN_OBSERVATIONS;
  }
}
