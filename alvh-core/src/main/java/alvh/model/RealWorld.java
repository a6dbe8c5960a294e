package alvh.model;

import alvh.unit.Check;

/**
 * In what the real dynamics differ from the risk-neutral ones: variances return faster to lower
 * means (κθ stays), jumps are smaller, and the index earns a premium for its diffusive variance.
 *
 * <p>Source: method 2.7, model A1, columns P and η.
 *
 * @param firstReversion κ1 under P, a year
 * @param secondReversion κ2 under P, a year
 * @param meanReturn μJ under P
 * @param meanVariance μz under P
 * @param premium η, drift of ln S for 1.00 of variance
 */
public record RealWorld(
    double firstReversion,
    double secondReversion,
    double meanReturn,
    double meanVariance,
    double premium) {
  public RealWorld {
    Check.positive(firstReversion, "first reversion");
    Check.positive(secondReversion, "second reversion");
    Check.finite(meanReturn, "mean jump");
    Check.atLeast(meanVariance, 0, "mean jump of variance");
    Check.finite(premium, "premium");
  }
}
