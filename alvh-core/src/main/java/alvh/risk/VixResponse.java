package alvh.risk;

import java.util.OptionalDouble;

/**
 * How VIX answers a move of the index: more to a fall than to a rise.
 *
 * <p>That asymmetry is all the convexity in the index that VIX futures have: a rise and a fall by
 * the same percentage pay a long hedge on average. It is no gamma, and a book so hedged is not
 * gamma-neutral. Source: method 1.6 "Gamma".
 *
 * @param down a⁻, points of VIX per percent of the index where it falls, negative
 * @param up a⁺, the same where it rises
 * @param printed whether both are the method's constants, not an estimate of the past
 * @param recent points per percent over the last months, falls and rises alike; empty before 21
 *     sessions
 */
public record VixResponse(double down, double up, boolean printed, OptionalDouble recent) {
  /** The method's constants. */
  public static final VixResponse PRINTED =
      new VixResponse(-1.4, -.65, true, OptionalDouble.empty());

  /**
   * Dollars that a hedge gains on average over a rise and a fall of the index by so many percent.
   *
   * @param vixBeta dollars per point of VIX
   */
  public double asymmetry(double vixBeta, double percent) {
    return vixBeta * (Math.abs(down) - Math.abs(up)) / 2 * percent;
  }
}
