package alvh.surface;

/**
 * Cboe's SKEW: 100 less ten times the skewness of the log return that the option strips imply,
 * interpolated between two expiries like VIX, but linearly in the skewness itself.
 *
 * <p>Source: method 2.5, SKEW; Cboe, "The CBOE SKEW Index" (2010).
 *
 * @param near moments of the earlier expiry
 * @param next moments of the later expiry
 * @param nearWeight of the near skewness
 */
public record SkewCalculation(Moments near, Moments next, double nearWeight) {

  /** Which corrections for the distance of F from K0 are added to the moments. */
  public enum Corrections {
    /** Those that follow from expanding the payoffs at K0 exactly. */
    EXACT,
    /**
     * Those behind the figures that Cboe printed. SKEW differs by up to a few hundredths, the more
     * the further F lies above K0 and the smaller the variance is.
     */
    CBOE_PRINTED
  }

  /**
   * The moments of one expiry's log return ln(S_T/F), each with its correction.
   *
   * @param p1 mean
   * @param p2 mean square
   * @param p3 mean cube
   * @param e1 correction within p1
   * @param e2 correction within p2
   * @param e3 correction within p3
   */
  public record Moments(double p1, double p2, double p3, double e1, double e2, double e3) {

    static Moments of(StripVariance variance, Corrections corrections) {
      double forward = variance.forward();
      double[] e = corrections(forward, variance.centreStrike(), corrections);
      double first = 0;
      double second = 0;
      double third = 0;
      for (StripVariance.Contribution c : variance.contributions()) {
        double k = Math.log(c.strike() / forward);
        first -= c.amount();
        second += 2 * (1 - k) * c.amount();
        third += 3 * (2 * k - k * k) * c.amount();
      }
      return new Moments(first + e[0], second + e[1], third + e[2], e[0], e[1], e[2]);
    }

    /** ε1, ε2 and ε3. */
    static double[] corrections(double forward, double centre, Corrections corrections) {
      double excess = (forward - centre) / centre;
      double log = -Math.log1p(excess);
      double square = log * log;
      return switch (corrections) {
        case EXACT ->
            new double[] {excess + log, square + 2 * log * excess, 3 * square * (log / 3 + excess)};
        case CBOE_PRINTED ->
            new double[] {
              excess + log, 0.5 * square + 2 * log * excess, 3 * square * (log + excess)
            };
      };
    }

    /** Third central moment over the cube of the standard deviation. */
    public double skewness() {
      double variance = p2 - p1 * p1;
      return (p3 - 3 * p1 * p2 + 2 * p1 * p1 * p1) / (variance * Math.sqrt(variance));
    }
  }

  /** The SKEW of the two expiries of a VIX. */
  public static SkewCalculation of(VixCalculation vix, Corrections corrections) {
    return new SkewCalculation(
        Moments.of(vix.near(), corrections), Moments.of(vix.next(), corrections), vix.nearWeight());
  }

  /** Skewness at the tenor. */
  public double skewness() {
    return nearWeight * near.skewness() + (1 - nearWeight) * next.skewness();
  }

  /** 100 − 10·skewness, index points. */
  public double index() {
    return 100 - 10 * skewness();
  }
}
