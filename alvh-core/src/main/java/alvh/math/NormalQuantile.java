package alvh.math;

/**
 * The inverse of the standard normal distribution function, by rational approximation on three
 * intervals of the probability.
 *
 * <p>The centre is addressed by the distance from one half, because a probability of one half plus
 * something tiny cannot be written as a double. Source: M. J. Wichura, "Algorithm AS 241: the
 * percentage points of the normal distribution", Applied Statistics 37 (1988), routine PPND16.
 * Relative error about 1e-16; below 1e-316 the probability itself has lost its digits.
 */
public final class NormalQuantile {
  private static final double CENTRE = 0.425;
  private static final double CENTRE_SQUARE = 0.180625;
  private static final double NEAR_TAIL = 5;
  private static final double NEAR_SHIFT = 1.6;

  private static final double[] CENTRE_NUMERATOR = {
    2.5090809287301226727e3, 3.3430575583588128105e4, 6.7265770927008700853e4,
    4.5921953931549871457e4, 1.3731693765509461125e4, 1.9715909503065514427e3,
    1.3314166789178437745e2, 3.3871328727963666080
  };
  private static final double[] CENTRE_DENOMINATOR = {
    5.2264952788528545610e3, 2.8729085735721942674e4, 3.9307895800092710610e4,
    2.1213794301586595867e4, 5.3941960214247511077e3, 6.8718700749205790830e2,
    4.2313330701600911252e1, 1
  };
  private static final double[] NEAR_NUMERATOR = {
    7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1,
    1.27045825245236838258, 3.64784832476320460504, 5.76949722146069140550,
    4.63033784615654529590, 1.42343711074968357734
  };
  private static final double[] NEAR_DENOMINATOR = {
    1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2,
    1.48103976427480074590e-1, 6.89767334985100004550e-1, 1.67638483018380384940,
    2.05319162663775882187, 1
  };
  private static final double[] FAR_NUMERATOR = {
    2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3,
    2.65321895265761230930e-2, 2.96560571828504891230e-1, 1.78482653991729133580,
    5.46378491116411436990, 6.65790464350110377720
  };
  private static final double[] FAR_DENOMINATOR = {
    2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5,
    7.86869131145613259100e-4, 1.48753612908506148525e-2, 1.36929880922735805310e-1,
    5.99832206555887937690e-1, 1
  };

  private NormalQuantile() {}

  /** The z with Φ(z) = p, for p in (0, 1); precise in the lower tail. */
  public static double of(double p) {
    assert p > 0 && p < 1 : p;
    double offset = p - 0.5;
    if (Math.abs(offset) <= CENTRE) {
      return centre(offset);
    }
    return offset < 0 ? -tail(p) : tail(1 - p);
  }

  /** The z with Φ(z) = ½ + offset, for an offset in (−½, ½); precise around zero. */
  public static double ofOffset(double offset) {
    assert Math.abs(offset) < 0.5 : offset;
    return Math.abs(offset) <= CENTRE
        ? centre(offset)
        : Math.copySign(tail(0.5 - Math.abs(offset)), offset);
  }

  private static double centre(double offset) {
    double r = CENTRE_SQUARE - offset * offset;
    return offset * polynomial(CENTRE_NUMERATOR, r) / polynomial(CENTRE_DENOMINATOR, r);
  }

  /** The distance from zero beyond which a tail of probability p begins. */
  private static double tail(double p) {
    double root = Math.sqrt(-Math.log(p));
    if (root <= NEAR_TAIL) {
      double r = root - NEAR_SHIFT;
      return polynomial(NEAR_NUMERATOR, r) / polynomial(NEAR_DENOMINATOR, r);
    }
    double r = root - NEAR_TAIL;
    return polynomial(FAR_NUMERATOR, r) / polynomial(FAR_DENOMINATOR, r);
  }

  private static double polynomial(double[] coefficients, double x) {
    double sum = coefficients[0];
    for (int i = 1; i < coefficients.length; i++) {
      sum = sum * x + coefficients[i];
    }
    return sum;
  }
}
