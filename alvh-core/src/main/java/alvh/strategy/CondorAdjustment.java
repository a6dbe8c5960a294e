package alvh.strategy;

import alvh.instrument.IronCondor;
import alvh.instrument.Right;
import java.time.LocalDate;

/**
 * A condor that is to be given other legs without being closed.
 *
 * <p>Source: method A7, A11, E5, 1.8.
 *
 * @param rule id of the rule that asks for it
 * @param after its legs afterwards
 * @param side the side whose short option is nearer to the money
 * @param debit points a condor at mid, negative for a credit
 * @param before its break-even before
 * @param since its break-even afterwards
 * @param spot index
 * @param marginBefore points a condor that a broker asks for now
 * @param margin points a condor that a broker asks for afterwards
 * @param reason one plain sentence
 */
public record CondorAdjustment(
    OpenCondor position,
    String rule,
    IronCondor after,
    Right side,
    double debit,
    BreakEven before,
    BreakEven since,
    double spot,
    double marginBefore,
    double margin,
    String reason) {

  /** Change of the threatened side's distance to its break-even, share of the index. */
  public double breakEvenGain() {
    return since.distance(side, spot) - before.distance(side, spot);
  }

  /** What is kept of it once it has been filled. */
  public CondorHistory.Step step(LocalDate filled, double paid) {
    return new CondorHistory.Step(filled, rule, paid, breakEvenGain(), marginBefore, margin);
  }

  /** Whether it sells a new condor into another cycle, from which stop and target count anew. */
  public boolean isRoll() {
    return rule.equals(CondorAdjuster.TIME_SHIFT);
  }

  /** The position as it will stand at the decision's prices. */
  public OpenCondor position(LocalDate date) {
    return position.adjusted(after, step(date, debit));
  }

  /** The same with another sentence. */
  public CondorAdjustment because(String words) {
    return new CondorAdjustment(
        position, rule, after, side, debit, before, since, spot, marginBefore, margin, words);
  }
}
