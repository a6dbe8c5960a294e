package alvh.report.attribution;

import alvh.unit.Money;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * One session's result by cause, and the hedge's by layer. What is not explained has a part of its
 * own, so that both add up to the cent.
 *
 * @param parts every cause that had a share
 * @param layers every layer of the hedge that had one, before costs
 */
public record DayAttribution(
    LocalDate date, Map<Part, Money> parts, Map<HedgeLayer, Money> layers) {
  public DayAttribution {
    parts = copy(parts, Part.class);
    layers = copy(layers, HedgeLayer.class);
  }

  private static <K extends Enum<K>> Map<K, Money> copy(Map<K, Money> map, Class<K> kind) {
    var copy = new EnumMap<K, Money>(kind);
    map.forEach(
        (key, money) -> {
          if (!money.isZero()) {
            copy.put(key, money);
          }
        });
    return Collections.unmodifiableMap(copy);
  }

  /** Zero where a cause had no share. */
  public Money part(Part part) {
    return parts.getOrDefault(part, Money.ZERO);
  }

  /** Zero where a layer was empty. */
  public Money layer(HedgeLayer layer) {
    return layers.getOrDefault(layer, Money.ZERO);
  }

  /** Change of the equity. */
  public Money total() {
    return sum(Part.values());
  }

  /** Several causes together. */
  public Money sum(Part... some) {
    Money sum = Money.ZERO;
    for (Part part : some) {
      sum = sum.plus(part(part));
    }
    return sum;
  }

  /** Result of the condors before costs. */
  public Money condors() {
    return sum(
        Part.DELTA,
        Part.GAMMA,
        Part.VEGA,
        Part.THETA,
        Part.VANNA,
        Part.VOLGA,
        Part.CHARM,
        Part.VETA,
        Part.THIRD,
        Part.CONDOR_REST);
  }

  /** Result of the hedge before costs. */
  public Money hedge() {
    return sum(Part.HEDGE_VIX, Part.HEDGE_ROLL, Part.HEDGE_TIME, Part.HEDGE_CALLS, Part.HEDGE_REST);
  }

  /** What the hedge brings while nothing moves: roll of its futures and time of its options. */
  public Money carry() {
    return sum(Part.HEDGE_ROLL, Part.HEDGE_TIME);
  }
}
