package alvh.surface;

import alvh.unit.Check;

/**
 * The smile of one expiry of VIX options over the future they settle with: an SSVI slice with ρ >
 * 0, flat in volatility below the lowest strike at which somebody bids.
 *
 * <p>VIX leaps upwards and has a floor near 9, so calls are dear and the wing below the quotes says
 * nothing. The slice must not fall where the flat part ends: a kink from flat to falling would be a
 * butterfly with a negative price, a kink from flat to rising is none. Each expiry stands on its
 * own future, so that nothing is asked between expiries. Source: method 2.6, last sentence; 2.1,
 * "VIX options".
 */
public final class VixSmile implements SmileSlice {
  /** Of total variance per unit of log-moneyness; a slope of zero is met only to rounding. */
  private static final double SLOPE_ROUNDING = 1e-12;

  private final SsviSlice slice;
  private final double lowestStrike;
  private final double lowest;

  /**
   * @param slice on the future, with ρ above zero
   * @param lowestStrike where the flat part begins, index points, not above the future
   */
  public VixSmile(SsviSlice slice, double lowestStrike) {
    Check.that(slice.rho() > 0, "a smile of VIX leans to the right, but rho was %s", slice.rho());
    Check.positive(lowestStrike, "lowest strike");
    this.slice = slice;
    this.lowestStrike = lowestStrike;
    this.lowest = Math.log(lowestStrike / slice.forward());
    Check.that(
        lowest <= 0, "lowest strike %s lies above the future %s", lowestStrike, slice.forward());
    double slope = slice.varianceSlope(lowest);
    Check.that(
        slope >= -SLOPE_ROUNDING,
        "the smile falls from its lowest strike %s on, by %s: a butterfly would pay",
        lowestStrike,
        slope);
  }

  @Override
  public double years() {
    return slice.years();
  }

  /** The future, index points. */
  @Override
  public double forward() {
    return slice.forward();
  }

  @Override
  public double discount() {
    return slice.discount();
  }

  /** The slice above the lowest strike. */
  public SsviSlice slice() {
    return slice;
  }

  /** Below this strike the volatility is flat, index points. */
  public double lowestStrike() {
    return lowestStrike;
  }

  /**
   * Black volatility on the future, decimal a year.
   *
   * @param strike index points, above zero
   */
  public double volatilityAt(double strike) {
    return volatility(Math.log(strike / slice.forward()));
  }

  @Override
  public double totalVariance(double logMoneyness) {
    return slice.totalVariance(Math.max(logMoneyness, lowest));
  }

  @Override
  public double varianceSlope(double logMoneyness) {
    return logMoneyness < lowest ? 0 : slice.varianceSlope(logMoneyness);
  }

  /** One where the volatility is flat. */
  @Override
  public double durrleman(double logMoneyness) {
    return logMoneyness < lowest ? 1 : slice.durrleman(logMoneyness);
  }
}
