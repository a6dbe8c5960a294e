package alvh.risk;

import alvh.instrument.Holdings;
import alvh.math.GoldenSection;
import alvh.surface.VolSurface;
import alvh.unit.Check;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * How much hedge the weeks of the past would have asked of today's condors: the amount with the
 * least variance, or with the least mean loss in the worst twentieth of the weeks and its carry.
 *
 * <p>Each week's move of index and VIX is laid on today's surface at once, and every option is
 * valued anew on it; no time passes, which moves neither the covariance nor where the least lies.
 *
 * <p>Source: method 1.6 (MINVAR, CVAR), K4.
 *
 * @param gains dollars of the condors in each week
 * @param hedge dollars in each week of a hedge of one dollar per point of VIX
 */
public record EmpiricalHedge(double[] gains, double[] hedge) {
  /** Fewest weeks that the method trusts. */
  public static final int FEWEST = 60;

  private static final double TAIL = .05;
  private static final int STEPS = 40;
  private static final double TENOR_DECAY = .40;
  private static final double PERCENT = 100;

  public EmpiricalHedge {
    Check.that(gains.length == hedge.length, "%s and %s weeks", gains.length, hedge.length);
  }

  /**
   * Today's book under every week of the past.
   *
   * @param condors S&P 500 options
   * @param unit dollars of a hedge of one dollar per VIX point in week i
   */
  public static EmpiricalHedge of(
      VolSurface surface, Holdings condors, JointMoves.Sample weeks, IntToDoubleFunction unit) {
    var gains = new double[weeks.size()];
    var hedge = new double[weeks.size()];
    double now = ProjectedLoss.value(surface, condors);
    for (int i = 0; i < gains.length; i++) {
      double points = surface.vix() * Math.expm1(weeks.vix(i));
      double percent = PERCENT * Math.expm1(weeks.index(i));
      VolSurface moved = new JointShock(points, percent, TENOR_DECAY, SmileMove.SCALED).on(surface);
      gains[i] = ProjectedLoss.value(moved, condors) - now;
      hedge[i] = unit.applyAsDouble(i);
    }
    return new EmpiricalHedge(gains, hedge);
  }

  /** −Cov(condors, hedge)/Var(hedge), dollars per VIX point; at least zero. */
  public double leastVariance() {
    double meanGain = Arrays.stream(gains).average().orElse(0);
    double meanHedge = Arrays.stream(hedge).average().orElse(0);
    double together = 0;
    double alone = 0;
    for (int i = 0; i < gains.length; i++) {
      together += (gains[i] - meanGain) * (hedge[i] - meanHedge);
      alone += (hedge[i] - meanHedge) * (hedge[i] - meanHedge);
    }
    return alone == 0 ? 0 : Math.max(0, -together / alone);
  }

  /**
   * The amount with the least expected shortfall and carry, dollars per VIX point.
   *
   * @param most largest amount
   * @param carry dollars a week of one dollar per VIX point, positive where it costs
   */
  public double leastShortfall(double most, double carry) {
    return most <= 0
        ? 0
        : GoldenSection.where(amount -> shortfall(amount) + carry * amount, 0, most, STEPS);
  }

  /** Mean loss of the worst twentieth of the weeks with so much hedge, dollars. */
  public double shortfall(double amount) {
    var totals = new double[gains.length];
    for (int i = 0; i < totals.length; i++) {
      totals[i] = gains[i] + amount * hedge[i];
    }
    Arrays.sort(totals);
    int worst = (int) Math.ceil(TAIL * totals.length);
    double sum = 0;
    for (int i = 0; i < worst; i++) {
      sum += totals[i];
    }
    return worst == 0 ? 0 : -sum / worst;
  }
}
