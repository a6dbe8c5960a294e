package alvh.app;

import alvh.instrument.Option;
import alvh.instrument.OptionRoot;
import alvh.instrument.Right;
import alvh.pricing.Black76;
import alvh.time.ExchangeCalendar;
import alvh.time.Expirations;
import alvh.time.YearFraction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * A saved quote page that nobody has published: S&P 500 options of one day at a volatility that
 * rises towards low strikes, weeklies of five Fridays and the monthlies of fourteen months.
 */
final class MadeUpPage {
  static final LocalDate DAY = LocalDate.of(2018, 2, 5);
  static final String NAME = "SPX_20180205.csv";

  private static final DateTimeFormatter SLASHED =
      DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ROOT);
  private static final DateTimeFormatter FILED = DateTimeFormatter.BASIC_ISO_DATE;
  private static final double FORWARD = 2650;
  private static final double HALF_SPREAD = 0.05;
  private static final double NICKEL = 0.05;

  private MadeUpPage() {}

  /** Writes the page into the folder. */
  static Path write(Path folder) throws IOException {
    return write(folder, DAY);
  }

  /** Writes the page of another day, into the folder. */
  static Path write(Path folder, LocalDate day) throws IOException {
    var page =
        new StringBuilder(
            "underlying,underlying_last,exchange,optionroot,type,expiration,quotedate,strike,last,"
                + "net,bid,ask,volume,openinterest,impliedvol,delta,gamma\n");
    for (int week = 0; week < 5; week++) {
      LocalDate friday = day.plusDays(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
      friday = friday.plusWeeks(week);
      if (!Expirations.isSpxMonthly(friday)) {
        expiry(page, OptionRoot.SPXW, day, friday);
      }
    }
    for (int month = 0; month < 14; month++) {
      YearMonth named =
          YearMonth.from(day.plusDays(day.getDayOfMonth() > 14 ? 15 : 0)).plusMonths(month);
      expiry(page, OptionRoot.SPX, day, Expirations.spxMonthly(named));
    }
    return Files.writeString(
        Files.createDirectories(folder).resolve("SPX_%s.csv".formatted(FILED.format(day))), page);
  }

  private static void expiry(StringBuilder page, OptionRoot root, LocalDate day, LocalDate date) {
    for (double strike = 1500; strike <= 3200; strike += 10) {
      for (Right right : Right.values()) {
        row(page, day, new Option(root, date, right, strike));
      }
    }
  }

  private static void row(StringBuilder page, LocalDate day, Option option) {
    Instant now = ExchangeCalendar.at(day, LocalTime.of(15, 0));
    double years = YearFraction.between(now, option.settlesAt());
    double volatility = 0.25 - 0.3 * Math.log(option.strike() / FORWARD);
    double price =
        Black76.price(FORWARD, option.strike(), years, volatility, 1, option.right().sign());
    double bid = NICKEL * Math.floor((price - HALF_SPREAD) / NICKEL);
    page.append(
        String.format(
            Locale.ROOT,
            "SPX,2649.00,CBOE,%s,%s,%s,%s,%.1f,0.0,0.0,%.2f,%.2f,1,1,0.2,0.5,0.0\n",
            option.symbol().replace(" ", ""),
            option.right().name().toLowerCase(Locale.ROOT),
            SLASHED.format(option.expiry()),
            SLASHED.format(day),
            option.strike(),
            Math.max(0, bid),
            Math.max(0, bid) + 2 * HALF_SPREAD));
  }
}
