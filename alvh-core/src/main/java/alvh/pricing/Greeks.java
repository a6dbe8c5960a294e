package alvh.pricing;

import alvh.math.Normal;

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
    assert spot > 0 && strike > 0 && years > 0 && volatility > 0 && Math.abs(cp) == 1;
    double root = Math.sqrt(years);
    double deviation = volatility * root;
    double carry = rate - dividendYield;
    double x = Black76.logRatio(spot, strike) + carry * years;
    double d1 = Black76.d1(x, deviation);
    double d2 = x / deviation - 0.5 * deviation;
    double growth = Math.exp(-dividendYield * years);
    double discount = Math.exp(-rate * years);
    double density = growth * Normal.pdf(d1);
    double hedge = cp * growth * Normal.cdf(cp * d1);
    double bond = cp * strike * discount * Normal.cdf(cp * d2);
    double gamma = density / (spot * deviation);
    double vega = spot * density * root;
    double drift = 2 * carry * years - d2 * deviation;
    double product = d1 * d2;
    return new Greeks(
        presentValue(spot, strike, x, deviation, growth, discount, cp),
        hedge,
        gamma,
        vega,
        -vega * volatility / (2 * years) + dividendYield * spot * hedge - rate * bond,
        years * bond,
        -density * d2 / volatility,
        vega * product / volatility,
        dividendYield * hedge - density * drift / (2 * years * deviation),
        vega * (dividendYield + carry * d1 / deviation - (1 + product) / (2 * years)),
        -gamma / spot * (d1 / deviation + 1),
        gamma * (product - 1) / volatility,
        gamma / (2 * years) * (2 * dividendYield * years + 1 + d1 * drift / deviation),
        -vega / (volatility * volatility) * (product * (1 - product) + d1 * d1 + d2 * d2));
  }

  private static double presentValue(
      double spot,
      double strike,
      double x,
      double deviation,
      double growth,
      double discount,
      int cp) {
    double presentForward = spot * growth;
    double presentStrike = strike * discount;
    double intrinsic = Math.max(0, cp * (presentForward - presentStrike));
    return intrinsic + Black76.timeValue(presentForward, presentStrike, x, deviation);
  }

  /** Rho of an option on a future, where the rate moves discounting alone. */
  public double futuresRho(double years) {
    return -years * price;
  }
}
