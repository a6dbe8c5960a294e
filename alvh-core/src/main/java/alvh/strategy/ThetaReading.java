package alvh.strategy;

/**
 * The theta of one open condor on one day, held against that at its entry.
 *
 * <p>Source: method 1.5 (a), A10.
 *
 * @param id of the condor
 * @param shorts Θ_s, points a condor and calendar day earned on the short options
 * @param wings Θ_w, points a condor and calendar day on the long ones, paid when negative
 * @param yield net theta over the credit, decimal a day
 * @param entry R and yield at entry
 * @param strict TI1: more is paid than earned
 * @param ratioRises TI2: R is a quarter above that at entry and rises with VIX
 * @param decayFalls TI3: the yield is below half of that at entry and falls with VIX
 * @param after what the next session starts from
 */
public record ThetaReading(
    String id,
    double shorts,
    double wings,
    double yield,
    ThetaWatch entry,
    boolean strict,
    boolean ratioRises,
    boolean decayFalls,
    ThetaWatch after) {
  private static final int CLOSES = 2;

  /** Θ_n, points a condor and calendar day. */
  public double net() {
    return shorts + wings;
  }

  /** R; not a number where the shorts earn nothing. */
  public double ratio() {
    return ratio(shorts, wings);
  }

  static double ratio(double shorts, double wings) {
    return shorts > 0 ? Math.abs(wings) / shorts : Double.NaN;
  }

  /** Whether the theta is inverted today. */
  public boolean today() {
    return strict || ratioRises && decayFalls;
  }

  /** TI: inverted on two closes in a row. */
  public boolean inverted() {
    return after.closes() >= CLOSES;
  }
}
