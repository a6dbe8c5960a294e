package alvh.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * The sessions of the US stock exchanges, and so of S&P 500 options, by rule with the special closures.
 *
 * <p>Holds from 1990; earlier years are computed by the same rules and may miss closures.
 *
 * <p>Source: method 4.2.
 */
public final class ExchangeCalendar {
  public static final ExchangeCalendar NYSE = new ExchangeCalendar();
  /** Where the exchange keeps its clock. */
  public static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  private static final LocalTime CLOSE = LocalTime.of(16, 0);
  private static final LocalTime EARLY_CLOSE = LocalTime.of(13, 0);
  private static final int DECISION_MINUTES_AFTER_CLOSE = 30;

  private ExchangeCalendar() {}

  /** Whether the exchange opens on that day. */
  public boolean isSession(LocalDate date) {
    DayOfWeek day = date.getDayOfWeek();
    return day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY && !Holidays.isHoliday(date);
  }

  /** Whether the exchange closes at 13:00. */
  public boolean isHalfDay(LocalDate date) {
    return isSession(date) && Holidays.isEarlyClose(date);
  }

  /** The first session after the date. */
  public LocalDate next(LocalDate date) {
    return onOrAfter(date.plusDays(1));
  }

  /** The last session before the date. */
  public LocalDate previous(LocalDate date) {
    return onOrBefore(date.minusDays(1));
  }

  public LocalDate onOrAfter(LocalDate date) {
    LocalDate day = date;
    while (!isSession(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  public LocalDate onOrBefore(LocalDate date) {
    LocalDate day = date;
    while (!isSession(day)) {
      day = day.minusDays(1);
    }
    return day;
  }

  /** Sessions in [from, to], in order. */
  public List<LocalDate> sessions(LocalDate from, LocalDate to) {
    return from.datesUntil(to.plusDays(1)).filter(this::isSession).toList();
  }

  /** The instant of the cash close: 16:00 in New York, 13:00 on a half day. */
  public Instant close(LocalDate session) {
    return at(session, isHalfDay(session) ? EARLY_CLOSE : CLOSE);
  }

  /** The end-of-day decision clock: half an hour after the close. Source: method 1.12. */
  public Instant decisionClock(LocalDate session) {
    return close(session).plusSeconds(60L * DECISION_MINUTES_AFTER_CLOSE);
  }

  /** The instant at which New York clocks show that time on that day. */
  public static Instant at(LocalDate date, LocalTime newYorkTime) {
    return date.atTime(newYorkTime).atZone(NEW_YORK).toInstant();
  }
}
