package alvh.app;

import alvh.config.UserError;
import alvh.time.ExchangeCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/**
 * Dates that the user gives, held against the sessions that the store has.
 *
 * @param sessions days with a close of the S&P 500, in order, at least one
 */
record SessionDates(List<LocalDate> sessions) {
  LocalDate last() {
    return sessions.getLast();
  }

  /** The date itself, or the last session where none is given. */
  LocalDate sessionOrLast(String text, String option) {
    return text.isEmpty() ? last() : session(text, option);
  }

  /** The date itself, on which there must be a session. */
  LocalDate session(String text, String option) {
    LocalDate date = date(text, option);
    if (!sessions.contains(date)) {
      throw new UserError("%s %s %s".formatted(option, date, whyNone(date)));
    }
    return date;
  }

  private String whyNone(LocalDate date) {
    if (date.isBefore(sessions.getFirst())) {
      return "lies before the first session in the store, %s.".formatted(sessions.getFirst());
    }
    if (date.isAfter(last())) {
      return "lies after the last session in the store, %s.".formatted(last());
    }
    LocalDate before = sessions.reversed().stream().filter(date::isAfter).findFirst().orElseThrow();
    String day =
        ExchangeCalendar.NYSE.isSession(date)
            ? "has no close of the S&P 500 in the store"
            : isWeekend(date) ? "is a " + name(date) : "is an exchange holiday";
    return "%s; the session before it is %s.".formatted(day, before);
  }

  private static boolean isWeekend(LocalDate date) {
    return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
  }

  private static String name(LocalDate date) {
    return date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /** The first session on or after --from, which must not lie after the end. */
  LocalDate from(String text, LocalDate to) {
    LocalDate wanted = date(text, "--from");
    if (wanted.isAfter(to)) {
      throw new UserError(
          "--from %s lies after %s, where the run ends: choose an earlier start."
              .formatted(wanted, to));
    }
    return sessions.stream().filter(s -> !s.isBefore(wanted)).findFirst().orElseThrow();
  }

  /** The last session on or before the date. */
  LocalDate to(String text) {
    LocalDate wanted = date(text, "--to");
    return sessions.reversed().stream()
        .filter(s -> !s.isAfter(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new UserError(
                    "--to %s lies before the first session in the store, %s."
                        .formatted(wanted, sessions.getFirst())));
  }

  private static LocalDate date(String text, String option) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new UserError("%s '%s' is no date: write it as 2018-02-05.".formatted(option, text), e);
    }
  }
}
