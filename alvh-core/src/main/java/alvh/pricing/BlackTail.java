package alvh.pricing;

import alvh.math.Normal;

/**
 * The normalised out-of-the-money Black price {@code b(x, s) = e^{x/2}Φ(x/s+s/2) −
 * e^{−x/2}Φ(x/s−s/2)} for x ≤ 0, without the cancellation of that difference.
 *
 * <p>With h = x/s, t = s/2 and the Mills ratio Y = Φ/φ it equals {@code e^{−(h²+t²)/2}/√(2π) ·
 * [Y(h+t) − Y(h−t)]}. Where t is small beside the scale of Y the bracket is summed as an odd Taylor
 * series in t whose terms are all positive; the derivatives come from their three-term recurrence
 * near the money and from its continued fraction far out, where the forward recurrence cancels.
 *
 * <p>Source: method 2.1; P. Jäckel, "Let's Be Rational" (2016) for the normalised form; W.
 * Gautschi, "Computational aspects of three-term recurrence relations" (1967) for the backward
 * direction.
 */
final class BlackTail {
  /** Below this h the derivatives of Y are computed backwards. */
  private static final double FAR = -3;

  /** The series is used below this t, where the plain difference would lose more than it does. */
  private static final double SERIES_MAX_T = 0.6;

  /** The same below {@link #FAR}; beyond it the price feels a loss, but not what is implied. */
  private static final double FAR_SERIES_MAX_T = 0.3;

  /** Above this h + t the definition itself is the most precise form, t being large. */
  private static final double PLAIN_MIN_D1 = -0.5;

  private static final int TERMS = 13;
  private static final int MOST_TERMS = 41;
  private static final double NEGLIGIBLE = 1e-17;
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
    return t >= SERIES_MAX_T && h + t > PLAIN_MIN_D1
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
    return t < (h < FAR ? FAR_SERIES_MAX_T : SERIES_MAX_T)
        ? series(h, t)
        : Normal.mills(h + t) - Normal.mills(h - t);
  }

  /** (e^{x/2} − b)/b′ = Y(−h−t) + Y(h−t): what is left to the cap, a sum of positive terms. */
  static double gapBracket(double x, double s) {
    double h = x / s;
    double t = 0.5 * s;
    return Normal.mills(-h - t) + Normal.mills(h - t);
  }

  private static double series(double h, double t) {
    return h < FAR ? backwardSeries(-h, t) : forwardSeries(h, t);
  }

  /** Y' = 1 + hY, then Y⁽ⁿ⁺¹⁾ = hY⁽ⁿ⁾ + nY⁽ⁿ⁻¹⁾. */
  private static double forwardSeries(double h, double t) {
    double lower = Normal.mills(h);
    double derivative = 1 + h * lower;
    double power = t;
    double sum = derivative * t;
    for (int n = 1; n < MOST_TERMS && derivative * power > NEGLIGIBLE * sum; n++) {
      double higher = h * derivative + n * lower;
      lower = derivative;
      derivative = higher;
      power *= t / (n + 1);
      if ((n & 1) == 0) {
        sum += derivative * power;
      }
    }
    return 2 * sum;
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
