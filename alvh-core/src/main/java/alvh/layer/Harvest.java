package alvh.layer;

import alvh.unit.Check;
import java.util.OptionalDouble;

/**
 * Which deep calls are sold in a late bull market that has calmed down: those that have lost most
 * of what they cost, and those whose time is nearly over. They are bought again when the vote comes
 * back.
 *
 * <p>It turns a premium that is nearly gone into cash; what it gives up is the rest of the
 * insurance. Source: method D13. Reading: a call's cost is the mean price paid for those of its
 * kind that are held, half-spread included.
 *
 * @param enabled whether anything is harvested
 * @param costShare sold when a call is worth less than this share of its cost
 * @param days sold when fewer calendar days are left
 */
public record Harvest(boolean enabled, double costShare, int days) {
  /** The method's figures, not in use. */
  public Harvest() {
    this(false, .25, 20);
  }

  public Harvest {
    Check.that(0 <= costShare && costShare <= 1, "costShare must lie in [0, 1], was %s", costShare);
    Check.atLeast(days, 0, "days");
  }

  /**
   * Whether a call goes.
   *
   * @param daysLeft calendar days to expiry
   * @param price today, points; empty when nothing prices it
   * @param cost points; empty when it is not known
   */
  boolean sells(long daysLeft, OptionalDouble price, OptionalDouble cost) {
    boolean faded =
        price.isPresent()
            && cost.isPresent()
            && price.getAsDouble() < costShare * cost.getAsDouble();
    return faded || daysLeft < days;
  }
}
