package alvh.math;

/**
 * The exponential function by fused multiply-adds: the scalar twin of {@link ExpLanes}, bit for
 * bit.
 *
 * <p>x = n·ln 2 + r with |r| ≤ ln 2/2, then a polynomial of degree 11 for e^r and 2^n by its
 * exponent. The relative error is below 1.7e-16 (.8 ulp) for x in [−708, 709]; the result is 0
 * below {@link #LEAST} and infinite above {@link #MOST}. Unlike {@code Math.exp} it is the same on
 * every machine. Source: method 2.1; coefficients by Remez's exchange in 60-digit arithmetic.
 */
public final class FusedExp {
  /** Below it the result would lose digits to gradual underflow; it is 0. */
  public static final double LEAST = -708;

  /** Above it the result is infinite. */
  public static final double MOST = 709;

  static final double LOG2_E = 1.4426950408889634;
  static final double LN_2 = 0.6931471805599453;

  /** What {@link #LN_2} lacks. */
  static final double LN_2_REST = 2.3190468138462996e-17;

  /** Adding it rounds to an integer, which then stands in the lowest bits. */
  static final double ROUNDER = 0x1.8p52;

  /** Bits of a double behind its exponent. */
  static final int EXPONENT_SHIFT = 52;

  static final double C2 = 0.5;
  static final double C3 = 0.16666666666666674;
  static final double C4 = 0.04166666666662398;
  static final double C5 = 0.00833333333332217;
  static final double C6 = 0.0013888888917284827;
  static final double C7 = 0.00019841269886700886;
  static final double C8 = 2.4801521186069927e-05;
  static final double C9 = 2.755724221274596e-06;
  static final double C10 = 2.7620140473334753e-07;
  static final double C11 = 2.51100965230166e-08;

  private FusedExp() {}

  /** e^x; NaN stays NaN. */
  public static double exp(double x) {
    if (x < LEAST) {
      return 0;
    }
    return x > MOST ? Double.POSITIVE_INFINITY : within(x);
  }

  /** e^x between the bounds, or NaN. */
  private static double within(double x) {
    double rounded = Math.fma(x, LOG2_E, ROUNDER);
    double n = rounded - ROUNDER;
    double r = Math.fma(n, -LN_2_REST, Math.fma(n, -LN_2, x));
    double r2 = r * r;
    double r4 = r2 * r2;
    double low = Math.fma(Math.fma(r, C5, C4), r2, Math.fma(r, C3, C2));
    double middle = Math.fma(Math.fma(r, C9, C8), r2, Math.fma(r, C7, C6));
    double q = Math.fma(Math.fma(Math.fma(r, C11, C10), r4, middle), r4, low);
    double mantissa = 1 + Math.fma(r2, q, r);
    long exponent = Double.doubleToRawLongBits(rounded) << EXPONENT_SHIFT;
    return Double.longBitsToDouble(Double.doubleToRawLongBits(mantissa) + exponent);
  }
}
