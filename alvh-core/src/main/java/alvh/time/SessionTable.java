package alvh.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The sessions of 1980 to 2060 as arrays by day, filled once from the rules of {@link Holidays}.
 *
 * <p>A simulation asks for sessions and closes tens of thousands of times; the table answers
 * without search. Outside those years the rules are asked day by day.
 */
final class SessionTable {
  static final LocalDate FIRST = LocalDate.of(1980, 1, 1);
  static final LocalDate LAST = LocalDate.of(2060, 12, 31);

  private static final long FIRST_DAY = FIRST.toEpochDay();
  private static final int DAYS = (int) (LAST.toEpochDay() - FIRST_DAY) + 1;

  private final List<LocalDate> alsoOpen;
  private final boolean[] open = new boolean[DAYS];
  private final LocalDate[] onOrAfter = new LocalDate[DAYS];
  private final LocalDate[] onOrBefore = new LocalDate[DAYS];
  private final LocalTime[] closes = new LocalTime[DAYS];

  /** The sessions of the stock exchanges, and some days on which only this exchange was open. */
  SessionTable(List<LocalDate> alsoOpen) {
    this.alsoOpen = List.copyOf(alsoOpen);
    for (int year = FIRST.getYear(); year <= LAST.getYear(); year++) {
      fill(year);
    }
    LocalDate session = searchForward(LAST.plusDays(1));
    for (int row = DAYS - 1; row >= 0; row--) {
      session = open[row] ? FIRST.plusDays(row) : session;
      onOrAfter[row] = session;
    }
    session = searchBackward(FIRST.minusDays(1));
    for (int row = 0; row < DAYS; row++) {
      session = open[row] ? onOrAfter[row] : session;
      onOrBefore[row] = session;
    }
  }

  private void fill(int year) {
    Set<LocalDate> closures = Holidays.closures(year);
    Map<LocalDate, LocalTime> early = Holidays.earlyCloses(year);
    LocalDate end = LocalDate.of(year + 1, 1, 1);
    for (LocalDate day = LocalDate.of(year, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
      int row = (int) (day.toEpochDay() - FIRST_DAY);
      open[row] = opens(day, closures);
      closes[row] = early.getOrDefault(day, Holidays.CLOSE);
    }
  }

  private boolean opens(LocalDate day, Set<LocalDate> closures) {
    return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
        && (!closures.contains(day) || alsoOpen.contains(day));
  }

  boolean isSession(LocalDate date) {
    long row = date.toEpochDay() - FIRST_DAY;
    return row < 0 || row >= DAYS
        ? opens(date, Holidays.closures(date.getYear()))
        : open[(int) row];
  }

  LocalDate onOrAfter(LocalDate date) {
    long row = date.toEpochDay() - FIRST_DAY;
    return row < 0 || row >= DAYS ? searchForward(date) : onOrAfter[(int) row];
  }

  LocalDate onOrBefore(LocalDate date) {
    long row = date.toEpochDay() - FIRST_DAY;
    return row < 0 || row >= DAYS ? searchBackward(date) : onOrBefore[(int) row];
  }

  /** New York time of the close; the usual one on days that are no session. */
  LocalTime close(LocalDate date) {
    long row = date.toEpochDay() - FIRST_DAY;
    return row < 0 || row >= DAYS
        ? Holidays.earlyCloses(date.getYear()).getOrDefault(date, Holidays.CLOSE)
        : closes[(int) row];
  }

  private LocalDate searchForward(LocalDate date) {
    LocalDate day = date;
    while (!opens(day, Holidays.closures(day.getYear()))) {
      day = day.plusDays(1);
    }
    return day;
  }

  private LocalDate searchBackward(LocalDate date) {
    LocalDate day = date;
    while (!opens(day, Holidays.closures(day.getYear()))) {
      day = day.minusDays(1);
    }
    return day;
  }
}
