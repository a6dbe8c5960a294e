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
 * @param breakEven of condors that were closed; empty before there are enough of them
 * @param closed how the account's own condors ended
 */
public record HedgeShares(
    SortedMap<String, Double> points, Optional<HedgedBreakEven> breakEven, ClosedSoFar closed) {
  public static final HedgeShares NONE = new HedgeShares(new TreeMap<>(), Optional.empty());

  /** Shares of an account of whose closed condors nothing is said. */
  public HedgeShares(SortedMap<String, Double> points, Optional<HedgedBreakEven> breakEven) {
    this(points, breakEven, ClosedSoFar.NONE);
  }

  public HedgeShares {
    points = Collections.unmodifiableSortedMap(new TreeMap<>(points));
  }
}
