package alvh.event;

import alvh.instrument.Instrument;
import alvh.instrument.Option;
import alvh.order.LegFill;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was paid for the options that are held, on average and half-spread included. A sale leaves
 * the mean of the rest as it is; what is bought after all was sold starts anew.
 */
final class CallCosts {
  private final SortedMap<Instrument, Double> costs = new TreeMap<>();

  /**
   * Takes a leg in.
   *
   * @param held contracts before it
   */
  void fill(LegFill leg, long held) {
    if (!(leg.instrument() instanceof Option) || leg.quantity() <= 0) {
      return;
    }
    double before = held > 0 ? held * costs.getOrDefault(leg.instrument(), leg.price()) : 0;
    double all = Math.max(0, held) + leg.quantity();
    costs.put(leg.instrument(), (before + leg.quantity() * leg.price()) / all);
  }

  /** Mean price paid, points, for those of these options whose cost is known. */
  SortedMap<Option, Double> of(Collection<Option> options) {
    var known = new TreeMap<Option, Double>();
    for (Option option : options) {
      Double cost = costs.get(option);
      if (cost != null) {
        known.put(option, cost);
      }
    }
    return known;
  }
}
