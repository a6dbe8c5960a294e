package alvh.order;

import alvh.instrument.Instrument;
import alvh.unit.Check;

/**
 * One instrument of an order.
 *
 * @param quantity contracts, positive to buy, negative to sell
 */
public record OrderLeg(Instrument instrument, long quantity) {
  public OrderLeg {
    Check.that(quantity != 0, "an order leg of %s has no quantity", instrument.symbol());
  }
}
