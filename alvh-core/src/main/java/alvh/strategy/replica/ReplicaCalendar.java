package alvh.strategy.replica;

import alvh.time.ExchangeCalendar;
import alvh.time.Expirations;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * When a replica rolls and when its level is taken: third Fridays, and the last session of each
 * month. Source: method 6.
 *
 * @param shift sessions by which the rolls are off: 0, or for a control that must fail ±1
 */
public record ReplicaCalendar(int shift) {
  private static final ExchangeCalendar SESSIONS = ExchangeCalendar.NYSE;

  /** The roll of a month. */
  public LocalDate roll(YearMonth month) {
    LocalDate day = Expirations.spxMonthly(month);
    for (int i = 0; i < shift; i++) {
      day = SESSIONS.next(day);
    }
    for (int i = 0; i > shift; i--) {
      day = SESSIONS.previous(day);
    }
    return day;
  }

  /** The last session of a month. */
  public static LocalDate monthEnd(YearMonth month) {
    return SESSIONS.onOrBefore(month.atEndOfMonth());
  }

  /** Every roll and month end from the first month's roll to the last month's end, in order. */
  public List<LocalDate> days(YearMonth first, YearMonth last) {
    return IntStream.rangeClosed(0, (int) first.until(last, java.time.temporal.ChronoUnit.MONTHS))
        .mapToObj(first::plusMonths)
        .flatMap(month -> Stream.of(roll(month), monthEnd(month)))
        .toList();
  }
}
