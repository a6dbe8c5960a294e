package alvh.app;

import alvh.config.SettingsFile;
import alvh.config.UserError;
import alvh.market.ChainUse;
import alvh.market.History;
import alvh.market.Measure;
import alvh.model.SessionSurfaces;
import alvh.report.replica.ReplicaStudy;
import alvh.report.replica.TailStudy;
import alvh.store.MergedSeries;
import alvh.store.Store;
import alvh.strategy.replica.BuyWriteIndex;
import alvh.strategy.replica.CondorIndex;
import alvh.strategy.replica.PutWriteIndex;
import alvh.strategy.replica.ReinvestedDividends;
import alvh.strategy.replica.ReplicaDay;
import alvh.strategy.replica.ReplicaDays;
import alvh.strategy.replica.ReplicaRules;
import alvh.strategy.replica.TailDays;
import alvh.strategy.replica.TailIndex;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What replicas need of the store, and the replicas that there are. */
final class ReplicaInput {
  private static final Set<Measure> NEEDED =
      EnumSet.of(
          Measure.SPX,
          Measure.VIX,
          Measure.VIX_OPEN,
          Measure.VIX9D,
          Measure.VIX3M,
          Measure.VIX6M,
          Measure.VIX1Y,
          Measure.VVIX,
          Measure.VRO,
          Measure.SET,
          Measure.SKEW,
          Measure.BILL_13W,
          Measure.SPX_DIVIDEND_12M,
          Measure.SPY_OPEN,
          Measure.SPY_CLOSE);

  private static final List<ReplicaRules> RULES =
      List.of(new CondorIndex(), new PutWriteIndex(), new BuyWriteIndex());
  private static final TailIndex TAIL = new TailIndex();
  static final String TAIL_NAME = TAIL.name();

  private final Store store;
  private final History history;
  private final SortedMap<YearMonth, Double> totalReturn;
  private final NavigableMap<LocalDate, ReplicaDay> days;

  ReplicaInput(Session session, Store store) {
    this.store = store;
    this.history = store.history(NEEDED);
    this.totalReturn = months("SPTR");
    this.days =
        ReplicaDays.of(
            history,
            new SessionSurfaces(new SettingsFile().settings().surface(), new ChainUse()),
            ReinvestedDividends.of(totalReturn, months("SPX")),
            LocalDate.MAX);
    if (days.isEmpty()) {
      throw new UserError(
          "The store in %s has no sessions with closes of the S&P 500 and VIX: import them with"
                  .formatted(session.home().data())
              + " 'alvh data import PATH'.");
    }
  }

  /** Requires the name of a replica, or nothing for all. */
  static void requireKnown(String index) {
    List<String> names = names();
    if (!index.isEmpty() && !names.contains(index)) {
      throw new UserError(
          "There is no replica of '%s': choose one of %s."
              .formatted(index, String.join(", ", names)));
    }
  }

  private static List<String> names() {
    var names = new ArrayList<>(RULES.stream().map(ReplicaRules::name).toList());
    names.add(TAIL.name());
    return names;
  }

  /** The replicas of that name, or all. */
  List<ReplicaStudy> studies(String index, Runnable step) {
    return RULES.stream()
        .filter(rules -> index.isEmpty() || rules.name().equals(index))
        .map(
            rules -> {
              ReplicaStudy study = ReplicaStudy.of(rules, days, months(rules.name()));
              step.run();
              return study;
            })
        .toList();
  }

  /** The index of VIX calls, where it is asked for and can be run. */
  Optional<TailStudy> tail(String index) {
    boolean asked = index.isEmpty() || index.equals(TAIL.name());
    LocalDate last = totalReturn.isEmpty() ? LocalDate.MIN : totalReturn.lastKey().atEndOfMonth();
    return asked
        ? TailStudy.of(TAIL, TailDays.of(history, days, TailStudy.START, last))
        : Optional.empty();
  }

  private SortedMap<YearMonth, Double> months(String index) {
    MergedSeries series = store.merged(index + ".monthEnd");
    var months = new TreeMap<YearMonth, Double>();
    for (int i = 0; i < series.size(); i++) {
      months.put(YearMonth.from(series.date(i)), series.value(i));
    }
    return months;
  }
}
