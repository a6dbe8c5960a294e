package alvh.pricing;

import alvh.math.MillsSlope;
import alvh.math.Normal;

/**
 * The normalised out-of-the-money Black price {@code b(x, s) = e^{x/2}Φ(x/s+s/2) −
 * e^{−x/2}Φ(x/s−s/2)} for x ≤ 0, without the cancellation of that difference.
 *
 * <p>With h = x/s, t = s/2 and the Mills ratio Y = Φ/φ it equals {@code e^{−(h²+t²)/2}/√(2π) ·
 * [Y(h+t) − Y(h−t)]}. Where t is small beside the scale of Y the bracket is an odd Taylor series in
 * t: {@link BracketSeries} wherever options are quoted, and far out, where its terms would cancel,
 * the same series from the continued fraction of the derivatives, whose terms are all positive.
 *
 * <p>Source: method 2.1; P. Jäckel, "Let's Be Rational" (2016) for the normalised form; W.
 * Gautschi, "Computational aspects of three-term recurrence relations" (1967) for the backward
 * direction.
 */
final class BlackTail {
  /** From this t on the plain difference loses less than what the price feels. */
  private static final double FAR_SERIES_MAX_T = 0.3;

  /** Above this h + t the definition itself is the most precise form, t being large. */
  private static final double PLAIN_MIN_D1 = -0.5;

  private static final int TERMS = 13;
  private static final int BACKWARD_START = 40;

  private BlackTail() {}

  /**
   * The price b.
   *
   * @param x −|ln(F/K)|, at most 0
   * @param s total standard deviation σ√T, above 0
   */
  static double normalised(double x, double s) {
    double h = x / s;
    double t = 0.5 * s;
    return t >= BracketSeries.MAX_T && h + t > PLAIN_MIN_D1
        ? Math.exp(0.5 * x) * Normal.cdf(h + t) - Math.exp(-0.5 * x) * Normal.cdf(h - t)
        : vega(x, s) * bracket(x, s);
  }

  /** b′ = ∂b/∂s. */
  static double vega(double x, double s) {
    return Normal.DENSITY_AT_ZERO * Math.exp(-exponent(x, s));
  }

  /** (h² + t²)/2, the negative logarithm of √(2π)·b′. */
  static double exponent(double x, double s) {
    double h = x / s;
    double t = 0.5 * s;
    return 0.5 * (h * h + t * t);
  }

  /** b/b′ = Y(h+t) − Y(h−t). */
  static double bracket(double x, double s) {
    double h = x / s;
    double t = 0.5 * s;
    if (t < BracketSeries.MAX_T && h >= -MillsSlope.REACH && h * t >= -BracketSeries.MAX_PRODUCT) {
      return s * BracketSeries.sum(0.25 * x * x, t * t, MillsSlope.at(-h));
    }
    return t < FAR_SERIES_MAX_T ? backwardSeries(-h, t) : Normal.mills(h + t) - Normal.mills(h - t);
  }

  /** (e^{x/2} − b)/b′ = Y(−h−t) + Y(h−t): what is left to the cap, a sum of positive terms. */
  static double gapBracket(double x, double s) {
    double h = x / s;
    double t = 0.5 * s;
    return Normal.mills(-h - t) + Normal.mills(h - t);
  }

  /**
   * The ratios r_n = Y⁽ⁿ⁾/Y⁽ⁿ⁻¹⁾ = n/(|h| + r_{n+1}) from far behind, where r ≈ its fixed point; Y
   * itself is 1/(|h| + r_1). The odd terms are gathered by Horner's scheme on the way.
   */
  private static double backwardSeries(double distance, double t) {
    double ratio = 0.5 * (Math.sqrt(distance * distance + 4.0 * BACKWARD_START) - distance);
    double sum = 0;
    for (int n = BACKWARD_START - 1; n >= 1; n--) {
      ratio = n / (distance + ratio);
      if (n <= TERMS) {
        double oddTerm = (n & 1) == 1 ? 1 : 0;
        sum = (oddTerm + sum) * ratio * t / n;
      }
    }
    return 2 * sum / (distance + ratio);
  }
}
