package alvh.strategy;

import alvh.unit.Check;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What was done to a condor between its sale and its end, and what it cost.
 *
 * <p>Source: method A7, A11, A17, E5, 1.3 (exits). Reading: a move of strikes leaves C0 alone, as
 * only break-evens count what adjustments cost (1.8); a roll into the next cycle sells a new
 * condor, so that C0 is what its new legs brought from then on.
 *
 * @param entryCredit points received a condor when it was sold, after slippage and before fees
 * @param exitCredit C0, of which stop and target are multiples: points received a condor for the
 *     legs of its sale or of its last roll, after slippage and before fees
 * @param steps adjustments in order of their fills
 * @param wingsSettled whether wings that expired before the shorts have settled
 */
public record CondorHistory(
    double entryCredit, double exitCredit, List<Step> steps, boolean wingsSettled) {
  public CondorHistory {
    Check.finite(entryCredit, "entry credit");
    Check.finite(exitCredit, "credit of stop and target");
    steps = List.copyOf(steps);
  }

  /**
   * One adjustment as it was filled, or the settlement of wings that expire first.
   *
   * @param rule id of the rule that asked for it
   * @param debit points paid a condor after slippage, before fees; negative for a credit
   * @param breakEven change of the threatened side's distance to its break-even at the decision,
   *     share of the index
   * @param marginBefore points a condor that a broker asked for before
   * @param margin points a condor that a broker asks for since
   */
  public record Step(
      LocalDate date,
      String rule,
      double debit,
      double breakEven,
      double marginBefore,
      double margin) {
    public Step {
      Check.finite(debit, "debit of an adjustment");
    }
  }

  static CondorHistory of(double entryCredit) {
    return new CondorHistory(entryCredit, entryCredit, List.of(), false);
  }

  CondorHistory plus(Step step) {
    var more = new ArrayList<Step>(steps);
    more.add(step);
    return new CondorHistory(entryCredit, exitCredit, more, wingsSettled);
  }

  CondorHistory withoutWings() {
    return new CondorHistory(entryCredit, exitCredit, steps, true);
  }

  CondorHistory rolledFor(double credit) {
    return new CondorHistory(entryCredit, credit, steps, wingsSettled);
  }

  /** How often a rule has acted on the condor. */
  public int count(String rule) {
    return (int) steps.stream().filter(step -> step.rule().equals(rule)).count();
  }

  /** Points paid for all of it a condor; negative for a credit. */
  public double debits() {
    return steps.stream().mapToDouble(Step::debit).sum();
  }

  /** Points a condor that a broker asks for since the last adjustment; 0 where there was none. */
  public double margin() {
    return steps.isEmpty() ? 0 : steps.getLast().margin();
  }
}
