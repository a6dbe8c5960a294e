package alvh.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * The settlement days of weekly VIX futures and options: the Wednesdays without a monthly.
 *
 * <p>They settle on S&P 500 options with afternoon settlement, monthlies on those with morning
 * settlement. Source: method 4.1; first listed on 2015-07-23.
 *
 * <p>An unforeseen closure moves the settlement to the next session (the contracts of 2018-12-05
 * settled on 2018-12-06), a holiday to the session before.
 */
public final class VixWeeklies {
  private static final ExchangeCalendar CALENDAR = ExchangeCalendar.NYSE;
  private static final LocalDate LISTED_SINCE = LocalDate.of(2015, 7, 23);
  private static final int VIX_DAYS = 30;

  private VixWeeklies() {}

  /** Whether a weekly settles on that day. */
  public static boolean isWeekly(LocalDate date) {
    return date.isAfter(LISTED_SINCE)
        && (isSettlementOf(wednesday(date), date)
            || isSettlementOf(wednesday(date).plusWeeks(1), date));
  }

  private static boolean isSettlementOf(LocalDate wednesday, LocalDate date) {
    LocalDate settlement = settlement(wednesday);
    return settlement.equals(date) && !Expirations.isVixMonthly(settlement);
  }

  /** Final settlement of the contracts that are named after that Wednesday. */
  public static LocalDate settlement(LocalDate wednesday) {
    return CALENDAR.isSpecialClosure(wednesday)
        ? CALENDAR.next(wednesday)
        : Expirations.beforeSpx(wednesday.plusDays(VIX_DAYS));
  }

  /** Weekly settlements in [from, to], in order. */
  public static List<LocalDate> between(LocalDate from, LocalDate to) {
    return CALENDAR.sessions(from, to).stream().filter(VixWeeklies::isWeekly).toList();
  }

  /**
   * The week's number in the contract's name, 1 to 53: Wednesdays on which a contract could settle,
   * so the first of January is not counted and its contract, settled on the eve, ends the old year.
   */
  public static int weekOfYear(LocalDate settlement) {
    LocalDate wednesday = wednesday(settlement);
    return wednesday.getYear() > settlement.getYear()
        ? weekOfYear(wednesday.minusWeeks(1)) + 1
        : (wednesday.getDayOfYear() - 2) / 7 + 1;
  }

  /** The Wednesday of the same week. */
  private static LocalDate wednesday(LocalDate date) {
    return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(2);
  }
}
