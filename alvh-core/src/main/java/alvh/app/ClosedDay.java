package alvh.app;

import alvh.config.UserError;
import alvh.time.ExchangeCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** Refuses days on which the exchange was closed, whatever a file or the store has of them. */
final class ClosedDay {
  private ClosedDay() {}

  static void refuse(LocalDate day) {
    if (!ExchangeCalendar.NYSE.isSession(day)) {
      throw new UserError(
          "%s is %s on which the exchange is closed; the session before it is %s."
              .formatted(day, kind(day), ExchangeCalendar.NYSE.previous(day)));
    }
  }

  private static String kind(LocalDate day) {
    boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    return weekend
        ? "a " + day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        : "a holiday";
  }
}
