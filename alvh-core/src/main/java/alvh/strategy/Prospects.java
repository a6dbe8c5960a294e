package alvh.strategy;

import alvh.risk.JointMoves;
import alvh.risk.VixResponse;
import alvh.sizing.PremiumScale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the market pays for bearing risk, and what a condor may return: the same for all arms.
 *
 * <p>Source: method 1.6 (E4), 1.7, I10, I11.
 *
 * @param riskFree bill rate, decimal a year
 * @param borrowing overnight rate and one percent, decimal a year: what debt costs
 * @param equityPremium lower bound of the expected excess return, decimal a year
 * @param variancePremium VRP, decimal variance a year
 * @param persistence φ, the share of it that is left after a week
 * @param weeks H, weeks from a condor's entry to its time exit
 * @param usualPremium mean of VRP_eff over 1,260 sessions; empty before that
 * @param response how VIX answers the index
 * @param rollDownShare ξ, share of the promised roll-down that came true so far
 * @param weeksOfThePast how everything moved together
 * @param condor a condor sold today; empty without a surface, a curve or a credit
 */
public record Prospects(
    double riskFree,
    double borrowing,
    OptionalDouble equityPremium,
    OptionalDouble variancePremium,
    OptionalDouble persistence,
    double weeks,
    OptionalDouble usualPremium,
    VixResponse response,
    double rollDownShare,
    JointMoves.Sample weeksOfThePast,
    Optional<CondorReturn> condor) {
  /** Nothing is known. */
  public static final Prospects UNKNOWN =
      new Prospects(
          0,
          0,
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          1,
          OptionalDouble.empty(),
          VixResponse.PRINTED,
          1,
          JointMoves.Sample.NONE,
          Optional.empty());

  /** VRP_eff, the premium that is left on average until a condor's exit; empty where unknown. */
  public OptionalDouble effectivePremium() {
    return variancePremium.isPresent() && persistence.isPresent()
        ? OptionalDouble.of(
            variancePremium.getAsDouble() * PremiumScale.kept(persistence.getAsDouble(), weeks))
        : OptionalDouble.empty();
  }

  /** VRP_eff over its usual size; 1 where either is unknown or the usual one is not positive. */
  public double premiumRatio() {
    boolean known = effectivePremium().isPresent() && usualPremium.orElse(0) > 0;
    return known ? effectivePremium().getAsDouble() / usualPremium.getAsDouble() : 1;
  }

  /**
   * μ_IC = r_f + β_IC·ERP + κ_v·VRP_eff, what holding the condors should earn, decimal a year.
   *
   * @param condorBeta β_IC
   * @param vega30 dollars of the condors per point of VIX
   * @param vix points
   * @param capital dollars
   */
  public OptionalDouble expectedReturn(
      double condorBeta, double vega30, double vix, double capital) {
    return equityPremium.isPresent() && effectivePremium().isPresent() && capital > 0
        ? OptionalDouble.of(
            riskFree
                + condorBeta * equityPremium.getAsDouble()
                + varianceShare(vega30, vix, capital) * effectivePremium().getAsDouble())
        : OptionalDouble.empty();
  }

  /** κ_v: how many short variance swaps of 30 days have that vega, a year, over the capital. */
  public static double varianceShare(double vega30, double vix, double capital) {
    return Math.abs(vega30) * 10_000 / (2 * vix) * (365 / 30.0) / capital;
  }
}
