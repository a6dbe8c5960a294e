package alvh.strategy;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the hedge has brought the condors, by condor, and where condors broke even with it.
 *
 * <p>Source: method 1.8. Reading: a session's result of the hedge, after its costs, is shared by
 * the condors held over the session, by their number; it counts as realised, because futures settle
 * every day.
 *
 * @param points for every open condor, points a condor
 * @param history condors that were closed
 * @param closed how the account's own condors ended
 */
public record HedgeShares(
    SortedMap<String, Double> points, BreakEvenHistory history, ClosedSoFar closed) {
  public static final HedgeShares NONE =
      new HedgeShares(new TreeMap<>(), BreakEvenHistory.NONE, ClosedSoFar.NONE);

  public HedgeShares {
    points = Collections.unmodifiableSortedMap(new TreeMap<>(points));
  }

  /** Where closed condors broke even; empty before there are enough of them. */
  public Optional<HedgedBreakEven> breakEven() {
    return history.breakEven();
  }
}
