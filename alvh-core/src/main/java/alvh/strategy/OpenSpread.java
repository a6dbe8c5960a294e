package alvh.strategy;

import alvh.unit.Check;
import java.time.LocalDate;

/**
 * A call spread on VIX that engine 3 has sold and still holds.
 *
 * @param id derived from the session of the decision
 * @param quantity spreads
 * @param opened session of the fill
 * @param credit points received a spread after slippage, before fees
 * @param closing whether an order to close it is working
 */
public record OpenSpread(
    String id, CallSpread spread, long quantity, LocalDate opened, double credit, boolean closing) {
  public OpenSpread {
    Check.that(quantity > 0, "spread %s has quantity %s", id, quantity);
  }

  /** The same spread with an order to close it working. */
  public OpenSpread beingClosed() {
    return new OpenSpread(id, spread, quantity, opened, credit, true);
  }

  /** Most that it can lose, dollars. */
  public double maxLoss() {
    return (spread.width() - credit) * quantity * spread.sold().multiplier();
  }
}
