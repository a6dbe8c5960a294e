package alvh.feed;

import alvh.instrument.OptionRoot;
import alvh.time.ExchangeCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A class of options and a day on which it settles.
 *
 * @param date of settlement
 */
record ListedExpiry(OptionRoot root, LocalDate date) {
  /** When contracts that settle in the morning do so, New York time. */
  static final LocalTime MORNING = OptionRoot.Settlement.AM.time();

  /** 09:30 in New York for morning settlement, the session's close for afternoon settlement. */
  Instant settlesAt() {
    return switch (root.settlement()) {
      case AM -> ExchangeCalendar.at(date, MORNING);
      case PM -> ExchangeCalendar.NYSE.close(date);
    };
  }
}
