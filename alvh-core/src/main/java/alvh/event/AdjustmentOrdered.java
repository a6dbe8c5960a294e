package alvh.event;

import alvh.instrument.IronCondor;
import alvh.strategy.CondorAdjustment;
import alvh.strategy.CondorHistory;
import java.time.LocalDate;

/**
 * What is kept of an adjustment that was ordered: the legs that its fill will give the condor, and
 * what is noted of it then.
 *
 * <p>Source: method A7, A11, E5.
 *
 * @param id of the condor
 * @param rule id of the rule that asks for it
 * @param after its legs afterwards
 * @param breakEven change of the threatened side's distance to its break-even, share of the index
 * @param marginBefore points a condor that a broker asks for now
 * @param margin points a condor that a broker asks for afterwards
 * @param rolls whether it sells a new condor into another cycle, from which stop and target count
 *     anew
 */
public record AdjustmentOrdered(
    String id,
    String rule,
    IronCondor after,
    double breakEven,
    double marginBefore,
    double margin,
    boolean rolls) {
  static AdjustmentOrdered of(CondorAdjustment adjustment) {
    return new AdjustmentOrdered(
        adjustment.position().id(),
        adjustment.rule(),
        adjustment.after(),
        adjustment.breakEvenGain(),
        adjustment.marginBefore(),
        adjustment.margin(),
        adjustment.isRoll());
  }

  CondorHistory.Step step(LocalDate filled, double paid) {
    return new CondorHistory.Step(filled, rule, paid, breakEven, marginBefore, margin);
  }
}
