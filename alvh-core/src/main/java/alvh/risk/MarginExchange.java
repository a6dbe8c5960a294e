package alvh.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How long options are exchanged between the spreads of one side. Source: method 4.3. */
final class MarginExchange {
  private MarginExchange() {}

  /** What is left of a spread of which so much was used; empty where nothing is. */
  static Optional<MarginSpread> rest(MarginSpread spread, long used) {
    long left = spread.quantity() - used;
    return left == 0
        ? Optional.empty()
        : Optional.of(new MarginSpread(spread.sold(), spread.bought(), left));
  }

  /** Two spreads with their longs exchanged; one that may not be is parted. */
  static List<MarginSpread> of(MarginSpread a, MarginSpread b) {
    long both = Math.min(a.quantity(), b.quantity());
    var result = new ArrayList<MarginSpread>();
    for (MarginSpread next : List.of(a.with(b.bought(), both), b.with(a.bought(), both))) {
      result.addAll(next.isLegal() ? List.of(next) : parted(next));
    }
    rest(a, both).ifPresent(result::add);
    rest(b, both).ifPresent(result::add);
    return result;
  }

  /** A spread whose long covers nothing any more. */
  static List<MarginSpread> parted(MarginSpread pair) {
    return List.of(
        pair.with(Optional.empty(), pair.quantity()),
        new MarginSpread(Optional.empty(), pair.bought(), pair.quantity()));
  }

  /** A side on which some spreads stand in the place of others. */
  static List<MarginSpread> replaced(
      List<MarginSpread> side, List<MarginSpread> gone, List<MarginSpread> come) {
    var other = new ArrayList<>(side);
    gone.forEach(other::remove);
    come.stream()
        .filter(spread -> spread.sold().isPresent() || spread.bought().isPresent())
        .forEach(other::add);
    return other;
  }
}
