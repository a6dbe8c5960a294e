package alvh.event;

import alvh.instrument.Instrument;
import alvh.instrument.Option;
import alvh.instrument.Right;
import alvh.order.Fill;
import alvh.order.LegFill;
import alvh.order.Order.Purpose;
import alvh.strategy.SyntheticForward;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The synthetic forwards that are held, built from fills and settlements. Source: method A9. */
final class ForwardBook {
  private final SortedMap<SyntheticForward, Long> held = new TreeMap<>();

  SortedMap<SyntheticForward, Long> held() {
    return Collections.unmodifiableSortedMap(held);
  }

  /** Both legs are filled together or not at all: the call says how many. */
  void fill(Fill fill) {
    if (fill.order().purpose() != Purpose.OVERLAY) {
      return;
    }
    for (LegFill leg : fill.legs()) {
      if (leg.instrument() instanceof Option option && option.right() == Right.CALL) {
        var forward = new SyntheticForward(option.expiry(), option.strike());
        held.merge(forward, leg.quantity(), Long::sum);
        held.remove(forward, 0L);
      }
    }
  }

  /** The legs of one forward settle at the same instant. */
  void settle(Instrument instrument) {
    held.keySet()
        .removeIf(forward -> instrument.equals(forward.call()) || instrument.equals(forward.put()));
  }

  /** Every leg: one that another position cancels out still has to be settled here. */
  SortedSet<Instrument> legs() {
    var legs = new TreeSet<Instrument>();
    for (SyntheticForward forward : held.keySet()) {
      legs.add(forward.call());
      legs.add(forward.put());
    }
    return legs;
  }
}
