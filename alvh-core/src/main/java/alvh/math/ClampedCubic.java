package alvh.math;

/**
 * The basis of cubic splines on given breakpoints, clamped at both ends: which coefficients make up
 * the value and the second derivative at a place, and how much of each.
 *
 * <p>n intervals have n + 3 coefficients; the first is the value at the left end and the second
 * follows from the slope there, likewise on the right. The second derivative is linear between
 * breakpoints, so that it is nowhere negative when it is not negative at them. Source: C. de Boor,
 * "A Practical Guide to Splines" (1978), chapters IX to XI.
 */
public final class ClampedCubic {
  private final double[] x;
  private final int intervals;

  /**
   * @param breakpoints rising; at least four
   */
  public ClampedCubic(double[] breakpoints) {
    x = breakpoints;
    intervals = breakpoints.length - 1;
  }

  public int coefficients() {
    return intervals + 3;
  }

  /** Knot j of the clamped sequence: the ends count four times. */
  private double knot(int j) {
    return x[Math.max(0, Math.min(intervals, j - 3))];
  }

  /** The place whose value a coefficient mostly is: the mean of its three inner knots. */
  public double place(int j) {
    return (knot(j + 1) + knot(j + 2) + knot(j + 3)) / 3;
  }

  /** Writes the four weights of the value at {@code at}; the first belongs to this interval. */
  public void value(int interval, double at, double[] weights) {
    int j = interval + 3;
    double r1 = knot(j + 1) - at;
    double l1 = at - knot(j);
    double r2 = knot(j + 2) - at;
    double l2 = at - knot(j - 1);
    double r3 = knot(j + 3) - at;
    double l3 = at - knot(j - 2);
    double h = r1 + l1;
    double a0 = r1 / h;
    double a1 = l1 / h;
    double t0 = a0 / (r1 + l2);
    double t1 = a1 / (r2 + l1);
    double b0 = r1 * t0;
    double b1 = l2 * t0 + r2 * t1;
    double b2 = l1 * t1;
    double u0 = b0 / (r1 + l3);
    double u1 = b1 / (r2 + l2);
    double u2 = b2 / (r3 + l1);
    weights[0] = r1 * u0;
    weights[1] = l3 * u0 + r2 * u1;
    weights[2] = l2 * u1 + r3 * u2;
    weights[3] = l1 * u2;
  }

  /** Writes the three weights of the second derivative at a breakpoint; the first is its number. */
  public void bend(int breakpoint, double[] weights) {
    int i = breakpoint;
    double outer = 6 / (knot(i + 4) - knot(i + 2));
    double left = outer / (knot(i + 4) - knot(i + 1));
    double right = outer / (knot(i + 5) - knot(i + 2));
    weights[0] = left;
    weights[1] = -left - right;
    weights[2] = right;
  }
}
