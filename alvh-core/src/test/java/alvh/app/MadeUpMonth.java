package alvh.app;

import alvh.pricing.Black76;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Closing quotes of one expiry on its last two days, in one file: on the second it has settled. The
 * call of the lowest strike is quoted below its intrinsic value.
 */
final class MadeUpMonth {
  private static final LocalDate EXPIRY = LocalDate.of(2018, 2, 28);
  private static final double FORWARD = 2750;
  private static final int LOWEST = 2650;
  private static final DateTimeFormatter SLASHED = DateTimeFormatter.ofPattern("MM/dd/uuuu");
  private static final String HEADER =
      "underlying,underlying_last, exchange,optionroot,optionext,type,expiration,quotedate,strike,"
          + "last,bid,ask,volume,openinterest,impliedvol,delta,gamma,theta,vega,optionalias\n";

  private MadeUpMonth() {}

  static Path write(Path file) throws IOException {
    var text = new StringBuilder(HEADER);
    for (LocalDate day : new LocalDate[] {EXPIRY.minusDays(1), EXPIRY}) {
      for (int strike = LOWEST; strike <= 2850; strike += 20) {
        text.append(row(day, strike, 1)).append(row(day, strike, -1));
      }
    }
    return Files.writeString(file, text);
  }

  private static String row(LocalDate day, int strike, int cp) {
    double years = day.equals(EXPIRY) ? 1e-6 : 1 / 365.0;
    double price = Black76.price(FORWARD, strike, years, .25, 1, cp);
    double mid = strike == LOWEST && cp > 0 ? price - 2 : price;
    String symbol = "SPXW%ty%<tm%<td%s%08d".formatted(EXPIRY, cp > 0 ? "C" : "P", 1000 * strike);
    return String.format(
        Locale.ROOT,
        "SPXW,2750,W,%s,,%s,%s,%s,%d,0,%.4f,%.4f,5,50,.2,.5,.01,0,0,%s%n",
        symbol,
        cp > 0 ? "call" : "put",
        SLASHED.format(EXPIRY),
        SLASHED.format(day),
        strike,
        .999 * mid,
        1.001 * mid,
        symbol);
  }
}
