package alvh.math;

import java.util.function.DoubleUnaryOperator;

/**
 * The least value of a function with one valley, by golden sections: each step costs one evaluation
 * and leaves 62 % of the bracket. Where it is infinite it counts as high ground.
 *
 * <p>Source: R. P. Brent, "Algorithms for Minimization without Derivatives" (1973), section 5.1.
 */
public final class GoldenSection {
  private static final double SHARE = 0.5 * (Math.sqrt(5) - 1);

  private GoldenSection() {}

  /** Where the least value lies, as near as so many steps come. */
  public static double where(DoubleUnaryOperator f, double low, double high, int steps) {
    double a = low;
    double b = high;
    for (int i = 0; i < steps; i++) {
      double c = b - SHARE * (b - a);
      double d = a + SHARE * (b - a);
      if (f.applyAsDouble(c) < f.applyAsDouble(d)) {
        b = d;
      } else {
        a = c;
      }
    }
    return (a + b) / 2;
  }

  /** The least value met between {@code low} and {@code high} in {@code steps + 2} evaluations. */
  public static double least(DoubleUnaryOperator f, double low, double high, int steps) {
    double a = low;
    double b = high;
    double c = b - SHARE * (b - a);
    double d = a + SHARE * (b - a);
    double fc = f.applyAsDouble(c);
    double fd = f.applyAsDouble(d);
    double least = Math.min(fc, fd);
    for (int i = 0; i < steps; i++) {
      if (fc < fd) {
        b = d;
        d = c;
        fd = fc;
        c = b - SHARE * (b - a);
        fc = f.applyAsDouble(c);
      } else {
        a = c;
        c = d;
        fc = fd;
        d = a + SHARE * (b - a);
        fd = f.applyAsDouble(d);
      }
      least = Math.min(least, Math.min(fc, fd));
    }
    return least;
  }
}
