package alvh.strategy.replica;

import alvh.unit.Check;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A replica over a span: its rolls and its level at each month's end.
 *
 * @param levels by month, from the end of the first roll's month
 */
public record Replication(String index, List<Roll> rolls, SortedMap<YearMonth, Double> levels) {
  public Replication {
    rolls = List.copyOf(rolls);
    levels = Collections.unmodifiableSortedMap(new TreeMap<>(levels));
  }

  /**
   * Runs the rules over every month that begins with a roll and ends with a session.
   *
   * @param days sessions by date
   * @param interest whether bills pay
   */
  public static Replication of(
      ReplicaRules rules,
      NavigableMap<LocalDate, ReplicaDay> days,
      ReplicaCalendar calendar,
      boolean interest) {
    Check.that(!days.isEmpty(), "no session to replicate %s on", rules.name());
    var replica = new Replica(rules, interest);
    var rolls = new ArrayList<Roll>();
    var levels = new TreeMap<YearMonth, Double>();
    YearMonth month = YearMonth.from(days.firstKey());
    while (true) {
      Optional<ReplicaDay> roll = Optional.ofNullable(days.get(calendar.roll(month)));
      Optional<ReplicaDay> end = Optional.ofNullable(days.get(ReplicaCalendar.monthEnd(month)));
      if (roll.isEmpty() || end.isEmpty()) {
        return new Replication(rules.name(), rolls, levels);
      }
      rolls.add(replica.roll(roll.get(), calendar.roll(month.plusMonths(1))));
      levels.put(month, replica.level(end.get()));
      month = month.plusMonths(1);
    }
  }
}
