package alvh.sizing;

import alvh.unit.Check;
import java.util.OptionalDouble;

/**
 * How much hedge may be held before condors and hedge together move with the index more than the
 * condors alone: |β_IC+H| ≤ |β_IC| + slack.
 *
 * <p>Betas are dollars per unit return of the index over the capital. The hedge's is its dollars
 * per VIX point times what VIX did lately per percent of the index, so that it holds for the target
 * and not only for what was held. Source: method C10, I11.
 *
 * @param enabled whether it acts; it is shown either way
 * @param slack how far the magnitude may exceed that of the condors
 */
public record BetaLimit(boolean enabled, double slack) {
  /** The method's figure; off. */
  public BetaLimit() {
    this(false, .05);
  }

  public BetaLimit {
    Check.atLeast(slack, 0, "slack");
  }

  /**
   * Most dollars per VIX point; empty where a beta is not known, and where VIX did not fall with
   * rising prices, so that the hedge would not lower the beta.
   *
   * @param condorBeta β_IC
   * @param response points of VIX per percent of the index
   * @param capital dollars
   */
  public OptionalDouble most(OptionalDouble condorBeta, OptionalDouble response, double capital) {
    if (condorBeta.isEmpty() || response.isEmpty() || response.getAsDouble() >= 0) {
      return OptionalDouble.empty();
    }
    double beta = condorBeta.getAsDouble();
    double room = slack + 2 * Math.max(0, beta);
    return OptionalDouble.of(room * capital / (-100 * response.getAsDouble()));
  }

  /** β of a hedge on the capital. */
  public static double beta(double vixBeta, double response, double capital) {
    return 100 * response * vixBeta / capital;
  }
}
