package alvh.strategy;

import alvh.instrument.Future;
import alvh.instrument.FutureRoot;
import alvh.instrument.Option;
import alvh.layer.EngineStatus;
import alvh.order.VixFutureLots;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where one arm stands before a decision.
 *
 * @param condors held condors, oldest first
 * @param futures VIX futures held, contracts
 * @param calls options held by the hedge, contracts: VIX calls, in one arm puts on the index
 * @param callCosts mean price paid for each, points
 * @param engine the hedge engine after the last session
 * @param migrated whether the fourth short slot stands in the intermediate block
 * @param sessionsSinceEntry sessions since the last condor was ordered; large when none ever was
 * @param hedged what the hedge has brought so far
 * @param account what the account is worth, and its betas
 * @param spreads call spreads that engine 3 holds, oldest first
 * @param voteBefore share of the last session's vote, where engine 3 looked at it
 * @param forwards synthetic forwards held against the condors' delta
 */
public record Standing(
    List<OpenCondor> condors,
    SortedMap<Future, Long> futures,
    SortedMap<Option, Long> calls,
    SortedMap<Option, Double> callCosts,
    EngineStatus engine,
    boolean migrated,
    int sessionsSinceEntry,
    HedgeShares hedged,
    AccountState account,
    List<OpenSpread> spreads,
    OptionalDouble voteBefore,
    SortedMap<SyntheticForward, Long> forwards) {
  public Standing {
    condors = List.copyOf(condors);
    spreads = List.copyOf(spreads);
    futures = Collections.unmodifiableSortedMap(new TreeMap<>(futures));
    calls = Collections.unmodifiableSortedMap(new TreeMap<>(calls));
    callCosts = Collections.unmodifiableSortedMap(new TreeMap<>(callCosts));
    forwards = Collections.unmodifiableSortedMap(new TreeMap<>(forwards));
  }

  /** An arm without synthetic forwards. */
  public Standing(
      List<OpenCondor> condors,
      SortedMap<Future, Long> futures,
      SortedMap<Option, Long> calls,
      SortedMap<Option, Double> callCosts,
      EngineStatus engine,
      boolean migrated,
      int sessionsSinceEntry,
      HedgeShares hedged,
      AccountState account,
      List<OpenSpread> spreads,
      OptionalDouble voteBefore) {
    this(
        condors,
        futures,
        calls,
        callCosts,
        engine,
        migrated,
        sessionsSinceEntry,
        hedged,
        account,
        spreads,
        voteBefore,
        new TreeMap<>());
  }

  /** An arm whose account nobody has looked at. */
  public Standing(
      List<OpenCondor> condors,
      SortedMap<Future, Long> futures,
      SortedMap<Option, Long> calls,
      SortedMap<Option, Double> callCosts,
      EngineStatus engine,
      boolean migrated,
      int sessionsSinceEntry,
      HedgeShares hedged) {
    this(
        condors,
        futures,
        calls,
        callCosts,
        engine,
        migrated,
        sessionsSinceEntry,
        hedged,
        AccountState.UNKNOWN);
  }

  /** An arm without engine 3. */
  public Standing(
      List<OpenCondor> condors,
      SortedMap<Future, Long> futures,
      SortedMap<Option, Long> calls,
      SortedMap<Option, Double> callCosts,
      EngineStatus engine,
      boolean migrated,
      int sessionsSinceEntry,
      HedgeShares hedged,
      AccountState account) {
    this(
        condors,
        futures,
        calls,
        callCosts,
        engine,
        migrated,
        sessionsSinceEntry,
        hedged,
        account,
        List.of(),
        OptionalDouble.empty());
  }

  /** An arm that does not know what its calls have cost. */
  public Standing(
      List<OpenCondor> condors,
      SortedMap<Future, Long> futures,
      SortedMap<Option, Long> calls,
      EngineStatus engine,
      boolean migrated,
      int sessionsSinceEntry) {
    this(
        condors,
        futures,
        calls,
        new TreeMap<>(),
        engine,
        migrated,
        sessionsSinceEntry,
        HedgeShares.NONE);
  }

  /** Points that the hedge has brought an open condor since it was filled. */
  public double hedgePoints(String id) {
    return hedged.points().getOrDefault(id, 0.0);
  }

  /** An arm that holds no VIX calls. */
  public Standing(
      List<OpenCondor> condors,
      SortedMap<Future, Long> futures,
      EngineStatus engine,
      boolean migrated,
      int sessionsSinceEntry) {
    this(condors, futures, new TreeMap<>(), engine, migrated, sessionsSinceEntry);
  }

  /** Contracts held of one future. */
  public long held(FutureRoot root, LocalDate expiry) {
    return futures.getOrDefault(new Future(root, expiry), 0L);
  }

  /** All VIX futures held, in minis by expiry. */
  public SortedMap<LocalDate, Long> heldMinis() {
    var minis = new TreeMap<LocalDate, Long>();
    futures.forEach(
        (future, contracts) ->
            minis.merge(
                future.expiry(),
                future.root() == FutureRoot.VX ? contracts * VixFutureLots.MINIS : contracts,
                Long::sum));
    return minis;
  }
}
