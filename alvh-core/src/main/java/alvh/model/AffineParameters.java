package alvh.model;

import alvh.unit.Check;

/**
 * A parameter set of the two-factor affine model with joint jumps, risk-neutral and real.
 *
 * <p>Under Q: {@code dS/S = (r − q − λk̄)dt + √V1 dW1 + √V2 dW2 + (e^J − 1)dN}, each variance as
 * {@link VarianceFactor}, jumps as {@link JumpLaw}. Source: method 2.7, model A1; D. Duffie, J. Pan
 * and K. Singleton, "Transform analysis and asset pricing for affine jump-diffusions" (2000).
 *
 * @param first the fast variance, which jumps
 * @param second the slow variance
 * @param jumps under Q
 * @param realWorld what differs under P
 */
public record AffineParameters(
    VarianceFactor first, VarianceFactor second, JumpLaw jumps, RealWorld realWorld) {
  public AffineParameters {
    Check.that(
        jumps.meanVariance() * jumps.onFirst() < first.reversion()
            && realWorld.meanVariance() * jumps.onFirst() < realWorld.firstReversion(),
        "jumps excite the first variance faster than it returns: %s",
        jumps);
  }

  /** A1, the default: fitted to the moments of method 2.7. */
  public static AffineParameters a1() {
    return new AffineParameters(
        new VarianceFactor(4.4, .0123, .99, -.87),
        new VarianceFactor(.97, .0348, .258, -.94),
        new JumpLaw(.23, 7.7, 13.5, -.095, .036, -.61, .061),
        new RealWorld(9.2, 1.83, -.020, .059, .85));
  }

  /**
   * The SVJJ set of Duffie, Pan and Singleton (2000): one variance, jumps at a constant rate, no
   * premia. It tests the formulas, it is no market.
   */
  public static AffineParameters duffiePanSingleton() {
    var set =
        new AffineParameters(
            new VarianceFactor(3.46, .008, .14, -.82),
            new VarianceFactor(1, 0, 0, 0),
            new JumpLaw(.47, 0, 0, -.10, 1e-4, -.38, .05),
            new RealWorld(1, 1, 0, 0, 0));
    return set.withoutPremia();
  }

  /**
   * Claim H1 made false: jumps come at a constant rate, so that volatility says nothing of the next
   * one. The rate is the mean one of this set under P, about .5 a year for A1.
   */
  public AffineParameters gapsUnrelatedToVolatility() {
    return with(jumps.withIntensity(meanIntensity(), 0, 0));
  }

  /** No jumps at all. */
  public AffineParameters withoutJumps() {
    return with(jumps.withIntensity(0, 0, 0));
  }

  /** P equal to Q: nothing earns a premium, so that condors earn their costs, negative. */
  public AffineParameters withoutPremia() {
    return new AffineParameters(
        first,
        second,
        jumps,
        new RealWorld(
            first.reversion(), second.reversion(), jumps.meanReturn(), jumps.meanVariance(), 0));
  }

  /** Jumps under P: the same frequency, sizes of the real world. */
  public JumpLaw realJumps() {
    return new JumpLaw(
        jumps.base(),
        jumps.onFirst(),
        jumps.onSecond(),
        realWorld.meanReturn(),
        jumps.deviation(),
        jumps.slope(),
        realWorld.meanVariance());
  }

  /** The variances' means under P, where a simulation may start. */
  public MarketState realMean() {
    double v2 = second.drift() / realWorld.secondReversion();
    double drift =
        first.drift() + realWorld.meanVariance() * (jumps.base() + jumps.onSecond() * v2);
    double v1 = drift / (realWorld.firstReversion() - realWorld.meanVariance() * jumps.onFirst());
    return new MarketState(v1, v2);
  }

  /** E[λ] under P, jumps a year. */
  public double meanIntensity() {
    MarketState mean = realMean();
    return jumps.intensity(mean.v1(), mean.v2());
  }

  private AffineParameters with(JumpLaw law) {
    return new AffineParameters(first, second, law, realWorld);
  }
}
