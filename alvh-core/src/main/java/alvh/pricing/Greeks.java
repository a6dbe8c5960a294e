package alvh.pricing;

import alvh.math.FusedExp;
import alvh.math.FusedLog;

/**
 * Price and thirteen sensitivities of one European option in spot form, with a continuous dividend
 * yield q and rate r: F = S·e^{(r−q)T}.
 *
 * <p>Per one unit of the underlying; volatility derivatives per 1.00 of volatility; time
 * derivatives are with respect to calendar time, per year, everything else held fixed. What traders
 * quote per volatility point, per calendar day or per contract is a scaling of these.
 *
 * <p>An option on a future is the case S = F, q = r; its {@code rho} then is −T·price, see {@link
 * #futuresRho}, because r moves discounting alone. Source: method 2.1.
 *
 * @param delta ∂P/∂S
 * @param gamma ∂²P/∂S²
 * @param vega ∂P/∂σ
 * @param theta ∂P/∂t
 * @param rho ∂P/∂r, q fixed
 * @param vanna ∂²P/∂S∂σ
 * @param volga ∂²P/∂σ²
 * @param charm ∂delta/∂t
 * @param veta ∂vega/∂t
 * @param speed ∂gamma/∂S
 * @param zomma ∂gamma/∂σ
 * @param color ∂gamma/∂t
 * @param ultima ∂³P/∂σ³
 */
public record Greeks(
    double price,
    double delta,
    double gamma,
    double vega,
    double theta,
    double rho,
    double vanna,
    double volga,
    double charm,
    double veta,
    double speed,
    double zomma,
    double color,
    double ultima) {

  /**
   * Closed forms; domain: S, K, T, σ above zero, r and q finite, {@code cp} ±1 (asserted).
   *
   * @param years time to expiry T
   * @param volatility decimal a year
   * @param rate r, continuously compounded, a year
   * @param dividendYield q, continuously compounded, a year
   */
  public static Greeks of(
      double spot,
      double strike,
      double years,
      double volatility,
      double rate,
      double dividendYield,
      int cp) {
    assert Black76.inDomain(spot, strike, years, volatility, cp);
    return unchecked(spot, strike, years, volatility, rate, dividendYield, cp);
  }

  /** The same of whatever is given, NaN among it. */
  static Greeks unchecked(
      double spot,
      double strike,
      double years,
      double volatility,
      double rate,
      double dividendYield,
      double cp) {
    double root = Math.sqrt(years);
    double s = volatility * root;
    double x = Math.fma(rate - dividendYield, years, FusedLog.ofRatio(spot, strike));
    double h = x / s;
    var o = OutOfTheMoney.of(Math.abs(h), s);
    double forward = spot * FusedExp.exp(-(dividendYield * years));
    double bond = strike * FusedExp.exp(-(rate * years));
    double smaller = Math.min(forward, bond);
    boolean callIsOut = x < 0;
    boolean isOut = callIsOut == cp > 0;
    double side = smaller * (callIsOut ? o.near() : o.far());
    double otherSide = smaller * (callIsOut ? o.far() : o.near());
    double rest = smaller * o.rest(Math.abs(h), s);
    var legs =
        new Legs(
            Black76.value(forward, bond, o.timeValue(), cp),
            cp * (isOut ? side : callIsOut ? rest : forward - side),
            cp * (isOut ? otherSide : callIsOut ? bond - otherSide : rest),
            smaller * o.density(),
            h);
    return sensitivities(legs, Inverses.of(spot, volatility, root), years, s, rate, dividendYield);
  }

  /**
   * What the sensitivities follow from: price, present value of the shares held against the option,
   * of the strike owed, of the forward times the density at d1, and ln(F/K)/s.
   */
  private record Legs(double price, double shares, double owed, double density, double h) {}

  /**
   * 1/(Sσ√T), 1/S, 1/(σ√T), 1/σ, 1/(2T) by one division.
   *
   * @param root √T
   */
  private record Inverses(
      double spotAndS, double spot, double s, double volatility, double twiceYears, double root) {
    static Inverses of(double spot, double volatility, double root) {
      double s = volatility * root;
      double spotAndS = 1 / (spot * s);
      double inverseS = spotAndS * spot;
      double inverseRoot = volatility * inverseS;
      return new Inverses(
          spotAndS, spotAndS * s, inverseS, root * inverseS, inverseRoot * inverseRoot * 0.5, root);
    }
  }

  private static Greeks sensitivities(
      Legs legs, Inverses inverse, double years, double s, double rate, double yield) {
    double carry = rate - yield;
    double d1 = Math.fma(s, 0.5, legs.h);
    double d2 = Math.fma(s, -0.5, legs.h);
    double product = d1 * d2;
    double drift = Math.fma(carry * years, 2, -(d2 * s));
    double slope = d1 * inverse.s;
    double delta = legs.shares * inverse.spot;
    double gamma = legs.density * inverse.spotAndS * inverse.spot;
    double vega = legs.density * inverse.root;
    double bend = vega * inverse.volatility;
    double decay = legs.density * s * inverse.twiceYears;
    return new Greeks(
        legs.price,
        delta,
        gamma,
        vega,
        Math.fma(yield, legs.shares, -Math.fma(rate, legs.owed, decay)),
        years * legs.owed,
        -(legs.density * inverse.spot * d2 * inverse.volatility),
        bend * product,
        Math.fma(yield, delta, -(legs.density * inverse.spotAndS * drift * inverse.twiceYears)),
        vega * Math.fma(carry, slope, Math.fma(-(product + 1), inverse.twiceYears, yield)),
        -(gamma * inverse.spot * (slope + 1)),
        gamma * (product - 1) * inverse.volatility,
        gamma * inverse.twiceYears * Math.fma(slope, drift, Math.fma(yield * years, 2, 1)),
        -(bend * inverse.volatility) * Math.fma(product, 1 - product, Math.fma(d1, d1, d2 * d2)));
  }

  /** Rho of an option on a future, where the rate moves discounting alone. */
  public double futuresRho(double years) {
    return -years * price;
  }
}
