package alvh.event;

import alvh.ledger.SettlementSource;
import alvh.order.PriceSource;
import alvh.strategy.CondorExit;
import alvh.strategy.OpenCondor;
import alvh.unit.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * A condor's round trip.
 *
 * @param debit points paid a condor to close, slippage included; the settlement value at expiry
 * @param gross result at mid, before slippage and fees
 * @param slippage of both fills
 * @param fees of both fills
 * @param sources where the prices of its fills come from
 * @param settledOn where the values that its legs settled on come from; none where all were traded
 */
public record ClosedCondor(
    OpenCondor position,
    LocalDate closed,
    CondorExit.Rule exit,
    double debit,
    Money gross,
    Money slippage,
    Money fees,
    List<PriceSource> sources,
    List<SettlementSource> settledOn) {
  public ClosedCondor {
    sources = List.copyOf(sources);
    settledOn = List.copyOf(settledOn);
  }

  /** A round trip at prices that nobody published. */
  public ClosedCondor(
      OpenCondor position,
      LocalDate closed,
      CondorExit.Rule exit,
      double debit,
      Money gross,
      Money slippage,
      Money fees) {
    this(position, closed, exit, debit, gross, slippage, fees, List.of(), List.of());
  }

  /** What the trade brought after all costs. */
  public Money net() {
    return gross.minus(slippage).minus(fees);
  }
}
