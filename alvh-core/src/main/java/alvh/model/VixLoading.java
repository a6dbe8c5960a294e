package alvh.model;

/**
 * VIX² of one tenor, linear in the state: {@code a + b1V1 + b2V2}, in decimals a year.
 *
 * <p>The expected variances solve {@code m' = c − Km} with K triangular, so that exponentials and
 * their divided differences give the integrals exactly. Jumps add {@code 2λψ} because an index made
 * of options sees them by the log contract. Source: method 2.7.
 *
 * @param constant a
 * @param first b1
 * @param second b2
 */
public record VixLoading(double constant, double first, double second) {
  /** Rates nearer than this are taken as equal. */
  private static final double EQUAL = 1e-7;

  /**
   * @param years tenor τ, in years of 365 days
   */
  static VixLoading of(AffineParameters set, double years) {
    JumpLaw jumps = set.jumps();
    double mu = jumps.meanVariance();
    double k1 = set.first().reversion() - mu * jumps.onFirst();
    double k2 = set.second().reversion();
    double feed = mu * jumps.onSecond();
    double c1 = set.first().drift() + mu * jumps.base();
    double weight1 = 1 + 2 * jumps.onFirst() * jumps.convexity();
    double weight2 = 1 + 2 * jumps.onSecond() * jumps.convexity();
    double once1 = once(k1, years);
    double once2 = once(k2, years);
    double both = both(k1, k2, years);
    double constant1 = c1 * twice(k1, years);
    double carried = feed * set.second().drift() * (twice(k2, years) - both) / k1;
    double constant2 = set.second().drift() * twice(k2, years);
    return new VixLoading(
        (weight1 * (constant1 + carried) + weight2 * constant2) / years
            + 2 * jumps.base() * jumps.convexity(),
        weight1 * once1 / years,
        (weight2 * once2 + weight1 * feed * both) / years);
  }

  /** ∫ e^{−kt} over the tenor. */
  private static double once(double k, double years) {
    return -Math.expm1(-k * years) / k;
  }

  /** ∫∫ e^{−ks} ds dt over s below t. */
  private static double twice(double k, double years) {
    return (years - once(k, years)) / k;
  }

  /** ∫ of the convolution of both exponentials. */
  private static double both(double k1, double k2, double years) {
    if (Math.abs(k1 - k2) < EQUAL) {
      double k = 0.5 * (k1 + k2);
      return (once(k, years) - years * Math.exp(-k * years)) / k;
    }
    return (once(k2, years) - once(k1, years)) / (k1 - k2);
  }

  /** VIX² at a state, decimal a year. */
  public double squared(MarketState state) {
    return constant + first * state.v1() + second * state.v2();
  }
}
