package alvh.pricing;

import alvh.math.FusedLog;
import alvh.math.Normal;

/**
 * European options on a forward, undiscounted formula times discount factor: static functions of
 * primitives, no opinion outside their domain.
 *
 * <p>Domain of all: {@code forward, strike, years, volatility, discount} finite and above zero,
 * {@code cp} = +1 for a call or −1 for a put. Checked by assertions only.
 *
 * <p>Prices keep their relative precision in the tail: the out-of-the-money side is computed
 * without cancellation and the in-the-money side is intrinsic value plus it, so that put–call
 * parity holds to rounding. Source: method 2.1; F. Black, "The pricing of commodity contracts"
 * (1976).
 */
public final class Black76 {
  private Black76() {}

  /**
   * Present value of one option, in the unit of the strike.
   *
   * @param years time to expiry T
   * @param volatility decimal a year
   * @param discount factor e^{−rT}
   */
  public static double price(
      double forward, double strike, double years, double volatility, double discount, int cp) {
    assert inDomain(forward, strike, years, volatility, cp) && discount > 0;
    return unchecked(forward, strike, years, volatility, discount, cp);
  }

  /** The same of whatever is given, NaN among it. */
  static double unchecked(
      double forward, double strike, double years, double volatility, double discount, double cp) {
    double s = volatility * Math.sqrt(years);
    double h = Math.abs(FusedLog.ofRatio(forward, strike)) * (1 / s);
    return discount * value(forward, strike, OutOfTheMoney.of(h, s).timeValue(), cp);
  }

  /** Value from the time value in units of the smaller of forward and strike. */
  static double value(double forward, double strike, double timeValue, double cp) {
    double intrinsic = Math.max(0, cp * (forward - strike));
    return Math.fma(Math.min(forward, strike), timeValue, intrinsic);
  }

  /** Undiscounted delta to the forward: cp·Φ(cp·d1). */
  public static double forwardDelta(
      double forward, double strike, double years, double volatility, int cp) {
    assert inDomain(forward, strike, years, volatility, cp);
    double deviation = volatility * Math.sqrt(years);
    return cp * Normal.cdf(cp * d1(logRatio(forward, strike), deviation));
  }

  /** Change of the present value per 1.00 of volatility. */
  public static double vega(
      double forward, double strike, double years, double volatility, double discount) {
    assert inDomain(forward, strike, years, volatility, 1) && discount > 0;
    double deviation = volatility * Math.sqrt(years);
    double d1 = d1(logRatio(forward, strike), deviation);
    return discount * forward * Normal.pdf(d1) * Math.sqrt(years);
  }

  /**
   * @param logRatio ln(F/K)
   * @param deviation total standard deviation σ√T
   */
  static double d1(double logRatio, double deviation) {
    return logRatio / deviation + 0.5 * deviation;
  }

  /** ln(a/b), precise to the last bits also where a is close to b. */
  static double logRatio(double a, double b) {
    double relative = (a - b) / b;
    double ratio = 1 + relative;
    return Math.abs(relative) < 0.5
        ? Math.log(ratio) + (relative - (ratio - 1)) / ratio
        : Math.log(a / b);
  }

  static boolean inDomain(double forward, double strike, double years, double volatility, int cp) {
    return forward > 0
        && strike > 0
        && years > 0
        && volatility > 0
        && Math.abs(cp) == 1
        && Double.isFinite(forward * strike * years * volatility);
  }
}
