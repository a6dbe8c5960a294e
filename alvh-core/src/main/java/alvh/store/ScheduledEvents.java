package alvh.store;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Days that were announced long before, and how far away the next of them is on each day.
 *
 * <p>Meetings of the committee that nobody had announced are left out: a decision must not see them
 * coming. That the days of consumer prices were known a year ahead is true but for the weeks in
 * which the statistical office was closed. Source: method 1.9.
 */
record ScheduledEvents(NavigableSet<LocalDate> days) {
  /** Where the next event known is farther away than this, the list has a hole or an end. */
  private static final int LONGEST_WAIT = 70;

  private static final String MEETINGS = "fomc.meeting";
  private static final String UNSCHEDULED = "fomc.unscheduled";

  ScheduledEvents {
    days = Collections.unmodifiableNavigableSet(new TreeSet<>(days));
  }

  /** The days on which a series has a value. */
  static ScheduledEvents of(Store store, String series) {
    var days = new TreeSet<LocalDate>();
    for (Column column : store.columns(series)) {
      for (int row = 0; row < column.size(); row++) {
        days.add(column.date(row));
      }
    }
    return new ScheduledEvents(days);
  }

  /** The announced meetings of the Federal Open Market Committee. */
  static ScheduledEvents decisions(Store store) {
    var days = new TreeSet<>(of(store, MEETINGS).days);
    for (Column column : store.columns(UNSCHEDULED)) {
      for (int row = 0; row < column.size(); row++) {
        if (column.value(row) != 0) {
          days.remove(column.date(row));
          // A decision of a Sunday stands under the Monday in one list.
          days.remove(column.date(row).minusDays(1));
        }
      }
    }
    return new ScheduledEvents(days);
  }

  /** Calendar days to the next event for each day on which it is known; 0 on its day. */
  NavigableMap<LocalDate, Double> daysTo() {
    var waits = new TreeMap<LocalDate, Double>();
    for (LocalDate event : days) {
      LocalDate before = days.lower(event);
      LocalDate first = before == null ? event.minusDays(LONGEST_WAIT) : before.plusDays(1);
      for (LocalDate day = first; !day.isAfter(event); day = day.plusDays(1)) {
        double wait = ChronoUnit.DAYS.between(day, event);
        if (wait <= LONGEST_WAIT) {
          waits.put(day, wait);
        }
      }
    }
    return waits;
  }
}
