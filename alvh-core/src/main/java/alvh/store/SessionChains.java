package alvh.store;

import alvh.market.Chains;
import alvh.market.OptionChain;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The chains of a store by session, found once and read when they are asked for. The store must
 * stay open so long.
 */
final class SessionChains implements Chains {
  /** What is traded here; chains of funds stay in the store. */
  private static final List<String> UNDERLYINGS = List.of("SPX", "VIX");

  private final StoredChains stored;
  private @Nullable SortedMap<LocalDate, SortedMap<String, Long>> index;

  SessionChains(StoredChains stored) {
    this.stored = stored;
  }

  @Override
  public synchronized List<OptionChain> on(LocalDate session) {
    SortedMap<LocalDate, SortedMap<String, Long>> known = index;
    if (known == null) {
      known = stored.bySession(UNDERLYINGS);
      index = known;
    }
    return known.getOrDefault(session, new TreeMap<>()).values().stream()
        .map(stored::read)
        .toList();
  }
}
