package alvh.app;

import alvh.time.ExchangeCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How far the last session of a store lies behind the clock.
 *
 * @param last session of the store
 * @param closed the last session of the exchange that has closed
 * @param days from one to the other
 */
record StoreAge(LocalDate last, LocalDate closed, long days) {
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  static StoreAge of(LocalDate last, Instant now) {
    LocalDate closed = now.atZone(NEW_YORK).toLocalDate().plusDays(1);
    do {
      closed = ExchangeCalendar.NYSE.previous(closed);
    } while (ExchangeCalendar.NYSE.close(closed).isAfter(now));
    return new StoreAge(last, closed, ChronoUnit.DAYS.between(last, closed));
  }

  /** What a user must know before reading on; empty where the store is up to date. */
  Optional<String> sentence() {
    return days <= 0
        ? Optional.empty()
        : Optional.of(
            ("The store ends with %s, %d days before the last close, %s: this is no card for"
                    + " today. Bring newer files in with alvh data import or alvh data pull.")
                .formatted(last, days, closed));
  }
}
