package alvh.event;

import alvh.strategy.CondorExit;
import alvh.strategy.OpenCondor;
import alvh.unit.Money;
import java.time.LocalDate;

/**
 * A condor's round trip.
 *
 * @param debit points paid a condor to close, slippage included; the settlement value at expiry
 * @param gross result at mid, before slippage and fees
 * @param slippage of both fills
 * @param fees of both fills
 */
public record ClosedCondor(
    OpenCondor position,
    LocalDate closed,
    CondorExit.Rule exit,
    double debit,
    Money gross,
    Money slippage,
    Money fees) {

  /** What the trade brought after all costs. */
  public Money net() {
    return gross.minus(slippage).minus(fees);
  }
}
