package alvh.model;

import alvh.surface.VolSurface;

/**
 * One expiry with forward and discount of another surface and the volatilities of the model.
 *
 * @param carrier gives years, forward and discount
 */
record FilteredSlice(VolSurface.Slice carrier, ModelSmile smile) implements VolSurface.Slice {
  @Override
  public double years() {
    return carrier.years();
  }

  @Override
  public double forward() {
    return carrier.forward();
  }

  @Override
  public double discount() {
    return carrier.discount();
  }

  @Override
  public double volatility(double logMoneyness) {
    return smile.at(logMoneyness);
  }
}
