package alvh.order;

import alvh.instrument.Instrument;
import alvh.unit.Money;
import java.util.Objects;

/**
 * One leg as it was filled.
 *
 * @param quantity contracts, positive bought, negative sold
 * @param mid points; what the position is carried at
 * @param price points paid or received
 * @param value what the contracts are worth at mid: price in dollars times quantity, signed as
 *     quantity
 * @param slippage what was given up against mid, never negative
 * @param halfSpread of all its contracts, whatever part of it was given up; never negative
 * @param fee never negative
 * @param source where the mid and the spread come from
 */
public record LegFill(
    Instrument instrument,
    long quantity,
    double mid,
    double price,
    Money value,
    Money slippage,
    Money halfSpread,
    Money fee,
    PriceSource source) {
  /** A journal of an earlier version does not say what spread its fills met. */
  public LegFill {
    Objects.requireNonNull(halfSpread, "halfSpread");
  }

  /** A leg filled at a price that nobody published; its spread is what it gave up. */
  public LegFill(
      Instrument instrument,
      long quantity,
      double mid,
      double price,
      Money value,
      Money slippage,
      Money fee) {
    this(instrument, quantity, mid, price, value, slippage, slippage, fee, PriceSource.GIVEN);
  }
}
