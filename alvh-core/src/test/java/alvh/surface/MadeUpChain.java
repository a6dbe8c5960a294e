package alvh.surface;

import alvh.instrument.Option;
import alvh.instrument.OptionRoot;
import alvh.instrument.Right;
import alvh.market.ChainQuotes;
import alvh.market.OptionChain;
import alvh.pricing.Black76;
import alvh.time.ExchangeCalendar;
import alvh.time.YearFraction;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** A chain that nobody has quoted: Black prices of given volatilities on a wide grid of strikes. */
final class MadeUpChain {
  static final double RATE = 0.02;
  static final double FORWARD = 3000;

  private static final double REACH = 8;
  private static final int STEPS = 20;

  private final LocalDate session;
  private final Instant asOf;
  private final double halfSpread;
  private final List<ChainQuotes> expiries = new ArrayList<>();

  /**
   * @param time of the quotes in New York
   * @param halfSpread share of the price between middle and bid
   */
  MadeUpChain(LocalDate session, LocalTime time, double halfSpread) {
    this.session = session;
    this.asOf = ExchangeCalendar.at(session, time);
    this.halfSpread = halfSpread;
  }

  /** An expiry of that volatility. */
  MadeUpChain expiry(OptionRoot root, LocalDate date, double volatility) {
    Instant settles = new Option(root, date, Right.CALL, 1).settlesAt();
    double years = YearFraction.between(asOf, settles);
    double deviation = volatility * Math.sqrt(years);
    int size = (int) (2 * REACH * STEPS) + 1;
    var strikes = new double[size];
    for (int i = 0; i < size; i++) {
      strikes[i] = FORWARD * Math.exp((i - REACH * STEPS) / STEPS * deviation);
    }
    double discount = Math.exp(-RATE * years);
    expiries.add(
        new ChainQuotes(
            root.name(),
            date,
            settles,
            strikes,
            side(strikes, k -> Black76.price(FORWARD, k, years, volatility, discount, 1)),
            side(strikes, k -> Black76.price(FORWARD, k, years, volatility, discount, -1))));
    return this;
  }

  private ChainQuotes.Side side(double[] strikes, DoubleUnaryOperator price) {
    var bid = new double[strikes.length];
    var ask = new double[strikes.length];
    for (int i = 0; i < strikes.length; i++) {
      double mid = price.applyAsDouble(strikes[i]);
      bid[i] = mid * (1 - halfSpread);
      ask[i] = mid * (1 + halfSpread);
    }
    return new ChainQuotes.Side(bid, ask, new int[strikes.length], new int[strikes.length]);
  }

  OptionChain chain() {
    expiries.sort(
        Comparator.comparing(ChainQuotes::settlesAt).thenComparing(ChainQuotes::optionClass));
    return new OptionChain("SPX", session, asOf, FORWARD, "made up", expiries);
  }
}
