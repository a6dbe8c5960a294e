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

  /**
   * The value with so much probability below it: the inverse of {@link #cdf}. A rational start,
   * wrong by less than 4.5e-4, and two steps of Halley's method.
   *
   * <p>Source: M. Abramowitz and I. Stegun, Handbook of Mathematical Functions, 26.2.23.
   *
   * @param probability between 0 and 1, both excluded
   */
  public static double quantile(double probability) {
    assert probability > 0 && probability < 1 : probability;
    double tail = Math.min(probability, 1 - probability);
    double t = Math.sqrt(-2 * Math.log(tail));
    double far = (0.010328 * t + 0.802853) * t + 2.515517;
    double x = far / (((0.001308 * t + 0.189269) * t + 1.432788) * t + 1) - t;
    for (int step = 0; step < 2; step++) {
      double newton = (cdf(x) - tail) / pdf(x);
      x -= newton / (1 + .5 * x * newton);
    }
    return probability <= .5 ? x : -x;
  }

  /** cdf(x)/pdf(x): finite and precise however far x lies in the lower tail. */
  public static double mills(double x) {
    return SQRT_HALF_PI * ErrorFunction.erfcx(-x * SQRT_HALF);
  }
}
