package alvh.pricing;

/**
 * The first guess of the total deviation s where it is moderate: the deviation that Bachelier's
 * model implies from the same price, turned into that of Black.
 *
 * <p>Bachelier's price depends on moneyness over deviation alone, so that one curve inverts it: h =
 * |x|/s as a function of L = ln(1 + |F−K|/price), which is linear at the money and √(2L) far out.
 * Both deviations differ by powers of s², x² and what follows them is 1e-7 of s at s = .3 and 1e-4
 * at s = 1 for |x| up to 1.
 *
 * <p>Source: P. S. Hagan, D. Kumar, A. S. Lesniewski and D. E. Woodward, "Managing smile risk",
 * Wilmott (2002), appendix B, for the two deviations; J. Choi, K. Kim and M. Kwak, "Numerical
 * approximation of the implied volatility under arithmetic Brownian motion" (2009), for the
 * logarithm as the variable. The curve is an own fit, relative error 8e-8 for h up to 12.
 */
final class BachelierGuess {
  /** Says that the guess is not meant for this price. */
  static final double NONE = -1;

  /** Where the fit ends, at h = 12. */
  private static final double MAX_LOG = 80;

  /** Stands for |F−K|/price at the money, where only its limit counts. */
  private static final double LEAST_RATIO = 1e-9;

  private BachelierGuess() {}

  /**
   * @param x −|ln(F/K)|, in [−2, 0]
   * @param beta normalised time value, above 0
   * @return s, or {@link #NONE}
   */
  static double of(double x, double beta) {
    double x2 = x * x;
    double difference = 1 + x2 * (1 / 24.0 + x2 * (1 / 1920.0 + x2 * (1 / 322_560.0)));
    double ratio = Math.max(-x * difference / beta, LEAST_RATIO);
    double log = Math.log(1 + ratio);
    if (!(log < MAX_LOG)) {
      return NONE;
    }
    double s = beta * ratio * denominator(log) / (log * numerator(log) * difference);
    double second = 1 / 24.0 - x2 * (1 / 2880.0);
    double fourth = 2 * second * second + 1 / 5760.0;
    double s2 = s * s;
    return s * (1 + s2 * (second + s2 * (fourth + s2 * second * (second * second + 1 / 1152.0))));
  }

  /** Numerator of h/L. */
  private static double numerator(double log) {
    double log2 = log * log;
    double low = (0.39894225655203893 + 0.067065807036200848 * log) + log2 * 0.012792961465496925;
    double high =
        (0.0010997785751436992 + 5.7787110078331319e-5 * log)
            + log2 * (6.0694700086219765e-7 + 5.5254258519885944e-10 * log);
    return low + log2 * log * high;
  }

  private static double denominator(double log) {
    double log2 = log * log;
    double low = (1 + 0.16810788777922345 * log) + log2 * 0.035826646500107947;
    double high =
        (0.0033840112928813494 + 0.00023298518514632821 * log)
            + log2 * (5.4170315922244207e-6 + 1.9702876800571844e-8 * log);
    return low + log2 * log * high;
  }
}
