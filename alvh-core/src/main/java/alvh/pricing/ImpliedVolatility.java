package alvh.pricing;

/**
 * What an option's price says about volatility: the one that Black-76 needs to give that price, or
 * why there is none.
 *
 * <p>Absence is typed, so that no zero or NaN can travel on as if it had been quoted. Loops over
 * many options use {@link BlackInverse}, which says the same in a primitive. Source: method 2.3.
 */
public sealed interface ImpliedVolatility {

  /**
   * There is exactly one.
   *
   * @param value decimal a year, above 0
   */
  record Volatility(double value) implements ImpliedVolatility {}

  /**
   * The price leaves no time value: at or below what exercise on the forward pays.
   *
   * @param intrinsic discounted, in the unit of the price
   */
  record BelowIntrinsic(double price, double intrinsic) implements ImpliedVolatility {}

  /**
   * The price is at or above the most that any volatility gives.
   *
   * @param cap the discounted forward for a call, the discounted strike for a put
   */
  record AboveCap(double price, double cap) implements ImpliedVolatility {}

  /** The option has expired, or its time is not a finite number of years. */
  record NoTime(double years) implements ImpliedVolatility {}

  /** The price is zero, negative or not a finite number. */
  record NoQuote(double price) implements ImpliedVolatility {}

  /** The terms themselves are not those of an option: not above zero, or not finite. */
  record OutsideDomain(double forward, double strike, double discount)
      implements ImpliedVolatility {}

  /**
   * @param years time to expiry T
   * @param discount factor e^{−rT}
   * @param price present value, in the unit of the strike
   * @param cp +1 for a call, −1 for a put
   */
  static ImpliedVolatility of(
      double forward, double strike, double years, double discount, double price, int cp) {
    double answer = BlackInverse.volatility(forward, strike, years, discount, price, cp);
    if (answer == BlackInverse.BELOW_INTRINSIC) {
      return new BelowIntrinsic(price, discount * Math.max(0, cp * (forward - strike)));
    }
    if (answer == BlackInverse.ABOVE_CAP) {
      return new AboveCap(price, discount * (cp > 0 ? forward : strike));
    }
    if (answer == BlackInverse.NO_TIME) {
      return new NoTime(years);
    }
    if (answer == BlackInverse.NO_QUOTE) {
      return new NoQuote(price);
    }
    return answer == BlackInverse.OUTSIDE_DOMAIN
        ? new OutsideDomain(forward, strike, discount)
        : new Volatility(answer);
  }
}
