package alvh.layer;

import alvh.market.FuturesCurve;
import alvh.unit.Check;

/**
 * How the intermediate block is divided between F2 and F3, and when it shrinks: less weight where a
 * point of VIX costs more to carry, and less of everything once the curve has been normal again for
 * some days.
 *
 * <p>The carry of F_k is −ln(F_k/F_{k−1})·365/(T_k−T_{k−1}), what a long position earns a year if
 * the curve stands still; its cost for a point of VIX is max(0, −carry)/b_k and a slot's weight is
 * in proportion to e^{−γ·cost}. The sources speak of a "WACC-inspired" formula and give none: this
 * one is the method's own.
 *
 * <p>Source: method D6, 1.3 (layer book). Reading: "restored" takes an inversion: the block shrinks
 * when VIX3M stands above VIX for some closes in a row after a close on which it did not, both
 * while engine 2 is on, and grows back with the next inversion.
 *
 * @param gamma γ, years
 * @param least least weight of a slot, in quarters of the block
 * @param most greatest weight of a slot, in quarters of the block
 * @param shrunkWeight weight of the shrunk block, on the scale of the ladder's weights
 * @param restoredCloses closes in a row with VIX3M above VIX until it shrinks
 */
public record IntermediateTilt(
    double gamma, double least, double most, double shrunkWeight, int restoredCloses) {
  private static final double DAYS_PER_YEAR = 365;

  /** The method's defaults. */
  public IntermediateTilt() {
    this(2, .5, 1.5, .2, 5);
  }

  public IntermediateTilt {
    Check.atLeast(gamma, 0, "gamma");
    Check.that(
        0 <= least && least <= 1 && 1 <= most && most <= 2,
        "need 0 ≤ least ≤ 1 ≤ most ≤ 2: %s %s",
        least,
        most);
    Check.positive(shrunkWeight, "shrunkWeight");
    Check.atLeast(restoredCloses, 1, "restoredCloses");
  }

  /**
   * Share of the block that is held in F2; the rest is held in F3.
   *
   * @param front the curve from F1 on, three contracts or more
   * @param curveBeta b_k, points of F_k per point of VIX, at index k − 1
   */
  double shareOfSecond(FuturesCurve front, double[] curveBeta) {
    double second = Math.exp(-gamma * cost(2, front, curveBeta));
    double third = Math.exp(-gamma * cost(3, front, curveBeta));
    double slot = Math.clamp(second / (2 * (second + third)), least / 4, most / 4);
    return 2 * slot;
  }

  /** Expected log cost a year of one point of VIX held in F_k; 0 in backwardation. */
  static double cost(int k, FuturesCurve front, double[] curveBeta) {
    double days = front.days(k) - front.days(k - 1);
    double carry = -Math.log(front.price(k) / front.price(k - 1)) * DAYS_PER_YEAR / days;
    return Math.max(0, -carry) / curveBeta[k - 1];
  }

  /** The block's weight now, where {@code full} is its weight otherwise. */
  double weight(double full, TermRecovery recovery) {
    return recovery.isRestored(restoredCloses) ? Math.min(full, shrunkWeight) : full;
  }
}
