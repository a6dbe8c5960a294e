package alvh.surface;

/**
 * The risk-neutral variance of VIX at one settlement, model-free from the options on VIX: Var =
 * 2·e^{rT}·Σ ΔK·Q(K) − (F − K0)², in squared index points.
 *
 * <p>Listed strikes with a bid stand for the integral of the method, with the same walk and widths
 * as the index formula; the last term is what a strip around K0 counts too much when F lies above
 * it. Source: method 1.10 (a).
 *
 * @param forward F by put–call parity of the VIX options, index points
 * @param variance bounds and middle, squared index points
 */
public record VixVariance(double forward, StripBounds variance) {

  /**
   * @param vix outcome of the walk over a strip of VIX options
   */
  public static VixVariance of(StripVariance vix) {
    double growth = vix.strip().growth();
    double excess = vix.forward() - vix.centreStrike();
    return new VixVariance(
        vix.forward(), StripBounds.of(vix, c -> 2 * growth * c.width()).plus(-excess * excess));
  }

  /** E[VIX²] = F² + Var, squared index points: by identity the forward variance of the S&P 500. */
  public double expectedSquare() {
    return forward * forward + variance.mid();
  }
}
