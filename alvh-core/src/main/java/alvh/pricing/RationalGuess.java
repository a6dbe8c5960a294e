package alvh.pricing;

import alvh.math.Normal;
import alvh.math.NormalQuantile;
import alvh.math.RationalCubic;

/**
 * The first guess of the total deviation s for a normalised price β: in the two branches around the
 * inflection point s = √(2|x|) a rational cubic of s in β, outside them one of a transform of s
 * that is regular where the price goes to zero or to its cap.
 *
 * <p>The inner ends are where the tangent at the inflection point meets zero and the cap. Outside,
 * the curve fits the transform's value, slope and second derivative at the inner end, and its value
 * and slope at the limit. Near the cap the curve runs over the gap to the cap, which keeps its
 * digits. Source: P. Jäckel, "Let's Be Rational", section 4, "the initial guess".
 */
final class RationalGuess {
  private static final double SQRT_3 = 1.73205080756887729353;

  private RationalGuess() {}

  /**
   * Between zero and the price at {@code low}: through 2π|x|/(3√3)·Φ(x/(√3·s))³, whose value may be
   * too small for a double before the price is.
   */
  static double lower(double x, double beta, double low, double lowBeta, double lowVega) {
    double z = x / (SQRT_3 * low);
    double probability = Normal.cdf(z);
    double scale = -2 * Math.PI * x / (3 * SQRT_3);
    double value = scale * probability * probability * probability;
    double slope =
        2 * Math.PI * z * z * probability * probability * Math.exp(z * z + 0.125 * low * low);
    double growth = -2 * (1 + z / Normal.mills(z) + z * z) / low + 0.25 * low;
    double f = fromOrigin(beta, lowBeta, value, 1, slope, slope * growth / lowVega);
    double cube = Math.max(f / scale, Double.MIN_VALUE);
    return x / (SQRT_3 * NormalQuantile.of(Math.cbrt(cube)));
  }

  /** Between the gap zero and the gap at {@code high}: through Φ(−s/2). */
  static double upper(double x, double gap, double high, double highGap, double highVega) {
    double h = x / high;
    double slope = 0.5 * Math.exp(0.5 * h * h);
    double second = slope * h * h / (high * highVega);
    double f = fromOrigin(gap, highGap, Normal.cdf(-0.5 * high), 0.5, slope, second);
    return -2 * NormalQuantile.of(f);
  }

  /** A rational cubic through the origin; a parabola where rounding leaves it without a value. */
  private static double fromOrigin(
      double x, double width, double value, double slopeAtZero, double slope, double second) {
    double r = RationalCubic.fittedRight(width, value, slopeAtZero, slope, second);
    double t = x / width;
    double f = RationalCubic.at(t, width, 0, value, slopeAtZero, slope, r);
    return f > 0 ? f : (value * t + slopeAtZero * width * (1 - t)) * t;
  }

  static double belowCentre(
      double beta,
      double low,
      double lowBeta,
      double lowVega,
      double centre,
      double centreBeta,
      double centreVega) {
    double width = centreBeta - lowBeta;
    double r = RationalCubic.fittedRight(width, centre - low, 1 / lowVega, 1 / centreVega, 0);
    double t = (beta - lowBeta) / width;
    return RationalCubic.at(t, width, low, centre, 1 / lowVega, 1 / centreVega, r);
  }

  static double aboveCentre(
      double beta,
      double centre,
      double centreBeta,
      double centreVega,
      double high,
      double highBeta,
      double highVega) {
    double width = highBeta - centreBeta;
    double r = RationalCubic.fittedLeft(width, high - centre, 1 / centreVega, 1 / highVega, 0);
    double t = (beta - centreBeta) / width;
    return RationalCubic.at(t, width, centre, high, 1 / centreVega, 1 / highVega, r);
  }
}
