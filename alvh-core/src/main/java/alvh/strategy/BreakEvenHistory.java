package alvh.strategy;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where closed condors broke even, worked out when it is asked for: most arms close condors and are
 * never asked. Source: method 1.8.
 */
public final class BreakEvenHistory {
  /** No condor was closed. */
  public static final BreakEvenHistory NONE = new BreakEvenHistory(List.of());

  private final List<HedgedBreakEven.Trade> trades;
  private @Nullable Optional<HedgedBreakEven> found;

  /**
   * @param trades condors that were closed, oldest first
   */
  public BreakEvenHistory(List<HedgedBreakEven.Trade> trades) {
    this.trades = List.copyOf(trades);
  }

  /** Empty before there are enough trades. */
  public synchronized Optional<HedgedBreakEven> breakEven() {
    if (found == null) {
      found = HedgedBreakEven.of(trades);
    }
    return found;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BreakEvenHistory history && trades.equals(history.trades);
  }

  @Override
  public int hashCode() {
    return trades.hashCode();
  }

  @Override
  public String toString() {
    return trades.size() + " closed condors";
  }
}
