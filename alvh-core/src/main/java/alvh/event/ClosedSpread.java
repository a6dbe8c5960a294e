package alvh.event;

import alvh.strategy.OpenSpread;
import alvh.unit.Money;
import java.time.LocalDate;

/**
 * The round trip of a call spread that engine 3 sold.
 *
 * @param rule why it was closed; SETTLED where it was not
 * @param gross result at mid, before slippage and fees
 * @param slippage of both fills
 * @param fees of both fills
 */
public record ClosedSpread(
    OpenSpread position, LocalDate closed, String rule, Money gross, Money slippage, Money fees) {

  /** What it brought after all costs. */
  public Money net() {
    return gross.minus(slippage).minus(fees);
  }
}
