package alvh.store.chain;

import alvh.time.ExchangeCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * The session whose quotes a file holds, and their instant.
 *
 * <p>A page that is saved at night, on a Saturday or before the opening shows the last quotes of
 * the session before. Index options trade a quarter of an hour longer than stocks; a stamp after
 * that shows the closing quotes of its day. The short night session of these options is left aside:
 * saved pages do not show it. Source: our reading of the stamps in saved quote tables.
 *
 * @param session the day on which the quotes were made
 */
record QuoteTime(LocalDate session, Instant asOf) {
  private static final ExchangeCalendar CALENDAR = ExchangeCalendar.NYSE;
  private static final LocalTime OPENING = LocalTime.of(9, 30);
  private static final int SECONDS_AFTER_CASH_CLOSE = 15 * 60;

  /** What a page shows that was saved at that New York time. */
  static QuoteTime ofStamp(LocalDate day, LocalTime time) {
    if (CALENDAR.isSession(day) && !time.isBefore(OPENING)) {
      return ofDay(day, time);
    }
    LocalDate session = CALENDAR.previous(day);
    return new QuoteTime(session, lastQuotes(session));
  }

  /** The quotes of a day that names no time, taken at that New York time or at the close. */
  static QuoteTime ofDay(LocalDate day, LocalTime time) {
    Instant at = ExchangeCalendar.at(day, time);
    Instant last = lastQuotes(day);
    return new QuoteTime(day, at.isAfter(last) ? last : at);
  }

  /** The last quotes of a day. */
  static QuoteTime ofClose(LocalDate day) {
    return new QuoteTime(day, lastQuotes(day));
  }

  private static Instant lastQuotes(LocalDate day) {
    return CALENDAR.close(day).plusSeconds(SECONDS_AFTER_CASH_CLOSE);
  }
}
