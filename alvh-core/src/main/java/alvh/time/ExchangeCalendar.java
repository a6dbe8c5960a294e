package alvh.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * The sessions of an exchange, by rule with the special closures.
 *
 * <p>{@link #NYSE} agrees with every published S&P 500 close since 1980; earlier years are computed
 * by the same rules and miss closures (and the Saturdays before 1952). Source: method 4.2.
 */
public final class ExchangeCalendar {
  /** The US stock exchanges, and so the S&P 500 and its options. */
  public static final ExchangeCalendar NYSE = new ExchangeCalendar(List.of());

  /**
   * The Cboe Futures Exchange: the stock exchanges' sessions and 2025-01-09, a day of mourning on
   * which VIX futures settled all the same. Good Fridays with a shortened futures session are not
   * in it: none of them has a daily settlement.
   */
  public static final ExchangeCalendar CFE =
      new ExchangeCalendar(List.of(LocalDate.of(2025, 1, 9)));

  /** Where the exchange keeps its clock. */
  public static final ZoneId NEW_YORK = NewYorkClock.ZONE;

  private static final int DECISION_MINUTES_AFTER_CLOSE = 30;

  private final SessionTable table;

  private ExchangeCalendar(List<LocalDate> alsoOpen) {
    this.table = new SessionTable(alsoOpen);
  }

  /** Whether the exchange opens on that day. */
  public boolean isSession(LocalDate date) {
    return table.isSession(date);
  }

  /** Whether the exchange closes early. */
  public boolean isHalfDay(LocalDate date) {
    return isSession(date) && closeTime(date).isBefore(Holidays.CLOSE);
  }

  /** Whether the exchange stayed closed that day though no holiday's rule asks for it. */
  public boolean isSpecialClosure(LocalDate date) {
    return Holidays.isSpecialClosure(date) && !isSession(date);
  }

  /** The first session after the date. */
  public LocalDate next(LocalDate date) {
    return table.onOrAfter(date.plusDays(1));
  }

  /** The last session before the date. */
  public LocalDate previous(LocalDate date) {
    return table.onOrBefore(date.minusDays(1));
  }

  public LocalDate onOrAfter(LocalDate date) {
    return table.onOrAfter(date);
  }

  public LocalDate onOrBefore(LocalDate date) {
    return table.onOrBefore(date);
  }

  /** Sessions in [from, to], in order. */
  public List<LocalDate> sessions(LocalDate from, LocalDate to) {
    return from.isAfter(to)
        ? List.of()
        : from.datesUntil(to.plusDays(1)).filter(this::isSession).toList();
  }

  /** New York time of the cash close: 16:00, on a half day 13:00 (14:00 before 1993). */
  public LocalTime closeTime(LocalDate session) {
    return table.close(session);
  }

  /** The instant of the cash close. */
  public Instant close(LocalDate session) {
    return NewYorkClock.at(session, table.close(session));
  }

  /** The end-of-day decision clock: half an hour after the close. Source: method 1.12. */
  public Instant decisionClock(LocalDate session) {
    return close(session).plusSeconds(60L * DECISION_MINUTES_AFTER_CLOSE);
  }

  /** The instant at which New York clocks show that time on that day. */
  public static Instant at(LocalDate date, LocalTime newYorkTime) {
    return NewYorkClock.at(date, newYorkTime);
  }
}
