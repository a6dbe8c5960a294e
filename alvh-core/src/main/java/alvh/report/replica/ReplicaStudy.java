package alvh.report.replica;

import alvh.strategy.replica.CondorIndex;
import alvh.strategy.replica.CondorIndex.LargestLoss;
import alvh.strategy.replica.ReplicaCalendar;
import alvh.strategy.replica.ReplicaDay;
import alvh.strategy.replica.ReplicaRules;
import alvh.strategy.replica.Replication;
import alvh.strategy.replica.UnsmiledSurface;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One replica held against its index: how near it comes, whether that is near enough, whether what
 * is wrong on purpose falls outside, and which months differ most.
 *
 * <p>Source: method 6.
 *
 * @param fit empty where the index's months are not in the store
 * @param bounds empty where the method gives none
 * @param controls engines that are wrong on purpose
 * @param worst months that differ most
 * @param crash the saturated cycle of 2020; only of CNDR and where the history reaches there
 */
public record ReplicaStudy(
    Replication replication,
    Optional<ReplicaFit> fit,
    Optional<Acceptance> bounds,
    List<Control> controls,
    List<MonthGap> worst,
    Optional<CrashCycle> crash) {
  private static final int WORST = 10;
  private static final YearMonth LAST_OF_TABLE = YearMonth.of(2015, 12);

  /**
   * An engine that is wrong on purpose.
   *
   * @param unmet why it falls outside the bounds; empty where it does not
   */
  public record Control(String name, ReplicaFit fit, List<String> unmet) {}

  /** What of the acceptance is not reached; empty where all is, or nothing can be said. */
  public List<String> unmet() {
    var unmet = new ArrayList<>(fit.flatMap(f -> bounds.map(b -> b.unmet(f))).orElse(List.of()));
    crash.flatMap(CrashCycle::unmet).ifPresent(unmet::add);
    return List.copyOf(unmet);
  }

  /** Whether the index has a saturated cycle to be judged by and the history does not reach it. */
  public boolean missesCrash() {
    return crash.isEmpty() && replication.index().equals(CondorIndex.NAME);
  }

  /**
   * Runs the replica and its controls.
   *
   * @param days sessions that replicas see
   * @param published levels of the index by month; empty where they are not known
   */
  public static ReplicaStudy of(
      ReplicaRules rules,
      NavigableMap<LocalDate, ReplicaDay> days,
      SortedMap<YearMonth, Double> published) {
    var target = new TreeMap<>(published).headMap(LAST_OF_TABLE, true);
    Replication base = run(rules, days, 0, true);
    Optional<ReplicaFit> fit = ReplicaFit.of(base.levels(), target);
    return new ReplicaStudy(
        base,
        fit,
        Acceptance.of(rules.name()),
        fit.isPresent() ? controls(rules, days, target) : List.of(),
        fit.isPresent() ? new GapReasons(rules, days, base, target).worst(WORST) : List.of(),
        rules instanceof CondorIndex condor ? CrashCycle.of(condor, days) : Optional.empty());
  }

  private static Replication run(
      ReplicaRules rules, NavigableMap<LocalDate, ReplicaDay> days, int shift, boolean interest) {
    return Replication.of(rules, days, new ReplicaCalendar(shift), interest);
  }

  private static List<Control> controls(
      ReplicaRules rules,
      NavigableMap<LocalDate, ReplicaDay> days,
      SortedMap<YearMonth, Double> published) {
    var controls = new ArrayList<Control>();
    var flat = new TreeMap<LocalDate, ReplicaDay>();
    days.forEach(
        (date, day) -> flat.put(date, day.withSurface(new UnsmiledSurface(day.surface()))));
    add(controls, "flat surface", run(rules, flat, 0, true), published);
    add(controls, "roll a session early", run(rules, days, -1, true), published);
    add(controls, "roll a session late", run(rules, days, 1, true), published);
    if (rules.sharesPerUnit() == 0) {
      add(controls, "no interest", run(rules, days, 0, false), published);
    }
    if (rules instanceof CondorIndex condor) {
      var both =
          new CondorIndex(
              condor.shortDelta(), condor.longDelta(), condor.cover(), LargestLoss.BOTH_SIDES);
      add(controls, "sum of both widths", run(both, days, 0, true), published);
    }
    return List.copyOf(controls);
  }

  private static void add(
      List<Control> controls,
      String name,
      Replication replication,
      SortedMap<YearMonth, Double> published) {
    Acceptance.of(replication.index())
        .ifPresent(
            bounds ->
                ReplicaFit.of(replication.levels(), published)
                    .ifPresent(fit -> controls.add(new Control(name, fit, bounds.unmet(fit)))));
  }
}
