package alvh.surface;

import alvh.time.YearFraction;
import alvh.unit.Check;
import java.util.List;

/**
 * All quotes of one expiry at one moment, by rising strike: what the Cboe calculation sees of it.
 *
 * @param minutes from the moment to settlement; the rounding of the moment is the caller's
 * @param rate to settlement, continuously compounded, decimal a year
 */
public record QuoteStrip(double minutes, double rate, List<StrikeQuotes> quotes) {
  public QuoteStrip {
    Check.positive(minutes, "minutes to settlement");
    Check.finite(rate, "rate");
    quotes = List.copyOf(quotes);
    for (int i = 1; i < quotes.size(); i++) {
      double before = quotes.get(i - 1).strike();
      double strike = quotes.get(i).strike();
      Check.that(strike > before, "strikes must rise, but %s follows %s", strike, before);
    }
  }

  /** T = minutes / 525,600. */
  public double years() {
    return minutes / YearFraction.MINUTES_PER_YEAR;
  }

  /** e^{RT}, by which a price at settlement exceeds one now. */
  public double growth() {
    return Math.exp(rate * years());
  }
}
