package alvh.report.replica;

import alvh.report.Figures;
import alvh.strategy.replica.CondorIndex;
import alvh.strategy.replica.Replica;
import alvh.strategy.replica.ReplicaCalendar;
import alvh.strategy.replica.ReplicaDay;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * The cycle of CNDR in the crash of 2020, at whose end the index stood far below both puts: what it
 * lost is the greatest loss of the unit, and so tells how many units there were, whatever the
 * surface was.
 *
 * <p>Source: method 6 (saturated cycle).
 *
 * @param result return from the close of 2020-02-20 to that of 2020-03-19, decimal
 */
public record CrashCycle(double result) {
  /** Return of the index, decimal. */
  public static final double PUBLISHED = -.0888;

  /** How far the replica's may lie from it, decimal. */
  public static final double TOLERANCE = .0035;

  public static final LocalDate FROM = LocalDate.of(2020, 2, 20);
  public static final LocalDate TO = LocalDate.of(2020, 3, 19);

  /** Empty where the sessions do not reach there. */
  static Optional<CrashCycle> of(CondorIndex rules, NavigableMap<LocalDate, ReplicaDay> days) {
    var calendar = new ReplicaCalendar(0);
    YearMonth month = YearMonth.from(FROM);
    ReplicaDay january = days.get(calendar.roll(month.minusMonths(1)));
    ReplicaDay before = days.get(FROM);
    ReplicaDay february = days.get(calendar.roll(month));
    ReplicaDay after = days.get(TO);
    if (january == null || before == null || february == null || after == null) {
      return Optional.empty();
    }
    var replica = new Replica(rules, true);
    replica.roll(january, february.date());
    double start = replica.level(before);
    replica.roll(february, calendar.roll(month.plusMonths(1)));
    return Optional.of(new CrashCycle(replica.level(after) / start - 1));
  }

  /** Why the replica is not accepted on it; empty where it is. */
  public Optional<String> unmet() {
    return Math.abs(result - PUBLISHED) <= TOLERANCE
        ? Optional.empty()
        : Optional.of(
            Figures.text(
                "%s %% in the cycle of %s, outside %s %% ± %s",
                Figures.finePercent(result),
                FROM,
                Figures.finePercent(PUBLISHED),
                Figures.finePercent(TOLERANCE)));
  }
}
