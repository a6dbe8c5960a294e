package alvh.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The monthly expirations of S&P 500 and VIX contracts, by rule.
 *
 * <p>An expiration here is the day on which the settlement value is struck. That differs from what
 * was printed on S&P 500 options before February 2015, the Saturday after: {@link #settlementOf}
 * and {@link #printedSpxMonthly} translate.
 *
 * <p>Source: method 4.1. The VIX rule holds for contract months since November 2004; earlier ones
 * settled on the Wednesday before the third Friday of their own month, as the exchange's files of
 * July and October 2004 show.
 */
public final class Expirations {
  private static final ExchangeCalendar CALENDAR = ExchangeCalendar.NYSE;
  private static final YearMonth FRIDAY_PRINTED_SINCE = YearMonth.of(2015, 2);
  private static final YearMonth THIRTY_DAY_RULE_SINCE = YearMonth.of(2004, 11);
  private static final int VIX_DAYS = 30;

  private Expirations() {}

  /** The third Friday of the month, session or not. */
  public static LocalDate thirdFriday(YearMonth month) {
    return month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.FRIDAY));
  }

  /** The third Friday, or the last session before it when the exchange is closed. */
  public static LocalDate spxMonthly(YearMonth month) {
    return CALENDAR.onOrBefore(thirdFriday(month));
  }

  /** What the option's name said: the Saturday after the third Friday before February 2015. */
  public static LocalDate printedSpxMonthly(YearMonth month) {
    return month.isBefore(FRIDAY_PRINTED_SINCE)
        ? thirdFriday(month).plusDays(1)
        : spxMonthly(month);
  }

  /** The settlement day of a printed expiration: itself, or the last session before it. */
  public static LocalDate settlementOf(LocalDate printed) {
    return CALENDAR.onOrBefore(printed);
  }

  public static boolean isSpxMonthly(LocalDate date) {
    return date.equals(spxMonthly(YearMonth.from(date)));
  }

  /** The first SPX monthly after the date. */
  public static LocalDate nextSpxMonthly(LocalDate date) {
    return next(date, Expirations::spxMonthly);
  }

  /** The last SPX monthly before the date. */
  public static LocalDate previousSpxMonthly(LocalDate date) {
    return previous(date, Expirations::spxMonthly);
  }

  /** SPX monthlies in [from, to], in order. */
  public static List<LocalDate> spxMonthlies(LocalDate from, LocalDate to) {
    return between(from, to, Expirations::spxMonthly);
  }

  /**
   * Final settlement of the month's VIX futures and options: the Wednesday 30 days before the third
   * Friday of the next month; when that Wednesday or that Friday is a holiday, the last session
   * before the Wednesday.
   */
  public static LocalDate vixMonthly(YearMonth month) {
    if (month.isBefore(THIRTY_DAY_RULE_SINCE)) {
      return CALENDAR.onOrBefore(thirdFriday(month).minusDays(2));
    }
    return beforeSpx(thirdFriday(month.plusMonths(1)));
  }

  /** The settlement that looks 30 days ahead to the S&P 500 options of that Friday. */
  static LocalDate beforeSpx(LocalDate friday) {
    LocalDate wednesday = friday.minusDays(VIX_DAYS);
    return CALENDAR.isSession(friday) && CALENDAR.isSession(wednesday)
        ? wednesday
        : CALENDAR.previous(wednesday);
  }

  public static boolean isVixMonthly(LocalDate date) {
    return date.equals(vixMonthly(YearMonth.from(date)));
  }

  /** The first VIX monthly settlement after the date. */
  public static LocalDate nextVixMonthly(LocalDate date) {
    return next(date, Expirations::vixMonthly);
  }

  /** The last VIX monthly settlement before the date. */
  public static LocalDate previousVixMonthly(LocalDate date) {
    return previous(date, Expirations::vixMonthly);
  }

  /** VIX monthly settlements in [from, to], in order. */
  public static List<LocalDate> vixMonthlies(LocalDate from, LocalDate to) {
    return between(from, to, Expirations::vixMonthly);
  }

  private static LocalDate next(LocalDate date, Function<YearMonth, LocalDate> rule) {
    YearMonth month = YearMonth.from(date);
    LocalDate own = rule.apply(month);
    return own.isAfter(date) ? own : rule.apply(month.plusMonths(1));
  }

  private static LocalDate previous(LocalDate date, Function<YearMonth, LocalDate> rule) {
    YearMonth month = YearMonth.from(date);
    LocalDate own = rule.apply(month);
    return own.isBefore(date) ? own : rule.apply(month.minusMonths(1));
  }

  private static List<LocalDate> between(
      LocalDate from, LocalDate to, Function<YearMonth, LocalDate> rule) {
    YearMonth last = YearMonth.from(to);
    return Stream.iterate(YearMonth.from(from), m -> !m.isAfter(last), m -> m.plusMonths(1))
        .map(rule)
        .filter(d -> !d.isBefore(from) && !d.isAfter(to))
        .toList();
  }
}
