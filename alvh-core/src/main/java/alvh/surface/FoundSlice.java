package alvh.surface;

/**
 * What the search for a fitted surface has found at one expiry: all else about the slice follows
 * from the quotes. Kept, it spares the search.
 *
 * <p>Source: method 2.4.
 *
 * @param theta the backbone's total variance at the money, σ²T
 * @param rho the backbone's correlation
 * @param c the backbone's curvature C
 * @param layer what stands above the backbone
 * @param x breakpoints of the price curve, strike over forward, rising; none on the backbone alone
 * @param density at the breakpoints
 */
public record FoundSlice(
    double theta, double rho, double c, FitLayer layer, double[] x, double[] density) {
  private static final double[] NONE = {};

  /** An expiry at which nothing stands above the backbone. */
  static FoundSlice bare(SsviSlice slice) {
    return new FoundSlice(slice.theta(), slice.rho(), slice.c(), FitLayer.BACKBONE, NONE, NONE);
  }

  /** An expiry with a curve above the backbone. */
  static FoundSlice of(SsviSlice slice, PriceCurve curve) {
    return new FoundSlice(
        slice.theta(),
        slice.rho(),
        slice.c(),
        curve.lifted() ? FitLayer.LIFTED_SPLINE : FitLayer.SPLINE,
        curve.x(),
        curve.density());
  }

  SsviSlice backbone(SmileQuotes quotes) {
    return new SsviSlice(
        quotes.years, quotes.parity.forward(), quotes.parity.discount(), theta, rho, c);
  }
}
