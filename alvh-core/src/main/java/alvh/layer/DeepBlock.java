package alvh.layer;

import alvh.instrument.Option;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The VIX calls that the deep slots DP1 and DP2 are to hold after a decision; in other arms the
 * options that their hedge is to hold.
 *
 * @param calls contracts by option, none zero
 * @param betas dollars per VIX point of one contract at the mean shock; absent where nothing priced
 *     it
 */
public record DeepBlock(SortedMap<Option, Long> calls, SortedMap<Option, Double> betas) {
  public static final DeepBlock NONE = new DeepBlock(new TreeMap<>(), new TreeMap<>());

  public DeepBlock {
    calls = Collections.unmodifiableSortedMap(new TreeMap<>(calls));
    betas = Collections.unmodifiableSortedMap(new TreeMap<>(betas));
  }

  /** Calls that nothing could price today. */
  public static DeepBlock unpriced(SortedMap<Option, Long> calls) {
    return new DeepBlock(calls, new TreeMap<>());
  }

  /** Dollars per VIX point of all calls together. */
  public double vixBeta() {
    double sum = 0;
    for (Option call : calls.keySet()) {
      sum += vixBeta(call);
    }
    return sum;
  }

  /** Dollars per VIX point of all contracts of one call. */
  public double vixBeta(Option call) {
    return calls.getOrDefault(call, 0L) * betas.getOrDefault(call, 0.0);
  }
}
