package alvh.app;

import alvh.pricing.Black76;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/**
 * A quote page of two expiries with prices of one volatility, for commands that want a chain. One
 * put is crossed and one call has no bid.
 */
final class MadeUpChain {
  static final LocalDate DAY = LocalDate.of(2019, 4, 25);
  static final double FORWARD = 2920;
  static final double VOLATILITY = .15;

  private static final List<LocalDate> EXPIRIES =
      List.of(LocalDate.of(2019, 5, 31), LocalDate.of(2019, 6, 28));
  private static final DateTimeFormatter SLASHED = DateTimeFormatter.ofPattern("MM/dd/uuuu");
  private static final String HEADER =
      "underlying,underlying_last,exchange,optionroot,type,expiration,quotedate,strike,last,net,"
          + "bid,ask,volume,openinterest,impliedvol,delta,gamma\n";

  private MadeUpChain() {}

  /** Writes the page into the folder. */
  static Path write(Path folder) throws IOException {
    Files.createDirectories(folder);
    var text = new StringBuilder(HEADER);
    for (LocalDate expiry : EXPIRIES) {
      for (int strike = 2500; strike <= 3300; strike += 20) {
        text.append(row(expiry, strike, 1)).append(row(expiry, strike, -1));
      }
    }
    return Files.writeString(folder.resolve("SPX_20190425.csv"), text);
  }

  private static String row(LocalDate expiry, int strike, int cp) {
    double years = (ChronoUnit.DAYS.between(DAY, expiry) + 1 / 24.0) / 365;
    double price = Black76.price(FORWARD, strike, years, VOLATILITY, 1, cp);
    double bid = strike == 3300 && cp > 0 ? 0 : .999 * price;
    double ask = strike == 2500 && cp < 0 ? .5 * price : 1.001 * price;
    String symbol = "SPXW%ty%<tm%<td%s%08d".formatted(expiry, cp > 0 ? "C" : "P", 1000 * strike);
    return String.format(
        Locale.ROOT,
        "SPX,2921.5,CBOE,%s,%s,%s,%s,%d,0,0,%.6f,%.6f,5,50,.15,.5,.01%n",
        symbol,
        cp > 0 ? "call" : "put",
        SLASHED.format(expiry),
        SLASHED.format(DAY),
        strike,
        bid,
        ask);
  }
}
