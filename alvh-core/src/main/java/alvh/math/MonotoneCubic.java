package alvh.math;

import alvh.unit.Check;

/**
 * A piecewise cubic through given points that is monotone wherever the points are: no wiggle is
 * invented between them. Node slopes are weighted harmonic means of the neighbouring secants.
 *
 * <p>Source: F. N. Fritsch and J. Butland, "A method for constructing local monotone piecewise
 * cubic interpolants", SIAM J. Sci. Stat. Comput. 5 (1984); end slopes by the three-point rule of
 * C. Moler, "Numerical Computing with MATLAB" (2004), section 3.6.
 */
public final class MonotoneCubic {
  private final double[] x;
  private final double[] y;
  private final double[] slope;

  /**
   * @param x abscissas, strictly rising, at least two
   * @param y ordinates, one for each
   */
  public MonotoneCubic(double[] x, double[] y) {
    Check.that(
        x.length >= 2 && x.length == y.length, "%d abscissas, %d ordinates", x.length, y.length);
    for (int i = 1; i < x.length; i++) {
      Check.that(x[i] > x[i - 1], "abscissas must rise: %s then %s", x[i - 1], x[i]);
    }
    this.x = x.clone();
    this.y = y.clone();
    this.slope = slopes();
  }

  /** The value at {@code at}; outside the nodes the end cubic goes on. */
  public double value(double at) {
    int i = interval(at);
    double h = x[i + 1] - x[i];
    double s = at - x[i];
    double secant = secant(i);
    double c = (3 * secant - 2 * slope[i] - slope[i + 1]) / h;
    double d = (slope[i] + slope[i + 1] - 2 * secant) / (h * h);
    return y[i] + s * (slope[i] + s * (c + s * d));
  }

  private int interval(double at) {
    int i = 0;
    while (i < x.length - 2 && at >= x[i + 1]) {
      i++;
    }
    return i;
  }

  private double secant(int i) {
    return (y[i + 1] - y[i]) / (x[i + 1] - x[i]);
  }

  private double[] slopes() {
    int last = x.length - 1;
    var result = new double[x.length];
    if (last == 1) {
      result[0] = secant(0);
      result[1] = secant(0);
      return result;
    }
    for (int i = 1; i < last; i++) {
      result[i] = inner(x[i] - x[i - 1], x[i + 1] - x[i], secant(i - 1), secant(i));
    }
    result[0] = end(x[1] - x[0], x[2] - x[1], secant(0), secant(1));
    result[last] =
        end(x[last] - x[last - 1], x[last - 1] - x[last - 2], secant(last - 1), secant(last - 2));
    return result;
  }

  private static double inner(double hLeft, double hRight, double left, double right) {
    if (left * right <= 0) {
      return 0;
    }
    double wLeft = 2 * hRight + hLeft;
    double wRight = hRight + 2 * hLeft;
    return (wLeft + wRight) / (wLeft / left + wRight / right);
  }

  /** Three-point slope, cut back where it would break the shape of the first interval. */
  private static double end(double h, double hNext, double secant, double next) {
    double slope = ((2 * h + hNext) * secant - h * next) / (h + hNext);
    if (slope * secant <= 0) {
      return 0;
    }
    boolean turns = secant * next <= 0;
    return turns && Math.abs(slope) > 3 * Math.abs(secant) ? 3 * secant : slope;
  }
}
