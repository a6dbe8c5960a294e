package alvh.order;

import alvh.instrument.Future;
import alvh.instrument.FutureRoot;
import alvh.unit.Check;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Which contracts to trade so that a holding of VIX futures comes to a wanted number of minis: ten
 * of one expiry trade as one VX, and neither contract is ever sold short to buy the other.
 *
 * <p>Source: method 1.3 (layer book).
 */
public final class VixFutureLots {
  /** Minis in one full contract. */
  public static final long MINIS = 10;

  private VixFutureLots() {}

  /**
   * @param full VX held, not negative
   * @param minis VXM held, not negative
   * @param wanted total wanted in minis, not negative
   */
  public static List<OrderLeg> legs(LocalDate expiry, long full, long minis, long wanted) {
    Check.that(
        full >= 0 && minis >= 0 && wanted >= 0,
        "holdings and wish must not be negative: %s %s %s",
        full,
        minis,
        wanted);
    long change = wanted - full * MINIS - minis;
    long fullChange = change / MINIS;
    long miniChange = change % MINIS;
    if (minis + miniChange < 0) {
      fullChange -= 1;
      miniChange += MINIS;
    }
    if (full + fullChange < 0) {
      miniChange += (full + fullChange) * MINIS;
      fullChange = -full;
    }
    var legs = new ArrayList<OrderLeg>();
    add(legs, new Future(FutureRoot.VX, expiry), fullChange);
    add(legs, new Future(FutureRoot.VXM, expiry), miniChange);
    return legs;
  }

  private static void add(List<OrderLeg> legs, Future future, long quantity) {
    if (quantity != 0) {
      legs.add(new OrderLeg(future, quantity));
    }
  }
}
