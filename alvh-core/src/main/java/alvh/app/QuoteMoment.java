package alvh.app;

import alvh.time.ExchangeCalendar;
import java.time.Instant;
import java.time.LocalDateTime;

/**
 * When the quotes of a chain were made, in the words of a reader in New York.
 *
 * @param asOf the instant
 * @param assumed whether their source names a day only, so that the time of day is chosen by the
 *     layout
 */
record QuoteMoment(Instant asOf, boolean assumed) {
  private LocalDateTime local() {
    return asOf.atZone(ExchangeCalendar.NEW_YORK).toLocalDateTime();
  }

  /** Such as {@code 15:00 ET (assumed)}. */
  String time() {
    return local().toLocalTime() + " ET" + (assumed ? " (assumed)" : "");
  }

  /** The same behind its day. */
  String dayAndTime() {
    return local().toLocalDate() + " " + time();
  }
}
