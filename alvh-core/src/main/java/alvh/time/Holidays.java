package alvh.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** Which days the US stock exchanges stay closed or close early. Source: method 4.2. */
final class Holidays {
  private static final int MARTIN_LUTHER_KING_SINCE = 1998;
  private static final int JUNETEENTH_SINCE = 2022;

  /** Mourning, attacks and storms. */
  private static final List<LocalDate> SPECIAL_CLOSURES =
      List.of(
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

  private Holidays() {}

  static boolean isHoliday(LocalDate date) {
    return SPECIAL_CLOSURES.contains(date)
        || isNewYear(date)
        || isNthMonday(date, Month.JANUARY, 3) && date.getYear() >= MARTIN_LUTHER_KING_SINCE
        || isNthMonday(date, Month.FEBRUARY, 3)
        || date.equals(easter(date.getYear()).minusDays(2))
        || isLastMondayOfMay(date)
        || isObserved(date, Month.JUNE, 19) && date.getYear() >= JUNETEENTH_SINCE
        || isObserved(date, Month.JULY, 4)
        || isNthMonday(date, Month.SEPTEMBER, 1)
        || date.equals(thanksgiving(date.getYear()))
        || isObserved(date, Month.DECEMBER, 25);
  }

  /** The eve of Independence Day, the day after Thanksgiving, Christmas Eve; weekday rules of the method. */
  static boolean isEarlyClose(LocalDate date) {
    DayOfWeek day = date.getDayOfWeek();
    return switch (date.getMonth()) {
      case JULY -> date.getDayOfMonth() == 3 && day.getValue() <= DayOfWeek.THURSDAY.getValue();
      case NOVEMBER -> date.equals(thanksgiving(date.getYear()).plusDays(1));
      case DECEMBER ->
          date.getDayOfMonth() == 24 && day.getValue() <= DayOfWeek.THURSDAY.getValue();
      default -> false;
    };
  }

  /** A Sunday's holiday is kept on Monday; a Saturday's is not kept at all. */
  private static boolean isNewYear(LocalDate date) {
    return date.getDayOfYear() == 1
        || date.getDayOfYear() == 2 && date.getDayOfWeek() == DayOfWeek.MONDAY;
  }

  /** A Saturday's holiday is kept on Friday, a Sunday's on Monday. */
  private static boolean isObserved(LocalDate date, Month month, int day) {
    LocalDate holiday = LocalDate.of(date.getYear(), month, day);
    LocalDate observed =
        switch (holiday.getDayOfWeek()) {
          case SATURDAY -> holiday.minusDays(1);
          case SUNDAY -> holiday.plusDays(1);
          default -> holiday;
        };
    return date.equals(observed);
  }

  private static boolean isNthMonday(LocalDate date, Month month, int nth) {
    return date.getMonth() == month
        && date.equals(date.with(TemporalAdjusters.dayOfWeekInMonth(nth, DayOfWeek.MONDAY)));
  }

  private static boolean isLastMondayOfMay(LocalDate date) {
    return date.getMonth() == Month.MAY
        && date.equals(date.with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
  }

  private static LocalDate thanksgiving(int year) {
    return LocalDate.of(year, Month.NOVEMBER, 1)
        .with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
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
