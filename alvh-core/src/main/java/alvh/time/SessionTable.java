package alvh.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;

/**
 * The sessions of 1980 to 2060 as arrays by day, filled once from the rules of {@link Holidays}.
 *
 * <p>A simulation asks for sessions and closes tens of thousands of times; the table answers
 * without search. Outside those years the rules are asked day by day.
 */
final class SessionTable {
  static final LocalDate FIRST = LocalDate.of(1980, 1, 1);
  static final LocalDate LAST = LocalDate.of(2060, 12, 31);

  private static final int FIRST_DAY = (int) FIRST.toEpochDay();
  private static final int DAYS = (int) LAST.toEpochDay() - FIRST_DAY + 1;

  private final List<LocalDate> alsoOpen;
  private final boolean[] open = new boolean[DAYS];

  /** Days since 1970 of the next session, the day itself when it is one; then of the last one. */
  private final int[] onOrAfter = new int[DAYS];

  private final int[] onOrBefore = new int[DAYS];
  private final LocalTime[] closes = new LocalTime[DAYS];

  /** The sessions of the stock exchanges, and some days on which only this exchange was open. */
  SessionTable(List<LocalDate> alsoOpen) {
    this.alsoOpen = List.copyOf(alsoOpen);
    fillSessions();
    int session = (int) searchForward(LAST.plusDays(1)).toEpochDay();
    for (int row = DAYS - 1; row >= 0; row--) {
      session = open[row] ? FIRST_DAY + row : session;
      onOrAfter[row] = session;
    }
    session = (int) searchBackward(FIRST.minusDays(1)).toEpochDay();
    for (int row = 0; row < DAYS; row++) {
      session = open[row] ? FIRST_DAY + row : session;
      onOrBefore[row] = session;
    }
  }

  /** Weekdays first, then the closures out, then what this exchange kept open in again. */
  private void fillSessions() {
    int weekday = FIRST.getDayOfWeek().getValue();
    for (int row = 0; row < DAYS; row++) {
      open[row] = (weekday - 1 + row) % 7 < 5;
    }
    Arrays.fill(closes, Holidays.CLOSE);
    for (int year = FIRST.getYear(); year <= LAST.getYear(); year++) {
      Holidays.closures(year).forEach(day -> open[row(day)] = false);
      Holidays.earlyCloses(year).forEach((day, time) -> closes[row(day)] = time);
    }
    alsoOpen.forEach(day -> open[row(day)] = true);
  }

  /** Outside the table the row is negative or too large. */
  private static int row(LocalDate date) {
    return (int) date.toEpochDay() - FIRST_DAY;
  }

  private static boolean isCovered(int row) {
    return row >= 0 && row < DAYS;
  }

  private boolean opens(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
        && (!Holidays.closures(day.getYear()).contains(day) || alsoOpen.contains(day));
  }

  boolean isSession(LocalDate date) {
    int row = row(date);
    return isCovered(row) ? open[row] : opens(date);
  }

  LocalDate onOrAfter(LocalDate date) {
    int row = row(date);
    return isCovered(row) ? LocalDate.ofEpochDay(onOrAfter[row]) : searchForward(date);
  }

  LocalDate onOrBefore(LocalDate date) {
    int row = row(date);
    return isCovered(row) ? LocalDate.ofEpochDay(onOrBefore[row]) : searchBackward(date);
  }

  /** New York time of the close; the usual one on days that are no session. */
  LocalTime close(LocalDate date) {
    int row = row(date);
    return isCovered(row)
        ? closes[row]
        : Holidays.earlyCloses(date.getYear()).getOrDefault(date, Holidays.CLOSE);
  }

  private LocalDate searchForward(LocalDate date) {
    LocalDate day = date;
    while (!opens(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  private LocalDate searchBackward(LocalDate date) {
    LocalDate day = date;
    while (!opens(day)) {
      day = day.minusDays(1);
    }
    return day;
  }
}
