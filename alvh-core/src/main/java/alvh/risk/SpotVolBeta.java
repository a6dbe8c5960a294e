package alvh.risk;

import alvh.unit.Check;

/**
 * How the index moves with VIX from one level of VIX.
 *
 * @param beta percent of the index per VIX point, negative
 * @param residual standard deviation of what is left in one day, percent
 * @param printed whether these are the method's constants, not an estimate of the past
 */
public record SpotVolBeta(double beta, double residual, boolean printed) {
  public SpotVolBeta {
    Check.finite(beta, "beta");
    Check.that(residual >= 0, "residual deviation is negative: %s", residual);
  }
}
