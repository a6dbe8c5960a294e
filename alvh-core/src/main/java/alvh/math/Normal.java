package alvh.math;

/**
 * The standard normal distribution with full relative precision in both tails.
 *
 * <p>The Mills ratio belongs here because products such as tail probability times growth factor are
 * formed from it without underflow.
 */
public final class Normal {
  private static final double SQRT_HALF = 0.70710678118654752440;
  private static final double SQRT_HALF_PI = 1.25331413731550025121;

  /** 1/√(2π). */
  public static final double DENSITY_AT_ZERO = 0.39894228040143267794;

  private Normal() {}

  /** Density at x. */
  public static double pdf(double x) {
    return DENSITY_AT_ZERO * Math.exp(-0.5 * x * x);
  }

  /** Probability of a value at or below x. */
  public static double cdf(double x) {
    return 0.5 * ErrorFunction.erfc(-x * SQRT_HALF);
  }

  /** cdf(x)/pdf(x): finite and precise however far x lies in the lower tail. */
  public static double mills(double x) {
    return SQRT_HALF_PI * ErrorFunction.erfcx(-x * SQRT_HALF);
  }
}
