package alvh.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which days the US stock exchanges stay closed or close early, by rule.
 *
 * <p>Source: method 4.2; early closes before 1996 and the eras of their rules as the New York Stock
 * Exchange lists them. Unscheduled stops within a day (a storm, a halt) are not in it.
 */
final class Holidays {
  static final LocalTime CLOSE = LocalTime.of(16, 0);

  private static final LocalTime EARLY = LocalTime.of(13, 0);

  /** The early close of 1990 to 1992. */
  private static final LocalTime EARLY_BEFORE_1993 = LocalTime.of(14, 0);

  private static final int MARTIN_LUTHER_KING_SINCE = 1998;
  private static final int JUNETEENTH_SINCE = 2022;
  private static final int CHRISTMAS_EVE_SINCE = 1990;
  private static final int THANKSGIVING_FRIDAY_SINCE = 1992;
  private static final int INDEPENDENCE_EVE_SINCE = 1995;

  /** Until then a Thursday's Independence Day shortened the Friday after it, not the eve. */
  private static final int INDEPENDENCE_WEDNESDAY_SINCE = 2013;

  /** An election, mourning, attacks and storms. */
  private static final List<LocalDate> SPECIAL_CLOSURES =
      List.of(
          LocalDate.of(1980, 11, 4),
          LocalDate.of(1985, 9, 27),
          LocalDate.of(1994, 4, 27),
          LocalDate.of(2001, 9, 11),
          LocalDate.of(2001, 9, 12),
          LocalDate.of(2001, 9, 13),
          LocalDate.of(2001, 9, 14),
          LocalDate.of(2004, 6, 11),
          LocalDate.of(2007, 1, 2),
          LocalDate.of(2012, 10, 29),
          LocalDate.of(2012, 10, 30),
          LocalDate.of(2018, 12, 5),
          LocalDate.of(2025, 1, 9));

  private static final List<LocalDate> SPECIAL_EARLY_CLOSES =
      List.of(LocalDate.of(1997, 12, 26), LocalDate.of(2003, 12, 26));

  private Holidays() {}

  /** Whether the exchanges closed on that day without a holiday. */
  static boolean isSpecialClosure(LocalDate date) {
    return SPECIAL_CLOSURES.contains(date);
  }

  /** All closed days of the year; some may be weekend days. */
  static Set<LocalDate> closures(int year) {
    var days = new TreeSet<LocalDate>();
    SPECIAL_CLOSURES.stream().filter(day -> day.getYear() == year).forEach(days::add);
    days.add(newYear(year));
    if (year >= MARTIN_LUTHER_KING_SINCE) {
      days.add(nth(3, DayOfWeek.MONDAY, year, Month.JANUARY));
    }
    days.add(nth(3, DayOfWeek.MONDAY, year, Month.FEBRUARY));
    days.add(easter(year).minusDays(2));
    days.add(nth(-1, DayOfWeek.MONDAY, year, Month.MAY));
    if (year >= JUNETEENTH_SINCE) {
      days.add(observed(LocalDate.of(year, Month.JUNE, 19)));
    }
    days.add(observed(LocalDate.of(year, Month.JULY, 4)));
    days.add(nth(1, DayOfWeek.MONDAY, year, Month.SEPTEMBER));
    days.add(thanksgiving(year));
    days.add(observed(LocalDate.of(year, Month.DECEMBER, 25)));
    return days;
  }

  /** The early closes of the year with their New York time. */
  static Map<LocalDate, LocalTime> earlyCloses(int year) {
    LocalTime time = year < 1993 ? EARLY_BEFORE_1993 : EARLY;
    var closes = new TreeMap<LocalDate, LocalTime>();
    if (year >= INDEPENDENCE_EVE_SINCE) {
      addNearIndependenceDay(year, closes);
    }
    if (year >= THANKSGIVING_FRIDAY_SINCE) {
      closes.put(thanksgiving(year).plusDays(1), time);
    }
    LocalDate christmasEve = LocalDate.of(year, Month.DECEMBER, 24);
    if (year >= CHRISTMAS_EVE_SINCE && isMondayToThursday(christmasEve)) {
      closes.put(christmasEve, time);
    }
    SPECIAL_EARLY_CLOSES.stream()
        .filter(day -> day.getYear() == year)
        .forEach(day -> closes.put(day, EARLY));
    return closes;
  }

  private static void addNearIndependenceDay(int year, Map<LocalDate, LocalTime> closes) {
    LocalDate eve = LocalDate.of(year, Month.JULY, 3);
    if (eve.getDayOfWeek() == DayOfWeek.WEDNESDAY && year < INDEPENDENCE_WEDNESDAY_SINCE) {
      closes.put(LocalDate.of(year, Month.JULY, 5), EARLY);
    } else if (isMondayToThursday(eve)) {
      closes.put(eve, EARLY);
    }
  }

  private static boolean isMondayToThursday(LocalDate date) {
    return date.getDayOfWeek().compareTo(DayOfWeek.THURSDAY) <= 0;
  }

  /** A Sunday's holiday is kept on Monday; a Saturday's is not kept at all. */
  private static LocalDate newYear(int year) {
    LocalDate day = LocalDate.of(year, Month.JANUARY, 1);
    return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
  }

  /** A Saturday's holiday is kept on Friday, a Sunday's on Monday. */
  private static LocalDate observed(LocalDate holiday) {
    return switch (holiday.getDayOfWeek()) {
      case SATURDAY -> holiday.minusDays(1);
      case SUNDAY -> holiday.plusDays(1);
      case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> holiday;
    };
  }

  /** The nth such weekday of the month; −1 is the last. */
  private static LocalDate nth(int n, DayOfWeek day, int year, Month month) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(n, day));
  }

  private static LocalDate thanksgiving(int year) {
    return nth(4, DayOfWeek.THURSDAY, year, Month.NOVEMBER);
  }

  /** Easter Sunday by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, ch. 8). */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }
}
