package alvh.math;

import alvh.unit.Check;
import java.util.OptionalDouble;

/**
 * The least squares plane y = a + b·u + c·v through the last n points of a stream, asked only for
 * how far its last point lies off.
 *
 * <p>Fitted afresh from centred sums: two regressors need no more. Holds while u and v are not
 * nearly collinear in the window.
 */
public final class RollingRegression {
  /** Below this share of the product of variances the regressors count as collinear. */
  private static final double COLLINEAR = 1e-10;

  /** Coefficients, the constant included. */
  private static final int COEFFICIENTS = 3;

  private final double[][] points;
  private int size;
  private int next;

  /** A window of {@code n} points, empty. */
  public RollingRegression(int n) {
    Check.that(n > COEFFICIENTS, "a plane needs more than %s points, was %s", COEFFICIENTS, n);
    points = new double[n][];
  }

  /** Takes a point of finite values; the oldest leaves when the window is full. */
  public void add(double y, double u, double v) {
    points[next] = new double[] {Check.finite(y, "y"), Check.finite(u, "u"), Check.finite(v, "v")};
    next = (next + 1) % points.length;
    size = Math.min(size + 1, points.length);
  }

  public int size() {
    return size;
  }

  public boolean full() {
    return size == points.length;
  }

  /**
   * Residual of the last point over the residuals' deviation (divisor n − 3); empty when the
   * regressors are collinear or every point lies on the plane.
   */
  public OptionalDouble zOfLast() {
    double[] mean = {mean(0), mean(1), mean(2)};
    double uu = product(mean, 1, 1);
    double vv = product(mean, 2, 2);
    double uv = product(mean, 1, 2);
    double determinant = uu * vv - uv * uv;
    if (determinant <= COLLINEAR * uu * vv) {
      return OptionalDouble.empty();
    }
    double yu = product(mean, 0, 1);
    double yv = product(mean, 0, 2);
    double b = (yu * vv - yv * uv) / determinant;
    double c = (yv * uu - yu * uv) / determinant;
    double squares = 0;
    for (int i = 0; i < size; i++) {
      double residual = residual(points[i], mean, b, c);
      squares += residual * residual;
    }
    double[] last = points[Math.floorMod(next - 1, points.length)];
    double deviation = Math.sqrt(squares / (size - COEFFICIENTS));
    return deviation <= COLLINEAR * Math.sqrt(product(mean, 0, 0))
        ? OptionalDouble.empty()
        : OptionalDouble.of(residual(last, mean, b, c) / deviation);
  }

  private static double residual(double[] point, double[] mean, double b, double c) {
    return point[0] - mean[0] - b * (point[1] - mean[1]) - c * (point[2] - mean[2]);
  }

  private double mean(int column) {
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += points[i][column];
    }
    return sum / size;
  }

  private double product(double[] mean, int one, int other) {
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += (points[i][one] - mean[one]) * (points[i][other] - mean[other]);
    }
    return sum;
  }
}
