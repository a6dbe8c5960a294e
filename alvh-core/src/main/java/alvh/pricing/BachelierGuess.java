package alvh.pricing;

import alvh.math.FusedLog;

/**
 * The first guess of the total deviation s where it is moderate: the deviation that Bachelier's
 * model implies from the same price, turned into that of Black.
 *
 * <p>Bachelier's price depends on moneyness over deviation alone, so that one curve inverts it: h =
 * |x|/s as a function of L = ln(1 + |F−K|/price), which is linear at the money and √(2L) far out.
 * Both deviations differ by powers of s² and x²; what is left out is 3e-7 of s at s = .3 and |x| =
 * .5, 1e-5 at .5 and 1, 3e-4 where both are 1.
 *
 * <p>Source: P. S. Hagan, D. Kumar, A. S. Lesniewski and D. E. Woodward, "Managing smile risk",
 * Wilmott (2002), appendix B, for the two deviations; J. Choi, K. Kim and M. Kwak, "Numerical
 * approximation of the implied volatility under arithmetic Brownian motion" (2009), for the
 * logarithm as the variable. The curve is an own fit, relative error 8e-8 for h up to 12.
 */
final class BachelierGuess {
  /** Says that the guess is not meant for this price. */
  static final double NONE = -1;

  /** |F−K|/price where the fit ends, at h = 12. */
  static final double MAX_RATIO = 5e34;

  /** Stands for |F−K|/price at the money, where only its limit counts. */
  static final double LEAST_RATIO = 1e-9;

  static final double N0 = 0.39894225655203893;
  static final double N1 = 0.067065807036200848;
  static final double N2 = 0.012792961465496925;
  static final double N3 = 0.0010997785751436992;
  static final double N4 = 5.7787110078331319e-5;
  static final double N5 = 6.0694700086219765e-7;
  static final double N6 = 5.5254258519885944e-10;
  static final double D1 = 0.16810788777922345;
  static final double D2 = 0.035826646500107947;
  static final double D3 = 0.0033840112928813494;
  static final double D4 = 0.00023298518514632821;
  static final double D5 = 5.4170315922244207e-6;
  static final double D6 = 1.9702876800571844e-8;

  /** Of x² in |F−K|/√(FK) over |x|, which is 2·sinh(x/2)/x. */
  static final double X2 = 1 / 24.0;

  static final double X4 = 1 / 1920.0;
  static final double X6 = 1 / 322_560.0;

  /** Of s² in Black's deviation over Bachelier's, at the money and with x². */
  static final double S2 = 1 / 24.0;

  static final double S2_X2 = -1 / 2880.0;
  static final double S4 = 1 / 5760.0;
  static final double S6 = 1 / 1152.0;

  private BachelierGuess() {}

  /**
   * @param x −|ln(F/K)|, in [−2, 0]
   * @param beta normalised time value, above 0
   * @return s, or {@link #NONE}
   */
  static double of(double x, double beta) {
    double x2 = x * x;
    double difference = Math.fma(x2, Math.fma(x2, Math.fma(x2, X6, X4), X2), 1);
    double ratio = Math.max(-x * difference / beta, LEAST_RATIO);
    return ratio < MAX_RATIO
        ? black(x2, beta * ratio / difference / curve(FusedLog.log(1 + ratio)))
        : NONE;
  }

  /**
   * h of Bachelier's model.
   *
   * @param log L, in (0, 80]
   */
  private static double curve(double log) {
    double l2 = log * log;
    double l4 = l2 * l2;
    double low = Math.fma(l2, Math.fma(log, N3, N2), Math.fma(log, N1, N0));
    double high = Math.fma(l2, N6, Math.fma(log, N5, N4));
    double numerator = Math.fma(l4, high, low);
    low = Math.fma(l2, Math.fma(log, D3, D2), Math.fma(log, D1, 1));
    high = Math.fma(l2, D6, Math.fma(log, D5, D4));
    return log * numerator / Math.fma(l4, high, low);
  }

  /**
   * @param s deviation of Bachelier's model over the mean of forward and strike that Black uses
   */
  private static double black(double x2, double s) {
    double s2 = s * s;
    double second = Math.fma(x2, S2_X2, S2);
    double fourth = Math.fma(2 * second, second, S4);
    double sixth = second * Math.fma(second, second, S6);
    return s * Math.fma(s2, Math.fma(s2, Math.fma(s2, sixth, fourth), second), 1);
  }
}
