package alvh.sizing;

import alvh.unit.Check;

/**
 * A factor on the hedge from what the condors are paid for: more where they move with the index
 * more than they used to, and where the premium for variance is thin or fades fast.
 *
 * <p>1 + λ_β·(|β_IC| − β̄) + λ_v·(1 − VRP_eff/VRP̄), kept within bounds. Where the mean premium of
 * the past is not positive, or a beta is not known, that part says nothing.
 *
 * <p>Source: method E4, 1.6 (h).
 *
 * @param enabled whether it acts; it is shown either way
 * @param lambdaBeta λ_β
 * @param lambdaPremium λ_v
 * @param least smallest factor
 * @param most largest factor
 */
public record PremiumScale(
    boolean enabled, double lambdaBeta, double lambdaPremium, double least, double most) {
  /** The method's figures; off. */
  public PremiumScale() {
    this(false, 1, .5, .8, 1.2);
  }

  public PremiumScale {
    Check.atLeast(lambdaBeta, 0, "lambdaBeta");
    Check.atLeast(lambdaPremium, 0, "lambdaPremium");
    Check.that(
        0 < least && least <= 1 && 1 <= most, "need 0 < least ≤ 1 ≤ most: %s %s", least, most);
  }

  /**
   * The factor.
   *
   * @param betaExcess |β_IC| − β̄; 0 where it is not known
   * @param premium VRP_eff over its mean of 1,260 sessions; 1 where it is not known
   */
  public double factor(double betaExcess, double premium) {
    return Math.clamp(1 + lambdaBeta * betaExcess + lambdaPremium * (1 - premium), least, most);
  }

  /**
   * Share of a premium that is left on average over a horizon when it decays by φ a week.
   *
   * @param persistence φ
   * @param weeks H
   */
  public static double kept(double persistence, double weeks) {
    double phi = Math.clamp(persistence, 0, 1);
    return phi == 1 ? 1 : (1 - Math.pow(phi, weeks)) / (weeks * (1 - phi));
  }
}
