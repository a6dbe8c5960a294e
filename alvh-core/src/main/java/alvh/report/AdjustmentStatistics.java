package alvh.report;

import alvh.event.ClosedCondor;
import alvh.strategy.CondorHistory;
import alvh.strategy.OpenCondor;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What adjustments did to an arm's condors: how many were touched, what of the credit they kept,
 * and what a step changed on average.
 *
 * <p>Source: method A11, A17, 1.8. Wings that settled before their shorts are no adjustment.
 *
 * @param condors open and closed ones
 * @param touched those that were adjusted at least once
 * @param steps adjustments in all
 * @param creditKept (entry credits less debits of adjustments) over entry credits, in dollars;
 *     empty without a condor
 * @param debit mean points a step, negative for a credit; empty without a step
 * @param breakEven mean gain of the threatened side's break-even, share of the index
 * @param margin mean change of the margin, points a condor
 */
public record AdjustmentStatistics(
    int condors,
    int touched,
    int steps,
    OptionalDouble creditKept,
    OptionalDouble debit,
    OptionalDouble breakEven,
    OptionalDouble margin) {
  /** Name of a step that no rule asked for. */
  private static final String WINGS = "WINGS";

  static AdjustmentStatistics of(ArmRun arm) {
    List<OpenCondor> all =
        Stream.concat(arm.condors().stream().map(ClosedCondor::position), arm.open().stream())
            .toList();
    double entry = 0;
    double paid = 0;
    int touched = 0;
    var steps = new ArrayList<CondorHistory.Step>();
    for (OpenCondor condor : all) {
      List<CondorHistory.Step> mine =
          condor.past().steps().stream().filter(step -> !step.rule().equals(WINGS)).toList();
      double points = condor.quantity() * condor.condor().shortPut().multiplier();
      entry += points * condor.past().entryCredit();
      paid += points * mine.stream().mapToDouble(CondorHistory.Step::debit).sum();
      touched += mine.isEmpty() ? 0 : 1;
      steps.addAll(mine);
    }
    return new AdjustmentStatistics(
        all.size(),
        touched,
        steps.size(),
        entry > 0 ? OptionalDouble.of((entry - paid) / entry) : OptionalDouble.empty(),
        steps.stream().mapToDouble(CondorHistory.Step::debit).average(),
        steps.stream().mapToDouble(CondorHistory.Step::breakEven).average(),
        steps.stream().mapToDouble(step -> step.margin() - step.marginBefore()).average());
  }

  /** One sentence for a reader. */
  public String sentence() {
    if (steps == 0) {
      return "No condor was adjusted: the whole of the entry credits was kept (A17).";
    }
    return Figures.text(
        "Adjusted %s of %s condors, %s times (A7, E5): %s %% of the entry credits were kept (A17);"
            + " a step cost %s points, moved the break-even by %s bp and the margin by %s points a"
            + " condor.",
        Figures.count(touched),
        Figures.count(condors),
        Figures.count(steps),
        Figures.orUnknown(creditKept, Figures::percent),
        Figures.orUnknown(debit, points -> Figures.number(points, 2)),
        Figures.orUnknown(breakEven, share -> Figures.number(1e4 * share, 0)),
        Figures.orUnknown(margin, points -> Figures.number(points, 1)));
  }
}
