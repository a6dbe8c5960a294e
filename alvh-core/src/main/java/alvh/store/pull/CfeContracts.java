package alvh.store.pull;

import alvh.time.Expirations;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The futures exchange's files of the monthly VIX futures, one a contract with its whole life.
 *
 * <p>Contracts since 2013 lie under their settlement day, earlier ones in an archive under their
 * month code.
 */
final class CfeContracts implements Publisher {
  private static final String CURRENT =
      "https://cdn.cboe.com/data/us/futures/market_statistics/historical_data/VX/";
  private static final String ARCHIVE =
      "https://cdn.cboe.com/resources/futures/archive/volume-and-price/";
  private static final YearMonth FIRST_CURRENT = YearMonth.of(2013, 1);
  private static final YearMonth FIRST_LISTED = YearMonth.of(2004, 5);
  private static final String MONTH_CODES = "FGHJKMNQUVXZ";

  /** Serial months that the exchange lists, the nearest one included. Source: method 4.1. */
  private static final int LISTED_MONTHS = 9;

  @Override
  public String name() {
    return "cfe";
  }

  @Override
  public String description() {
    return "VIX futures settlements by contract, cdn.cboe.com";
  }

  @Override
  public List<RemoteFile> files(Wish wish) {
    YearMonth first = wish.futuresFrom().isBefore(FIRST_LISTED) ? FIRST_LISTED : wish.futuresFrom();
    YearMonth last = nearest(wish.today()).plusMonths(LISTED_MONTHS - 1);
    return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
        .map(this::file)
        .toList();
  }

  /** The month whose contract settles next. */
  private static YearMonth nearest(LocalDate today) {
    YearMonth month = YearMonth.from(today);
    return today.isAfter(Expirations.vixMonthly(month)) ? month.plusMonths(1) : month;
  }

  private RemoteFile file(YearMonth month) {
    if (month.isBefore(FIRST_CURRENT)) {
      char code = MONTH_CODES.charAt(month.getMonthValue() - 1);
      String name = String.format(Locale.ROOT, "CFE_%s%02d_VX.csv", code, month.getYear() % 100);
      return RemoteFile.of(name(), name, ARCHIVE + name);
    }
    String name = "VX_" + Expirations.vixMonthly(month) + ".csv";
    return RemoteFile.of(name(), name, CURRENT + name);
  }
}
