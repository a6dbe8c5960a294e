package alvh.layer;

import alvh.market.FuturesCurve;
import alvh.unit.Check;

/**
 * When the front future trades far above the second, the fourth short slot moves into the first
 * intermediate one; it moves back when the premium has gone. The two levels differ so that it moves
 * once an episode.
 *
 * <p>By default it keeps vega: the moved share of the target is held in the second future, in as
 * many contracts as its smaller beta needs. The source says notional, which moves as many contracts
 * and gives up about a third of their VIX beta. Nothing is locked in by it (method D12).
 *
 * <p>Source: method D11, K8, K11.
 *
 * @param on premium F1 − F2 above which the slot moves, points
 * @param off premium below which it moves back, points
 * @param keep what the move keeps
 */
public record Migration(double on, double off, Keep keep) {
  /** What stays the same when the slot moves. */
  public enum Keep {
    VEGA,
    NOTIONAL
  }

  /** The method's defaults. */
  public Migration() {
    this(3.0, 1.0, Keep.VEGA);
  }

  public Migration {
    Check.atLeast(off, 0, "off");
    Check.that(off <= on, "off %s must not exceed on %s", off, on);
  }

  /** Whether the slot stands migrated after this close; {@code front} starts at the held F1. */
  public boolean next(boolean migrated, FuturesCurve front) {
    double premium = front.price(1) - front.price(2);
    return migrated ? premium >= off : premium > on;
  }
}
