package alvh.app;

import alvh.config.UserError;
import alvh.instrument.Option;
import alvh.time.ExchangeCalendar;
import alvh.time.YearFraction;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How long an option still lives, for {@code @Mixin}: years, calendar days, or from a moment to its
 * settlement.
 *
 * <p>The moment is asked for and never the clock's: the same words give the same price tomorrow.
 * Source: method 0, "Time to expiry".
 */
final class TimeWords {
  private static final double DAYS_A_YEAR = 365;

  @picocli.CommandLine.Option(
      names = "--years",
      paramLabel = "NUMBER",
      description = "Time to settlement in years of 365 days.")
  private String years = "";

  @picocli.CommandLine.Option(
      names = "--days",
      paramLabel = "NUMBER",
      description = "Time to settlement in calendar days.")
  private String days = "";

  @picocli.CommandLine.Option(
      names = "--expiry",
      paramLabel = "TIME",
      description = "Settlement: a date (its close) or 2026-04-17T09:30, New York; with --at.")
  private String expiry = "";

  @picocli.CommandLine.Option(
      names = "--at",
      paramLabel = "TIME",
      description = "Moment of the price: a date (its close) or 2026-03-02T15:45, New York.")
  private String at = "";

  /** Years to settlement, above zero. */
  double years(Optional<Option> named) {
    long ways = Stream.of(years, days, expiry).filter(word -> !word.isEmpty()).count();
    if (named.isPresent() ? ways > 1 || !expiry.isEmpty() : ways != 1) {
      throw new UserError(
          "Say once how long the option lives: --years, --days, --expiry with --at, or a symbol"
              + " with --at.");
    }
    if (!years.isEmpty() || !days.isEmpty()) {
      return lasting();
    }
    Instant end = named.map(Option::settlesAt).orElseGet(() -> Words.moment(expiry, "--expiry"));
    requireSession(end);
    if (at.isEmpty()) {
      throw new UserError("Say when the price is made: --at 2026-03-02T15:45, New York time.");
    }
    double left = YearFraction.between(Words.moment(at, "--at"), end);
    if (left <= 0) {
      throw new UserError(
          "The option has settled at --at %s: choose an earlier time.".formatted(at));
    }
    return left;
  }

  /** Nothing settles on a day on which the exchange is closed. */
  private static void requireSession(Instant settlement) {
    LocalDate day = settlement.atZone(ExchangeCalendar.NEW_YORK).toLocalDate();
    if (!ExchangeCalendar.NYSE.isSession(day)) {
      throw new UserError(
          "Nothing settles on %s, a %s on which the exchange is closed; the session before is %s."
              .formatted(
                  day,
                  day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                  ExchangeCalendar.NYSE.previous(day)));
    }
  }

  private double lasting() {
    if (!at.isEmpty()) {
      throw new UserError("--at goes with --expiry or a symbol, not with --days or --years.");
    }
    return years.isEmpty()
        ? Words.positive(days, "--days") / DAYS_A_YEAR
        : Words.positive(years, "--years");
  }
}
