package alvh.pricing;

import alvh.math.FusedLog;

/**
 * Implied volatility as a function of primitives for loops over many options: a volatility above
 * zero, or one of five negative codes where there is none. Never 0 and never NaN; it allocates
 * nothing.
 *
 * <p>Every double is a permitted input. The relative error is a few units in the last place times
 * the condition of the problem, price / (σ·vega), where that exceeds one. A price below the normal
 * doubles has lost digits, and so has its volatility. Source: method 2.3.
 */
public final class BlackInverse {
  /** The price is at or below intrinsic value: no volatility above zero gives it. */
  public static final double BELOW_INTRINSIC = -1;

  /** The price is at or above the forward (call) or the strike (put): no finite one gives it. */
  public static final double ABOVE_CAP = -2;

  /** The option has expired, or its time is not a finite number. */
  public static final double NO_TIME = -3;

  /** The price is zero, negative or not a finite number: nobody has quoted it. */
  public static final double NO_QUOTE = -4;

  /** Forward, strike or discount are not above zero and finite, or e^700 lies between them. */
  public static final double OUTSIDE_DOMAIN = -5;

  private static final double WIDEST_LOG_RATIO = 700;

  private BlackInverse() {}

  /**
   * @param years time to expiry T
   * @param discount factor e^{−rT}
   * @param price present value, in the unit of the strike
   * @param cp +1 for a call, −1 for a put
   * @return decimal a year, or a negative code
   */
  public static double volatility(
      double forward, double strike, double years, double discount, double price, int cp) {
    assert Math.abs(cp) == 1 : cp;
    if (!positive(forward) || !positive(strike) || !positive(discount)) {
      return OUTSIDE_DOMAIN;
    }
    if (!positive(years)) {
      return NO_TIME;
    }
    if (!positive(price)) {
      return NO_QUOTE;
    }
    double x = -Math.abs(logRatio(forward, strike));
    double scale = Math.sqrt(forward * strike);
    if (!(x >= -WIDEST_LOG_RATIO) || !positive(scale)) {
      return OUTSIDE_DOMAIN;
    }
    double undiscounted = price / discount;
    double timeValue = undiscounted - Math.max(0, cp * (forward - strike));
    double gap = (cp > 0 ? forward : strike) - undiscounted;
    return inverse(x, timeValue / scale, gap / scale, Math.sqrt(years));
  }

  private static double inverse(double x, double beta, double gap, double rootOfTime) {
    if (!(beta > 0)) {
      return BELOW_INTRINSIC;
    }
    if (!(gap > 0)) {
      return ABOVE_CAP;
    }
    return NormalisedVolatility.of(x, beta, gap) / rootOfTime;
  }

  /** The same bits as in the lanes wherever those answer. */
  private static double logRatio(double forward, double strike) {
    return Math.min(forward, strike) >= Double.MIN_NORMAL
        ? FusedLog.ofRatio(forward, strike)
        : Math.log(forward) - Math.log(strike);
  }

  private static boolean positive(double value) {
    return value > 0 && value < Double.POSITIVE_INFINITY;
  }
}
