package alvh.surface;

import alvh.pricing.Black76;
import java.util.ArrayList;
import java.util.List;

/** A strip of quotes without spread, all of one volatility, wide and dense. */
final class FlatStrip {
  private static final double RATE = 0.03;
  private static final double REACH = 10;
  private static final int STEPS = 50;

  private FlatStrip() {}

  /** Strikes a fiftieth of a standard deviation apart, out to ten of them; 100 is one of them. */
  static QuoteStrip of(int days, double volatility, double forward) {
    double years = days / 365.0;
    double discount = Math.exp(-RATE * years);
    double step = volatility * Math.sqrt(years) / STEPS;
    List<StrikeQuotes> quotes = new ArrayList<>();
    for (int i = (int) -REACH * STEPS; i <= REACH * STEPS; i++) {
      double strike = 100 * Math.exp(i * step);
      double call = Black76.price(forward, strike, years, volatility, discount, 1);
      double put = Black76.price(forward, strike, years, volatility, discount, -1);
      quotes.add(new StrikeQuotes(strike, call, call, put, put));
    }
    return new QuoteStrip(days * VixCalculation.MINUTES_PER_DAY, RATE, quotes);
  }
}
