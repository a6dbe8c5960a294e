package alvh.strategy;

import alvh.instrument.Option;
import alvh.surface.VvixPricer;
import alvh.unit.Check;
import java.util.Optional;

/**
 * A call on VIX that is sold and a further one that covers it.
 *
 * <p>Source: method 1.5 (c).
 */
public record CallSpread(Option sold, Option bought) {
  public CallSpread {
    Check.that(
        VvixPricer.isVixOption(sold) && VvixPricer.isVixOption(bought),
        "calls on VIX: %s and %s",
        sold.symbol(),
        bought.symbol());
    Check.that(
        sold.strike() < bought.strike() && sold.expiry().equals(bought.expiry()),
        "strikes must rise in one expiry: %s and %s",
        sold.symbol(),
        bought.symbol());
  }

  /** Points between the strikes: the most that can be lost before the credit. */
  public double width() {
    return bought.strike() - sold.strike();
  }

  /** Points to buy it back at mid; empty when it cannot be priced. */
  Optional<Double> value(VvixPricer pricer) {
    return pricer.price(sold).flatMap(near -> pricer.price(bought).map(far -> near - far));
  }
}
