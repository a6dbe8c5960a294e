package alvh.report;

import alvh.event.ClosedCondor;
import alvh.unit.Money;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Closed condors by what was known when they were sold and by how long they were held: where the
 * profit comes from.
 *
 * @param by what the condors are grouped by
 * @param groups in order; those without a trade are left out
 */
public record CondorGroups(String by, List<Group> groups) {
  private static final double[] VIX_EDGES = {12, 14, 16, 20, 25, 30};
  private static final int[] DAY_EDGES = {7, 14, 21, 28, 35};

  public CondorGroups {
    groups = List.copyOf(groups);
  }

  /**
   * One group.
   *
   * @param net US dollars in all, after costs
   * @param risk mean result as a share of what each condor could lose, decimal
   */
  public record Group(String name, int trades, int wins, double net, double risk) {}

  /** The groupings of one arm's condors. */
  static List<CondorGroups> of(List<ClosedCondor> closed, List<DayRow> days) {
    var vix = new TreeMap<LocalDate, OptionalDouble>();
    days.forEach(day -> vix.put(day.date(), day.vix()));
    return List.of(byVix(closed, vix), byWeekday(closed), byDaysHeld(closed), byYear(closed));
  }

  private static CondorGroups byVix(
      List<ClosedCondor> closed, TreeMap<LocalDate, OptionalDouble> vix) {
    var groups = new ArrayList<Group>();
    for (int i = 0; i <= VIX_EDGES.length; i++) {
      double low = i == 0 ? 0 : VIX_EDGES[i - 1];
      double high = i == VIX_EDGES.length ? Double.POSITIVE_INFINITY : VIX_EDGES[i];
      String name =
          i == 0
              ? "below " + Figures.count((long) high)
              : i == VIX_EDGES.length
                  ? Figures.count((long) low) + " and above"
                  : Figures.text("%.0f to %.0f", low, high);
      add(
          groups,
          name,
          closed,
          c -> {
            double at = vix.getOrDefault(c.position().decided(), OptionalDouble.empty()).orElse(-1);
            return at >= low && at < high;
          });
    }
    return new CondorGroups("VIX at the decision, points", groups);
  }

  private static CondorGroups byWeekday(List<ClosedCondor> closed) {
    var groups = new ArrayList<Group>();
    for (DayOfWeek day : DayOfWeek.values()) {
      add(
          groups,
          day.getDisplayName(TextStyle.FULL, Locale.ENGLISH),
          closed,
          c -> c.position().opened().getDayOfWeek() == day);
    }
    return new CondorGroups("Weekday of the sale", groups);
  }

  private static CondorGroups byDaysHeld(List<ClosedCondor> closed) {
    var groups = new ArrayList<Group>();
    for (int i = 0; i <= DAY_EDGES.length; i++) {
      int low = i == 0 ? 0 : DAY_EDGES[i - 1];
      int high = i == DAY_EDGES.length ? Integer.MAX_VALUE : DAY_EDGES[i];
      String name =
          i == DAY_EDGES.length ? low + " and more" : Figures.text("%d to %d", low, high - 1);
      add(groups, name, closed, c -> daysHeld(c) >= low && daysHeld(c) < high);
    }
    return new CondorGroups("Calendar days held", groups);
  }

  private static CondorGroups byYear(List<ClosedCondor> closed) {
    var groups = new ArrayList<Group>();
    closed.stream()
        .map(c -> c.position().opened().getYear())
        .distinct()
        .sorted()
        .forEach(
            year ->
                add(
                    groups,
                    Integer.toString(year),
                    closed,
                    c -> c.position().opened().getYear() == year));
    return new CondorGroups("Year of the sale", groups);
  }

  private static long daysHeld(ClosedCondor condor) {
    return ChronoUnit.DAYS.between(condor.position().opened(), condor.closed());
  }

  private static void add(
      List<Group> groups, String name, List<ClosedCondor> closed, Predicate<ClosedCondor> belongs) {
    List<ClosedCondor> mine = closed.stream().filter(belongs).toList();
    if (!mine.isEmpty()) {
      groups.add(
          new Group(
              name,
              mine.size(),
              (int) mine.stream().filter(c -> c.net().compareTo(Money.ZERO) > 0).count(),
              mine.stream().mapToDouble(c -> c.net().dollars()).sum(),
              mine.stream()
                  .mapToDouble(c -> c.net().dollars() / c.position().maxLoss())
                  .average()
                  .orElse(0)));
    }
  }
}
