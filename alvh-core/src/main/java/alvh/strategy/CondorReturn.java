package alvh.strategy;

import alvh.unit.Check;
import java.util.OptionalDouble;

/**
 * What one condor sold today may be expected to return a year on the capital that it and its hedge
 * tie up, by what condors have cost to close in the past.
 *
 * <p>The hedge is the usual one, tier 1's offset on the ladder, so that all arms ask the same
 * question. Capital earns the bill rate meanwhile. Source: method 1.7.
 *
 * @param credit points after slippage
 * @param condorMargin dollars
 * @param hedgeMargin dollars
 * @param hedgeCarry dollars a year that the hedge costs if the curve stands still, times the share
 *     of roll-down that was realised so far
 * @param fees dollars of opening and closing
 * @param riskFree bill rate, decimal a year
 * @param past how such condors ended
 * @param fewest round trips that an expectation needs
 */
public record CondorReturn(
    double credit,
    double condorMargin,
    double hedgeMargin,
    double hedgeCarry,
    double fees,
    double riskFree,
    PastTrades past,
    int fewest) {
  private static final double DAYS_PER_YEAR = 365;
  private static final double DOLLARS_PER_POINT = 100;

  /** A condor that loses all of its capital on average returns this. */
  private static final double ALL_LOST = -1;

  public CondorReturn {
    Check.positive(credit, "credit");
    Check.positive(condorMargin, "condorMargin");
    Check.atLeast(hedgeMargin, 0, "hedgeMargin");
  }

  /**
   * How the condors of the past ended, each counted once.
   *
   * @param trades how many
   * @param multiple mean of what closing cost over the credit, slippage of both included
   * @param days mean calendar days from fill to fill
   */
  public record PastTrades(int trades, double multiple, double days) {
    /** No condor has ended. */
    public static final PastTrades NONE = new PastTrades(0, 0, 0);
  }

  /** K0, dollars. */
  public double capital() {
    return condorMargin + hedgeMargin;
  }

  /** E[P&L] until the exit, dollars, interest on the capital included; needs past trades. */
  public double expectedGain() {
    double closing = past.multiple() * credit;
    double interest = riskFree * capital() * past.days() / DAYS_PER_YEAR;
    return DOLLARS_PER_POINT * (credit - closing) - fees + interest;
  }

  /** (1 + E[P&L]/K0)^(365/H) − 1, decimal a year; empty with too few trades. */
  public OptionalDouble irr() {
    if (past.trades() < fewest || past.days() <= 0) {
      return OptionalDouble.empty();
    }
    double growth = 1 + expectedGain() / capital();
    return OptionalDouble.of(
        growth <= 0 ? ALL_LOST : Math.pow(growth, DAYS_PER_YEAR / past.days()) - 1);
  }

  /** c_H, decimal a year of the same capital. */
  public double hedgeCost() {
    return hedgeCarry / capital();
  }
}
