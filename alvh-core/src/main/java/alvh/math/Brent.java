package alvh.math;

import alvh.unit.Check;
import java.util.function.DoubleUnaryOperator;

/**
 * A root of a continuous function inside a bracket: inverse quadratic interpolation where it
 * behaves, bisection where it does not, so that it always arrives.
 *
 * <p>Source: R. P. Brent, "Algorithms for Minimization without Derivatives" (1973), chapter 4. His
 * letters are kept: b is the best point, c lies on the other side of the root, a is the b of the
 * step before.
 */
public final class Brent {
  private static final int MAX_STEPS = 200;

  private final DoubleUnaryOperator f;
  private final double tolerance;
  private double a;
  private double b;
  private double c;
  private double fa;
  private double fb;
  private double fc;
  private double step;
  private double lastStep;

  private Brent(DoubleUnaryOperator f, double low, double high, double tolerance) {
    this.f = f;
    this.tolerance = tolerance;
    a = low;
    b = high;
    fa = f.applyAsDouble(a);
    fb = f.applyAsDouble(b);
    Check.that(fa * fb <= 0, "no change of sign: f(%s) = %s, f(%s) = %s", low, fa, high, fb);
    restartBracket();
  }

  /**
   * The root between {@code low} and {@code high}, which must enclose a change of sign.
   *
   * @param tolerance absolute, in the unit of the argument; the machine's precision is added to it
   */
  public static double root(DoubleUnaryOperator f, double low, double high, double tolerance) {
    return new Brent(f, low, high, tolerance).search();
  }

  private double search() {
    for (int i = 0; i < MAX_STEPS; i++) {
      if (fb > 0 == fc > 0) {
        restartBracket();
      }
      if (Math.abs(fc) < Math.abs(fb)) {
        a = b;
        b = c;
        c = a;
        fa = fb;
        fb = fc;
        fc = fa;
      }
      double enough = 2 * Math.ulp(b) + 0.5 * tolerance;
      double middle = 0.5 * (c - b);
      if (Math.abs(middle) <= enough || fb == 0) {
        return b;
      }
      move(enough, middle);
    }
    return b;
  }

  private void restartBracket() {
    c = a;
    fc = fa;
    step = b - a;
    lastStep = step;
  }

  private void move(double enough, double middle) {
    double trial = Math.abs(lastStep) < enough ? Double.NaN : interpolated(middle);
    lastStep = Double.isNaN(trial) ? middle : step;
    step = Double.isNaN(trial) ? middle : trial;
    a = b;
    fa = fb;
    b += Math.abs(step) > enough ? step : Math.copySign(enough, middle);
    fb = f.applyAsDouble(b);
  }

  /** The interpolation step, or NaN where it would leave the bracket or shrink it too slowly. */
  private double interpolated(double middle) {
    if (Math.abs(fa) <= Math.abs(fb)) {
      return Double.NaN;
    }
    double s = fb / fa;
    double p;
    double q;
    if (a == c) {
      p = 2 * middle * s;
      q = 1 - s;
    } else {
      double t = fa / fc;
      double r = fb / fc;
      p = s * (2 * middle * t * (t - r) - (b - a) * (r - 1));
      q = (t - 1) * (r - 1) * (s - 1);
    }
    q = p > 0 ? -q : q;
    p = Math.abs(p);
    double limit = Math.min(3 * middle * q - Math.abs(tolerance * q), Math.abs(lastStep * q));
    return 2 * p < limit ? p / q : Double.NaN;
  }
}
