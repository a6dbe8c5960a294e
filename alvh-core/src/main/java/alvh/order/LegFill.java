package alvh.order;

import alvh.instrument.Instrument;
import alvh.unit.Money;

/**
 * One leg as it was filled.
 *
 * @param quantity contracts, positive bought, negative sold
 * @param mid points; what the position is carried at
 * @param price points paid or received
 * @param value what the contracts are worth at mid: price in dollars times quantity, signed as
 *     quantity
 * @param slippage what was given up against mid, never negative
 * @param fee never negative
 */
public record LegFill(
    Instrument instrument,
    long quantity,
    double mid,
    double price,
    Money value,
    Money slippage,
    Money fee) {}
