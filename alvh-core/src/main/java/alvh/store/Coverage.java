package alvh.store;

import alvh.time.ExchangeCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The span of one series, all sources together, and the sessions on which it has no usable value.
 *
 * <p>Only a series that has a value on most sessions of its span can have holes; a monthly one has
 * none.
 *
 * @param rows dates with a usable value
 * @param holes sessions of the exchange in [from, to], since 1990, without one
 * @param daily whether holes are counted
 * @param holeDates the holes, in order
 */
public record Coverage(
    String name,
    LocalDate from,
    LocalDate to,
    int rows,
    int holes,
    boolean daily,
    List<LocalDate> holeDates) {
  /** A series with a value on at least this share of the sessions counts as daily. */
  private static final double DAILY_SHARE = 0.5;

  /** The calendar's special closures are known from here on. */
  private static final LocalDate CALENDAR_SINCE = LocalDate.of(1990, 1, 2);

  /** Coverage of every series that has a usable value, by name. */
  public static List<Coverage> of(Store store) {
    Excluded excluded = Excluded.of(store.exclusions());
    var all = new ArrayList<Coverage>();
    for (String name : store.seriesNames()) {
      List<LocalDate> dates = dates(store.columns(name), excluded);
      if (!dates.isEmpty()) {
        all.add(of(name, dates));
      }
    }
    return all;
  }

  private static List<LocalDate> dates(List<Column> columns, Excluded excluded) {
    Set<Integer> days = new HashSet<>();
    for (Column column : columns) {
      for (int row = 0; row < column.size(); row++) {
        if (excluded.allows(column, row)) {
          days.add(column.epochDay(row));
        }
      }
    }
    return days.stream().sorted().map(LocalDate::ofEpochDay).toList();
  }

  /** Coverage of a series with a value on those dates, in order. */
  static Coverage of(String name, List<LocalDate> dates) {
    LocalDate from = dates.getFirst();
    LocalDate to = dates.getLast();
    Set<LocalDate> present = new HashSet<>(dates);
    LocalDate start = from.isBefore(CALENDAR_SINCE) ? CALENDAR_SINCE : from;
    List<LocalDate> sessions =
        to.isBefore(start) ? List.of() : ExchangeCalendar.NYSE.sessions(start, to);
    List<LocalDate> holes = sessions.stream().filter(day -> !present.contains(day)).toList();
    boolean daily = sessions.size() - holes.size() >= DAILY_SHARE * sessions.size();
    List<LocalDate> counted = daily ? holes : List.of();
    return new Coverage(name, from, to, dates.size(), counted.size(), daily, counted);
  }
}
