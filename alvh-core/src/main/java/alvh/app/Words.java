package alvh.app;

import alvh.config.UserError;
import alvh.time.ExchangeCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;

/** Numbers and times as a user writes them; what cannot be read is the user's mistake. */
final class Words {
  /** A share above it was meant in percent. */
  private static final double LARGEST_DECIMAL = 10;

  /** The same of a rate. */
  private static final double LARGEST_RATE = 0.5;

  private Words() {}

  /** A finite number above zero. */
  static double positive(String text, String option) {
    double value = number(text, option);
    if (value <= 0) {
      throw new UserError("%s must be above zero, was %s.".formatted(option, text));
    }
    return value;
  }

  /** A finite number, zero or above. */
  static double notNegative(String text, String option) {
    double value = number(text, option);
    if (value < 0) {
      throw new UserError("%s must not be below zero, was %s.".formatted(option, text));
    }
    return value;
  }

  /** A finite number. */
  static double number(String text, String option) {
    if (text.isEmpty()) {
      throw new UserError("%s is missing.".formatted(option));
    }
    try {
      double value = Double.parseDouble(text.strip());
      if (Double.isFinite(value)) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw new UserError("%s '%s' is no number.".formatted(option, text), e);
    }
    throw new UserError("%s '%s' is no finite number.".formatted(option, text));
  }

  /** A decimal, written as such or in percent: {@code .19} and {@code 19%} are the same. */
  static double share(String text, String option) {
    String stripped = text.strip();
    if (stripped.endsWith("%")) {
      return number(stripped.substring(0, stripped.length() - 1), option) / 100;
    }
    double value = number(stripped, option);
    if (Math.abs(value) > LARGEST_DECIMAL) {
      throw new UserError(
          "%s %s would be %.0f %%: write %s%% if you mean percent."
              .formatted(option, text, 100 * value, text));
    }
    return value;
  }

  /** The same for a rate or a yield a year, of which 50 % is more than there was. */
  static double rate(String text, String option) {
    double value = share(text, option);
    if (!text.strip().endsWith("%") && Math.abs(value) > LARGEST_RATE) {
      throw new UserError(
          "%s %s would be %.0f %%: write %s%% if you mean percent."
              .formatted(option, text, 100 * value, text));
    }
    return value;
  }

  /** A moment in New York: {@code 2026-03-02T15:45}; a date alone means its close. */
  static Instant moment(String text, String option) {
    try {
      if (text.contains("T")) {
        LocalDateTime time = LocalDateTime.parse(text);
        return ExchangeCalendar.at(time.toLocalDate(), time.toLocalTime());
      }
      LocalDate date = LocalDate.parse(text);
      if (ExchangeCalendar.NYSE.isSession(date)) {
        return ExchangeCalendar.NYSE.close(date);
      }
    } catch (DateTimeParseException e) {
      throw new UserError(
          "%s '%s' is no time: write it as 2026-03-02T15:45, New York time."
              .formatted(option, text),
          e);
    }
    throw new UserError(
        "%s %s is no trading day; the session before is %s."
            .formatted(option, text, ExchangeCalendar.NYSE.previous(LocalDate.parse(text))));
  }
}
