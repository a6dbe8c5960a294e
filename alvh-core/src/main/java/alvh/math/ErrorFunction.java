package alvh.math;

/**
 * The error function and its complements to the last bits of a double, by rational approximation on
 * three intervals of |x|.
 *
 * <p>The scaled complement {@code erfcx(x) = exp(x²)·erfc(x)} neither under- nor overflows for x >
 * 0; tail probabilities and deep out-of-the-money prices are built on it.
 *
 * <p>Source: W. J. Cody, "Rational Chebyshev approximations for the error function", Mathematics of
 * Computation 23 (1969). Relative error about 3e-16.
 */
public final class ErrorFunction {
  private static final double SMALL = 0.46875;
  private static final double LARGE = 4.0;
  private static final double INVERSE_SQRT_PI = 0.56418958354775628695;

  private static final double[] ERF_NUMERATOR = {
    1.85777706184603153e-1,
    3.16112374387056560,
    1.13864154151050156e2,
    3.77485237685302021e2,
    3.20937758913846947e3
  };
  private static final double[] ERF_DENOMINATOR = {
    1, 2.36012909523441209e1, 2.44024637934444173e2, 1.28261652607737228e3, 2.84423683343917062e3
  };
  private static final double[] MIDDLE_NUMERATOR = {
    2.15311535474403846e-8, 5.64188496988670089e-1, 8.88314979438837594, 6.61191906371416295e1,
    2.98635138197400131e2, 8.81952221241769090e2, 1.71204761263407058e3, 2.05107837782607147e3,
    1.23033935479799725e3
  };
  private static final double[] MIDDLE_DENOMINATOR = {
    1,
    1.57449261107098347e1,
    1.17693950891312499e2,
    5.37181101862009858e2,
    1.62138957456669019e3,
    3.29079923573345963e3,
    4.36261909014324716e3,
    3.43936767414372164e3,
    1.23033935480374942e3
  };
  private static final double[] TAIL_NUMERATOR = {
    1.63153871373020978e-2, 3.05326634961232344e-1, 3.60344899949804439e-1,
    1.25781726111229246e-1, 1.60837851487422766e-2, 6.58749161529837803e-4
  };
  private static final double[] TAIL_DENOMINATOR = {
    1,
    2.56852019228982242,
    1.87295284992346725,
    5.27905102951428412e-1,
    6.05183413124413191e-2,
    2.33520497626869185e-3
  };

  private ErrorFunction() {}

  /** 2/√π times the integral of exp(−t²) from 0 to x. */
  public static double erf(double x) {
    double magnitude = Math.abs(x);
    return magnitude <= SMALL
        ? x * nearZero(magnitude)
        : Math.copySign(1 - expOfMinusSquare(magnitude) * scaled(magnitude), x);
  }

  /** 1 − erf(x), precise where that difference is small. */
  public static double erfc(double x) {
    double magnitude = Math.abs(x);
    if (magnitude <= SMALL) {
      return 1 - x * nearZero(magnitude);
    }
    double upper = expOfMinusSquare(magnitude) * scaled(magnitude);
    return x > 0 ? upper : 2 - upper;
  }

  /** exp(x²)·erfc(x); overflows to infinity below x ≈ −26.6. */
  public static double erfcx(double x) {
    double magnitude = Math.abs(x);
    if (magnitude <= SMALL) {
      return Math.exp(x * x) * (1 - x * nearZero(magnitude));
    }
    double upper = scaled(magnitude);
    return x > 0 ? upper : 2 / expOfMinusSquare(magnitude) - upper;
  }

  /** erf(y)/y. */
  private static double nearZero(double y) {
    double square = y * y;
    return polynomial(ERF_NUMERATOR, square) / polynomial(ERF_DENOMINATOR, square);
  }

  /** erfcx above {@link #SMALL}. */
  private static double scaled(double y) {
    if (y <= LARGE) {
      return polynomial(MIDDLE_NUMERATOR, y) / polynomial(MIDDLE_DENOMINATOR, y);
    }
    double inverseSquare = 1 / (y * y);
    double correction =
        inverseSquare
            * polynomial(TAIL_NUMERATOR, inverseSquare)
            / polynomial(TAIL_DENOMINATOR, inverseSquare);
    return (INVERSE_SQRT_PI - correction) / y;
  }

  /** exp(−y²) with y split at a sixteenth, so that the rounding of y² does not reach the result. */
  private static double expOfMinusSquare(double y) {
    double coarse = Math.floor(y * 16) / 16;
    double rest = (y - coarse) * (y + coarse);
    return Math.exp(-coarse * coarse) * Math.exp(-rest);
  }

  private static double polynomial(double[] coefficients, double x) {
    double sum = coefficients[0];
    for (int i = 1; i < coefficients.length; i++) {
      sum = sum * x + coefficients[i];
    }
    return sum;
  }
}
