package alvh.math;

/**
 * A curve between two points with given slopes at both, a cubic over a quadratic, whose one free
 * parameter r also fits the second derivative at an end: r = 3 is the plain cubic, a large r a
 * straight line.
 *
 * <p>A floor under r keeps the curve monotone and convex where the points and slopes are. Source:
 * R. Delbourgo and J. A. Gregory, "Shape preserving piecewise rational interpolation", SIAM Journal
 * on Scientific and Statistical Computing 6 (1985).
 */
public final class RationalCubic {
  /** At r = −1 the denominator has a zero; the square root of the machine's precision stays off. */
  private static final double LEAST = -1 + 1.5e-8;

  /** Above it the curve is a straight line to the last bit. */
  private static final double MOST = 1e16;

  private RationalCubic() {}

  /**
   * The curve at {@code left + t·width}.
   *
   * @param t place between the points, in [0, 1]
   * @param width distance of the points
   */
  public static double at(
      double t, double width, double yl, double yr, double slopeLeft, double slopeRight, double r) {
    double u = 1 - t;
    if (r >= MOST) {
      return yl * u + yr * t;
    }
    double right = yr * t + (r * yr - width * slopeRight) * u;
    double left = yl * u + (r * yl + width * slopeLeft) * t;
    return (t * t * right + u * u * left) / (1 + (r - 3) * t * u);
  }

  /** The r that gives the curve this second derivative at its left end, within its shape. */
  public static double fittedLeft(
      double width, double rise, double slopeLeft, double slopeRight, double second) {
    double secant = rise / width;
    double bend = 0.5 * width * second + (slopeRight - slopeLeft);
    return limited(bend, secant - slopeLeft, secant, slopeLeft, slopeRight);
  }

  /** The r that gives the curve this second derivative at its right end, within its shape. */
  public static double fittedRight(
      double width, double rise, double slopeLeft, double slopeRight, double second) {
    double secant = rise / width;
    double bend = 0.5 * width * second + (slopeRight - slopeLeft);
    return limited(bend, slopeRight - secant, secant, slopeLeft, slopeRight);
  }

  private static double limited(
      double bend, double room, double secant, double slopeLeft, double slopeRight) {
    if (room == 0) {
      return bend > 0 ? MOST : LEAST;
    }
    double r = bend / room;
    return Math.min(MOST, Math.max(r, least(secant, slopeLeft, slopeRight)));
  }

  /** The smallest r that keeps the shape which the points and slopes have. */
  private static double least(double secant, double slopeLeft, double slopeRight) {
    double least = LEAST;
    if (slopeLeft * secant > 0 && slopeRight * secant > 0) {
      least = Math.max(least, (slopeLeft + slopeRight) / secant);
    }
    double before = secant - slopeLeft;
    double after = slopeRight - secant;
    if (before * after > 0) {
      double change = Math.abs(slopeRight - slopeLeft);
      least = Math.max(least, change / Math.min(Math.abs(before), Math.abs(after)));
    }
    return least;
  }
}
