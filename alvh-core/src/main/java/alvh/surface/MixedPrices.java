package alvh.surface;

/**
 * Prices between two expiries: a weighted mean of theirs at the same moneyness.
 *
 * <p>A mean of convex curves is convex, and with a weight that grows in time it grows where the
 * later curve is not below the earlier: no arbitrage, without a condition. Source: method 2.4
 * (interpolation in time), in prices instead of parameters, which a spline does not have.
 *
 * @param share weight of the later curve, in (0, 1)
 */
record MixedPrices(PricedSmile earlier, PricedSmile later, double share) implements PricedSmile {
  @Override
  public double timeValue(double x) {
    return earlier.timeValue(x) + share * (later.timeValue(x) - earlier.timeValue(x));
  }

  @Override
  public double slope(double x) {
    return earlier.slope(x) + share * (later.slope(x) - earlier.slope(x));
  }

  @Override
  public double density(double x) {
    return (1 - share) * earlier.density(x) + share * later.density(x);
  }
}
