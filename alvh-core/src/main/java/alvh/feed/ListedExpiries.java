package alvh.feed;

import alvh.instrument.OptionRoot;
import alvh.time.ExchangeCalendar;
import alvh.time.Expirations;
import alvh.time.SpxwExpirations;
import alvh.time.VixWeeklies;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which expiries are listed on a day: those of the exchange's calendar, fewer of them far away.
 *
 * <p>Source: method 4.1. Our reading, which keeps a simulated market small: morning expiries of the
 * next four months and, to a year, of March, June, September and December; of the afternoon all
 * within ten days, Fridays and month ends within seven weeks, third Fridays within fourteen. Third
 * Fridays in the afternoon are listed from the first day, which the exchange did from October 2011,
 * because the condors here are settled in the afternoon. VIX: six months and the weeklies within
 * five weeks. An expiry that is listed stays so until it settles.
 */
final class ListedExpiries {
  private static final Comparator<ListedExpiry> BY_SETTLEMENT =
      Comparator.comparing(ListedExpiry::settlesAt).thenComparing(listed -> listed.root().name());

  private static final int NEAR_MONTHS = 4;
  private static final int VIX_MONTHS = 6;
  private static final int A_YEAR = 366;
  private static final int ALL_DAYS = 10;
  private static final int WEEKLY_DAYS = 49;
  private static final int THIRD_FRIDAY_DAYS = 98;
  private static final int VIX_WEEKLY_DAYS = 35;

  private ListedExpiries() {}

  /** Options on the S&P 500, by settlement, then by class. */
  static List<ListedExpiry> spx(LocalDate today) {
    return Stream.concat(morning(today), afternoon(today)).sorted(BY_SETTLEMENT).toList();
  }

  private static Stream<ListedExpiry> morning(LocalDate today) {
    List<LocalDate> all = Expirations.spxMonthlies(today.plusDays(1), today.plusDays(A_YEAR));
    return all.stream()
        .filter(date -> all.indexOf(date) < NEAR_MONTHS || date.getMonthValue() % 3 == 0)
        .map(date -> new ListedExpiry(OptionRoot.SPX, date));
  }

  private static Stream<ListedExpiry> afternoon(LocalDate today) {
    return today
        .plusDays(1)
        .datesUntil(today.plusDays(THIRD_FRIDAY_DAYS + 1))
        .filter(date -> isListed(today, date))
        .map(date -> new ListedExpiry(OptionRoot.SPXW, date));
  }

  private static boolean isListed(LocalDate today, LocalDate date) {
    if (Expirations.isSpxMonthly(date)) {
      return true;
    }
    if (!SpxwExpirations.isExpiration(date)) {
      return false;
    }
    long days = ChronoUnit.DAYS.between(today, date);
    return days <= ALL_DAYS
        || days <= WEEKLY_DAYS && (date.getDayOfWeek() == DayOfWeek.FRIDAY || isMonthEnd(date));
  }

  private static boolean isMonthEnd(LocalDate date) {
    LocalDate next = ExchangeCalendar.NYSE.next(date);
    return !YearMonth.from(next).equals(YearMonth.from(date));
  }

  /** Options on VIX, by settlement, then by class. */
  static List<ListedExpiry> vix(LocalDate today) {
    Stream<ListedExpiry> monthlies =
        vixMonthlies(today, VIX_MONTHS).map(date -> new ListedExpiry(OptionRoot.VIX, date));
    Stream<ListedExpiry> weeklies =
        VixWeeklies.between(today.plusDays(1), today.plusDays(VIX_WEEKLY_DAYS)).stream()
            .map(date -> new ListedExpiry(OptionRoot.VIXW, date));
    return Stream.concat(monthlies, weeklies).sorted(BY_SETTLEMENT).toList();
  }

  /** The next settlements of monthly VIX futures and options. */
  static Stream<LocalDate> vixMonthlies(LocalDate today, int months) {
    return Stream.iterate(Expirations.nextVixMonthly(today), Expirations::nextVixMonthly)
        .limit(months);
  }
}
