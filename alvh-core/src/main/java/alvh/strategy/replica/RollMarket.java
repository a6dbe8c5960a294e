package alvh.strategy.replica;

import alvh.surface.OptionPricer;
import alvh.surface.StrikeGrid;
import alvh.surface.VolSurface;
import alvh.unit.Check;
import java.time.LocalDate;

/**
 * The option market of one expiry at a roll or a mark.
 *
 * @param spot index level at that moment
 * @param slice the surface's slice of the expiry with its forward at that level
 * @param expiry day of the settlement
 */
public record RollMarket(double spot, VolSurface.Slice slice, LocalDate expiry) {
  /** Strikes stand every five points. Source: method 6, proxies. */
  private static final double STEP = 5;

  private static final double ANY_BAND = 0.5;

  public RollMarket {
    Check.positive(spot, "spot");
  }

  /** The strikes that are listed. */
  StrikeGrid strikes() {
    return new StrikeGrid(slice.forward(), STEP, STEP, ANY_BAND);
  }

  /** Value of the leg per unit, index points; negative for what is owed. */
  double value(ReplicaLeg leg) {
    return leg.quantity() * OptionPricer.price(slice, leg.strike(), leg.right());
  }

  /** Continuously compounded, decimal a year. */
  double rate() {
    return -Math.log(slice.discount()) / slice.years();
  }
}
