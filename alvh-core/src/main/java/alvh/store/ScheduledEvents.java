package alvh.store;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Days that were announced long before, and how far away the next of them is on each day.
 *
 * <p>A day counts from when it was announced until it came or was called off: meetings of the
 * committee that nobody had announced are left out, the one of 18 March 2020 that was called off
 * three days before stands in, and so do the days of consumer prices that were put off while the
 * statistical office was closed. That a meeting of one day was made one of two, as in 2011 and
 * 2012, was announced weeks before it and is not told apart; nothing acts on an event so far away.
 * Source: method 1.9.
 *
 * @param days on which an event took place or will
 * @param changes days that were expected for a while only, those of other events left out
 */
record ScheduledEvents(NavigableSet<LocalDate> days, List<ScheduleChange> changes) {
  /** Where the next event known is farther away than this, the list has a hole or an end. */
  private static final int LONGEST_WAIT = 70;

  private static final String MEETINGS = "fomc.meeting";
  private static final String UNSCHEDULED = "fomc.unscheduled";
  private static final String FOMC = "fomc";
  private static final String CPI = "cpi";

  ScheduledEvents {
    days = Collections.unmodifiableNavigableSet(new TreeSet<>(days));
    changes = List.copyOf(changes);
  }

  /** Every day was known long before. */
  ScheduledEvents(NavigableSet<LocalDate> days) {
    this(days, List.of());
  }

  /** The days on which a series has a value. */
  private static NavigableSet<LocalDate> days(Store store, String series) {
    var days = new TreeSet<LocalDate>();
    for (Column column : store.columns(series)) {
      for (int row = 0; row < column.size(); row++) {
        days.add(column.date(row));
      }
    }
    return days;
  }

  /** The releases of consumer prices, by the days on which the series has a value. */
  static ScheduledEvents releases(Store store, String series) {
    return changed(days(store, series), CPI);
  }

  /** The announced meetings of the Federal Open Market Committee. */
  static ScheduledEvents decisions(Store store) {
    NavigableSet<LocalDate> days = days(store, MEETINGS);
    for (Column column : store.columns(UNSCHEDULED)) {
      for (int row = 0; row < column.size(); row++) {
        if (column.value(row) != 0) {
          days.remove(column.date(row));
          // A decision of a Sunday stands under the Monday in one list.
          days.remove(column.date(row).minusDays(1));
        }
      }
    }
    return changed(days, FOMC);
  }

  /** A store without such events has none that were put off either. */
  private static ScheduledEvents changed(NavigableSet<LocalDate> days, String event) {
    return days.isEmpty()
        ? new ScheduledEvents(days)
        : new ScheduledEvents(days, ScheduleChange.of(event, ScheduleChange.all()));
  }

  /** Calendar days to the next event for each day on which it is known; 0 on its day. */
  NavigableMap<LocalDate, Double> daysTo() {
    var waits = new TreeMap<LocalDate, Double>();
    var expected = new TreeSet<LocalDate>(days);
    changes.forEach(change -> expected.add(change.day()));
    if (expected.isEmpty()) {
      return waits;
    }
    LocalDate last = expected.getLast();
    LocalDate day = expected.getFirst().minusDays(LONGEST_WAIT);
    for (; !day.isAfter(last); day = day.plusDays(1)) {
      LocalDate today = day;
      expected.subSet(day, true, day.plusDays(LONGEST_WAIT), true).stream()
          .filter(event -> isExpected(event, today))
          .findFirst()
          .ifPresent(event -> waits.put(today, (double) ChronoUnit.DAYS.between(today, event)));
    }
    return waits;
  }

  private boolean isExpected(LocalDate event, LocalDate today) {
    return changes.stream()
        .filter(change -> change.day().equals(event))
        .allMatch(change -> change.isExpectedOn(today));
  }
}
