package alvh.model;

import alvh.unit.Check;

/**
 * One of the two variances of the index: {@code dV = κ(θ − V)dt + σ√V dB}, its Brownian motion
 * correlated with that of the index.
 *
 * <p>Feller's condition is not asked for: the fast factor of A1 lives far below it and often
 * touches zero. Source: method 2.7, model A1.
 *
 * @param reversion κ, a year
 * @param mean θ, variance a year
 * @param volatility σ, of variance, a year
 * @param correlation ρ of dB with the index's own shock on this variance
 */
public record VarianceFactor(double reversion, double mean, double volatility, double correlation) {
  public VarianceFactor {
    Check.positive(reversion, "reversion");
    Check.atLeast(mean, 0, "mean variance");
    Check.atLeast(volatility, 0, "volatility of variance");
    Check.that(Math.abs(correlation) <= 1, "a correlation lies in -1 to 1, was %s", correlation);
  }

  /** κθ, which the change from risk-neutral to real dynamics leaves alone. */
  public double drift() {
    return reversion * mean;
  }
}
