package alvh.surface;

import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.OptionalInt;

/**
 * Events of which the day is known before. Source: method 1.9, C5.
 *
 * <p>Reading: a season of earnings reports is an event by its beginning, the second Monday of
 * January, April, July and October.
 */
public enum EventKind {
  FOMC("the FOMC's decision"),
  CPI("consumer prices"),
  EARNINGS("the earnings season");

  private static final int MONTHS_OF_A_QUARTER = 3;

  private final String words;

  EventKind(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /** Calendar days to the next event, 0 on its day; empty where it is not known. */
  OptionalInt daysTo(MarketSnapshot today) {
    return switch (this) {
      case FOMC -> whole(today, Measure.DAYS_TO_FOMC);
      case CPI -> whole(today, Measure.DAYS_TO_CPI);
      case EARNINGS ->
          OptionalInt.of((int) ChronoUnit.DAYS.between(today.date(), season(today.date())));
    };
  }

  private static OptionalInt whole(MarketSnapshot today, Measure measure) {
    var days = today.today(measure);
    return days.isPresent() ? OptionalInt.of((int) days.getAsDouble()) : OptionalInt.empty();
  }

  /** The first beginning of a season on or after a day. */
  private static LocalDate season(LocalDate from) {
    LocalDate month = from.withDayOfMonth(1);
    while (true) {
      boolean quarter = month.getMonthValue() % MONTHS_OF_A_QUARTER == 1;
      LocalDate monday = month.with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.MONDAY));
      if (quarter && !monday.isBefore(from)) {
        return monday;
      }
      month = month.plusMonths(1);
    }
  }
}
