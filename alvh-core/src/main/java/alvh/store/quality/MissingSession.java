package alvh.store.quality;

import alvh.store.Column;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Sessions that a daily file lacks between its first and its last row, and sessions on which no VIX
 * future was settled. A hole of more than a week is one finding.
 */
final class MissingSession implements QualityRule {
  private static final String FUTURES = "VX.settle";

  /** A file with fewer of its sessions is not a daily one. */
  private static final double DAILY = .9;

  private static final int LONGEST_LISTED = 5;

  /** Where a day stands. */
  private record Place(Column column, int row) {}

  @Override
  public String name() {
    return "missing-session";
  }

  @Override
  public String description() {
    return "a session of the exchange that a daily file of prices or counts lacks";
  }

  @Override
  public List<Finding> check(Shelf shelf) {
    var findings = new ArrayList<Finding>();
    for (String name : shelf.names()) {
      List<Column> columns = shelf.columns(name);
      if (name.equals(FUTURES)) {
        check(shelf, columns, findings);
      } else if (isCountedByDay(name) && !columns.getFirst().hasExpiries()) {
        columns.forEach(column -> check(shelf, List.of(column), findings));
      }
    }
    return findings;
  }

  /** One series of each file; rates have holidays of their own and blanks instead of holes. */
  private static boolean isCountedByDay(String name) {
    return !name.startsWith("IRX.")
        && (name.endsWith(".close")
            || name.endsWith(".adjclose")
            || name.startsWith("NYSE.")
            || name.equals("SP500.adv"));
  }

  private void check(Shelf shelf, List<Column> columns, List<Finding> findings) {
    TreeMap<LocalDate, Place> days = days(columns);
    var own = new ArrayList<Finding>();
    int missing = 0;
    LocalDate before = days.firstKey();
    for (Map.Entry<LocalDate, Place> day : days.entrySet()) {
      if (day.getKey().isAfter(before)) {
        List<LocalDate> hole =
            before.plusDays(1).datesUntil(day.getKey()).filter(shelf::isSession).toList();
        missing += hole.size();
        own.addAll(findings(Objects.requireNonNull(days.get(before)), hole));
        before = day.getKey();
      }
    }
    if (days.size() >= DAILY * (days.size() + missing)) {
      findings.addAll(own);
    }
  }

  private static TreeMap<LocalDate, Place> days(List<Column> columns) {
    var days = new TreeMap<LocalDate, Place>();
    for (Column column : columns) {
      for (int row = 0; row < column.size(); row++) {
        days.putIfAbsent(column.date(row), new Place(column, row));
      }
    }
    return days;
  }

  private List<Finding> findings(Place before, List<LocalDate> hole) {
    String series = before.column().series();
    if (hole.size() > LONGEST_LISTED) {
      String message =
          Wording.of("%s has no row on %d sessions, until %s", series, hole.size(), hole.getLast());
      return List.of(Finding.note(this, before.column(), before.row(), hole.getFirst(), message));
    }
    return hole.stream()
        .map(day -> Finding.note(this, before.column(), before.row(), day, series + " has no row"))
        .toList();
  }
}
