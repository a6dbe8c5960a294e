package alvh.store.quality;

import alvh.store.ChainDay;
import alvh.store.ChainSlice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A chain and the one before it of the same underlying, layout and snapshot.
 *
 * @param compared expiries that both have and for which somebody bids
 * @param unchanged those of them whose strikes, bids and asks are the same
 */
record ChainPair(ChainDay before, ChainDay day, int compared, List<ChainSlice> unchanged) {
  /** All pairs, in order of the days. */
  static List<ChainPair> of(List<ChainDay> days) {
    var latest = new HashMap<String, ChainDay>();
    var pairs = new ArrayList<ChainPair>();
    for (ChainDay day : days) {
      String key = day.underlying() + day.source().format() + day.rank();
      ChainDay before = latest.put(key, day);
      if (before != null && before.session().isBefore(day.session())) {
        pairs.add(of(before, day));
      }
    }
    return pairs;
  }

  private static ChainPair of(ChainDay before, ChainDay day) {
    Map<String, Long> fingerprints = new HashMap<>();
    before.slices().forEach(slice -> fingerprints.put(key(slice), slice.fingerprint()));
    List<ChainSlice> both =
        day.slices().stream()
            .filter(slice -> slice.isQuoted() && fingerprints.containsKey(key(slice)))
            .toList();
    List<ChainSlice> same =
        both.stream().filter(slice -> fingerprints.get(key(slice)) == slice.fingerprint()).toList();
    return new ChainPair(before, day, both.size(), same);
  }

  private static String key(ChainSlice slice) {
    return slice.optionClass() + slice.expiry();
  }
}
