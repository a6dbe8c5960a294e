package alvh.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * The days on which S&P 500 options with afternoon settlement (SPXW) expire, by the listing rules
 * of their time.
 *
 * <p>Which of them can be traded on an earlier day is another question: the exchange lists dailies
 * some five weeks ahead, Fridays and month ends some months. Third Fridays traded as SPXPM until
 * May 2017.
 *
 * <p>Source: method 4.1; dates of the first listings as the exchange announced them.
 * Interpretation: a weekday's first expiration is the first such day after its listing began,
 * unless announced.
 */
public final class SpxwExpirations {
  private static final ExchangeCalendar CALENDAR = ExchangeCalendar.NYSE;
  private static final LocalDate QUARTER_END_SINCE = LocalDate.of(2007, 3, 30);
  private static final LocalDate FRIDAY_SINCE = LocalDate.of(2010, 12, 10);
  private static final LocalDate THIRD_FRIDAY_SINCE = LocalDate.of(2011, 10, 21);
  private static final LocalDate MONTH_END_SINCE = LocalDate.of(2014, 7, 31);
  private static final LocalDate WEDNESDAY_SINCE = LocalDate.of(2016, 3, 2);
  private static final LocalDate MONDAY_SINCE = LocalDate.of(2016, 8, 22);
  private static final LocalDate TUESDAY_SINCE = LocalDate.of(2022, 4, 19);
  private static final LocalDate THURSDAY_SINCE = LocalDate.of(2022, 5, 12);

  private SpxwExpirations() {}

  /** Whether an SPXW series expires on that day. */
  public static boolean isExpiration(LocalDate date) {
    return CALENDAR.isSession(date)
        && (isMonthEnd(date) || replacesHoliday(date) || isRegular(date, date));
  }

  /** SPXW expirations in [from, to], in order. */
  public static List<LocalDate> between(LocalDate from, LocalDate to) {
    return CALENDAR.sessions(from, to).stream().filter(SpxwExpirations::isExpiration).toList();
  }

  private static boolean isMonthEnd(LocalDate date) {
    boolean last = !YearMonth.from(CALENDAR.next(date)).equals(YearMonth.from(date));
    boolean quarter = date.getMonthValue() % 3 == 0;
    return last && !date.isBefore(quarter ? QUARTER_END_SINCE : MONTH_END_SINCE);
  }

  /** A holiday's Monday series expires on the next session, every other on the session before. */
  private static boolean replacesHoliday(LocalDate date) {
    LocalDate monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    if (monday.isAfter(CALENDAR.previous(date)) && isRegular(monday, date)) {
      return true;
    }
    LocalDate next = CALENDAR.next(date);
    return date.plusDays(1)
        .datesUntil(next)
        .anyMatch(day -> day.getDayOfWeek() != DayOfWeek.MONDAY && isRegular(day, date));
  }

  /** Whether the series named by that weekday existed on the day on which it expires. */
  private static boolean isRegular(LocalDate named, LocalDate expires) {
    LocalDate since =
        switch (named.getDayOfWeek()) {
          case MONDAY -> MONDAY_SINCE;
          case TUESDAY -> TUESDAY_SINCE;
          case WEDNESDAY -> WEDNESDAY_SINCE;
          case THURSDAY -> THURSDAY_SINCE;
          case FRIDAY ->
              named.equals(Expirations.thirdFriday(YearMonth.from(named)))
                  ? THIRD_FRIDAY_SINCE
                  : FRIDAY_SINCE;
          case SATURDAY, SUNDAY -> LocalDate.MAX;
        };
    return !expires.isBefore(since);
  }
}
