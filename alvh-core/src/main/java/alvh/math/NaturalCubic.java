package alvh.math;

import alvh.unit.Check;

/**
 * The natural cubic spline through given points: twice continuously differentiable, without
 * curvature at both ends. It may overshoot between the points.
 *
 * <p>Source: G. Dahlquist and Å. Björck, "Numerical Methods" (1974), section 4.8.
 */
public final class NaturalCubic {
  private final double[] x;
  private final double[] y;
  private final double[] curvature;

  /**
   * @param x abscissas, strictly rising, at least two
   * @param y ordinates, one for each
   */
  public NaturalCubic(double[] x, double[] y) {
    Check.that(
        x.length >= 2 && x.length == y.length, "%d abscissas, %d ordinates", x.length, y.length);
    for (int i = 1; i < x.length; i++) {
      Check.that(x[i] > x[i - 1], "abscissas must rise: %s then %s", x[i - 1], x[i]);
    }
    this.x = x.clone();
    this.y = y.clone();
    this.curvature = curvature();
  }

  /** Second derivatives at the points, by elimination in the tridiagonal system. */
  private double[] curvature() {
    int last = x.length - 1;
    var result = new double[x.length];
    var upper = new double[x.length];
    for (int i = 1; i < last; i++) {
      double left = x[i] - x[i - 1];
      double right = x[i + 1] - x[i];
      double pivot = 2 * (left + right) - left * upper[i - 1];
      double bend = 6 * ((y[i + 1] - y[i]) / right - (y[i] - y[i - 1]) / left);
      upper[i] = right / pivot;
      result[i] = (bend - left * result[i - 1]) / pivot;
    }
    for (int i = last - 1; i > 0; i--) {
      result[i] -= upper[i] * result[i + 1];
    }
    return result;
  }

  /** The value at {@code at}; outside the points the end cubic goes on. */
  public double value(double at) {
    int i = 0;
    while (i < x.length - 2 && at >= x[i + 1]) {
      i++;
    }
    double h = x[i + 1] - x[i];
    double a = (x[i + 1] - at) / h;
    double b = (at - x[i]) / h;
    double bend = (a * a * a - a) * curvature[i] + (b * b * b - b) * curvature[i + 1];
    return a * y[i] + b * y[i + 1] + bend * h * h / 6;
  }
}
