package alvh.app;

import alvh.market.ChainQuotes;
import alvh.market.OptionChain;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The days of which a file or the store has chains of one underlying.
 *
 * @param place "the file" or "the store"
 * @param days in order, at least one
 */
record ChainSessions(String place, List<LocalDate> days) {
  ChainSessions {
    days = List.copyOf(days);
  }

  static ChainSessions ofFile(List<OptionChain> chains) {
    return new ChainSessions("the file", chains.stream().map(OptionChain::session).toList());
  }

  /**
   * Which of the chains is shown where none is asked for: the last one with an option that still
   * lives and has a bid, because a file often ends on the day on which its expiry settles.
   */
  static int lastAlive(List<OptionChain> chains) {
    for (int i = chains.size() - 1; i >= 0; i--) {
      if (isAlive(chains.get(i))) {
        return i;
      }
    }
    return chains.size() - 1;
  }

  private static boolean isAlive(OptionChain chain) {
    return chain.expiries().stream()
        .anyMatch(slice -> slice.settlesAt().isAfter(chain.asOf()) && hasBid(slice));
  }

  private static boolean hasBid(ChainQuotes slice) {
    for (int row = 0; row < slice.size(); row++) {
      if (slice.calls().tradable(row) || slice.puts().tradable(row)) {
        return true;
      }
    }
    return false;
  }

  /** Such as "the file has 40 sessions, 2018-01-02 to 2018-02-28". */
  String sentence() {
    return days.size() == 1
        ? "%s has this session alone".formatted(place)
        : "%s has %d sessions, %s to %s"
            .formatted(place, days.size(), days.getFirst(), days.getLast());
  }

  /** Why a day before the last one is shown; empty where the last is. */
  Optional<String> passedOver(LocalDate shown, boolean chosen) {
    return chosen || place.equals("the store") || !shown.isBefore(days.getLast())
        ? Optional.empty()
        : Optional.of(
            "The file ends on %s, when its options have settled: this is the last day before."
                    .formatted(days.getLast())
                + " '--date %s' shows that one.".formatted(days.getLast()));
  }
}
