package alvh.pricing;

import alvh.math.FusedExp;
import alvh.math.FusedLog;

/**
 * Price and the five sensitivities of an option on a forward or future that are watched all day,
 * with the forward as the underlying and the rate discounting alone.
 *
 * <p>The case S = F, q = r of {@link Greeks}, at a third of its work; {@link Black76Batch} fills
 * columns with the same bits. Source: method 2.1.
 *
 * @param price present value, in the unit of the strike
 * @param delta ∂P/∂F
 * @param gamma ∂²P/∂F²
 * @param vega ∂P/∂σ, per 1.00 of volatility
 * @param theta ∂P/∂t, per year of calendar time, forward and volatility held
 * @param rho ∂P/∂r = −T·price, per 1.00 of the rate
 */
public record ForwardGreeks(
    double price, double delta, double gamma, double vega, double theta, double rho) {

  /**
   * Closed forms; domain: F, K, T, σ finite and above zero, r finite, {@code cp} ±1 (asserted).
   *
   * @param years time to expiry T
   * @param volatility decimal a year
   * @param rate r, continuously compounded, a year
   */
  public static ForwardGreeks of(
      double forward, double strike, double years, double volatility, double rate, int cp) {
    assert Black76.inDomain(forward, strike, years, volatility, cp) && Double.isFinite(rate);
    return unchecked(forward, strike, years, volatility, rate, cp);
  }

  /** The same of whatever is given, NaN among it. */
  static ForwardGreeks unchecked(
      double forward, double strike, double years, double volatility, double rate, double cp) {
    double root = Math.sqrt(years);
    double s = volatility * root;
    double inverseS = 1 / s;
    double h = Math.abs(FusedLog.ofRatio(forward, strike)) * inverseS;
    var o = OutOfTheMoney.of(h, s);
    boolean callIsOut = forward < strike;
    double smaller = callIsOut ? forward : strike;
    double intrinsic = cp * (forward - strike);
    double discount = FusedExp.exp(-(rate * years));
    double scale = smaller * discount;
    double density = scale * o.density();
    double side = scale * (callIsOut ? o.near() : o.far());
    boolean isOut = callIsOut == cp > 0;
    double leg = isOut ? side : callIsOut ? scale * o.rest(h, s) : forward * discount - side;
    double inverse = 1 / forward;
    double slope = density * inverseS;
    double price = discount * Math.fma(smaller, o.timeValue(), intrinsic < 0 ? 0 : intrinsic);
    return new ForwardGreeks(
        price,
        cp * leg * inverse,
        slope * inverse * inverse,
        density * root,
        Math.fma(rate, price, volatility * volatility * slope * -0.5),
        -(years * price));
  }
}
