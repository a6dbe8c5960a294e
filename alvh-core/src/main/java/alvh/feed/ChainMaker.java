package alvh.feed;

import alvh.instrument.OptionRoot;
import alvh.market.ChainQuotes;
import alvh.market.OptionChain;
import alvh.model.AffineModel;
import alvh.model.MarketState;
import alvh.model.VixStrikes;
import alvh.order.HalfSpreads;
import alvh.time.ExchangeCalendar;
import alvh.time.YearFraction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Both chains of a session at its close, priced by the model and quoted with its half-spreads.
 *
 * <p>Many threads may use one maker. Source: method 2.7, 4.1, 4.6.
 */
final class ChainMaker {
  /** Strikes of VIX options: halves below 15, points to 40, fives to 100. Source: method 4.1. */
  private static final double[] VIX_POINTS =
      IntStream.concat(
              IntStream.concat(
                  IntStream.range(0, 12).map(i -> 18 + i), IntStream.range(15, 40).map(i -> 2 * i)),
              IntStream.rangeClosed(8, 20).map(i -> 10 * i))
          .mapToDouble(halves -> halves / 2.0)
          .toArray();

  private static final VixStrikes VIX_STRIKES = new VixStrikes(VIX_POINTS);

  private final AffineModel model;
  private final HalfSpreads spreads = new HalfSpreads();
  private final String source;

  /**
   * @param source what the chains name as their source
   */
  ChainMaker(AffineModel model, String source) {
    this.model = model;
    this.source = source;
  }

  /**
   * A session as chains see it.
   *
   * @param spot index at the close, points
   * @param rate continuously compounded, decimal
   * @param listed expiries of the index with their strikes
   */
  record Close(
      LocalDate session, double spot, MarketState state, double rate, List<ListedStrikes> listed) {
    Instant at() {
      return ExchangeCalendar.NYSE.close(session);
    }

    double years(ListedExpiry expiry) {
      return YearFraction.between(at(), expiry.settlesAt());
    }

    double forward(double years) {
      return spot * Math.exp((rate - MarketPath.DIVIDEND_YIELD) * years);
    }

    double discount(double years) {
      return Math.exp(-rate * years);
    }
  }

  /** Options on the S&P 500. */
  OptionChain spx(Close close) {
    double vix = model.vix(close.state());
    var expiries = new ArrayList<ChainQuotes>();
    for (ListedStrikes listed : close.listed()) {
      expiries.add(spx(close, listed, vix));
    }
    return new OptionChain("SPX", close.session(), close.at(), close.spot(), source, expiries);
  }

  private ChainQuotes spx(Close close, ListedStrikes listed, double vix) {
    double years = close.years(listed.expiry());
    double[] strikes = listed.band().strikes();
    double[] calls = calls(close, years, strikes);
    return quoted(
        close.session(),
        listed.expiry(),
        close.forward(years),
        close.discount(years),
        strikes,
        calls,
        vix);
  }

  /** The model's prices of calls on the index, points. */
  double[] calls(Close close, double years, double[] strikes) {
    double forward = close.forward(years);
    double[] moneyness = new double[strikes.length];
    for (int i = 0; i < strikes.length; i++) {
      moneyness[i] = Math.log(strikes[i] / forward);
    }
    double[] calls = new double[strikes.length];
    model.chain().calls(years, close.state(), moneyness, calls);
    for (int i = 0; i < strikes.length; i++) {
      calls[i] *= forward * close.discount(years);
    }
    return calls;
  }

  /** Options on VIX, each expiry on its own future. */
  OptionChain vix(Close close) {
    double vix = model.vix(close.state());
    var expiries = new ArrayList<ChainQuotes>();
    for (ListedExpiry expiry : ListedExpiries.vix(close.session())) {
      double years = close.years(expiry);
      double discount = close.discount(years);
      double[] calls = model.vixCalls(close.state(), years, VIX_STRIKES);
      for (int i = 0; i < calls.length; i++) {
        calls[i] *= discount;
      }
      double future = model.vixFuture(close.state(), years);
      expiries.add(
          quoted(close.session(), expiry, future, discount, VIX_POINTS.clone(), calls, vix));
    }
    double spot = Math.rint(vix * 100) / 100;
    return new OptionChain("VIX", close.session(), close.at(), spot, source, expiries);
  }

  /** Both sides; what rounding errors leave below zero or the bound of parity is lifted to it. */
  private ChainQuotes quoted(
      LocalDate session,
      ListedExpiry expiry,
      double forward,
      double discount,
      double[] strikes,
      double[] calls,
      double vix) {
    double[] puts = new double[strikes.length];
    for (int i = 0; i < strikes.length; i++) {
      double parity = discount * (forward - strikes[i]);
      calls[i] = Math.max(Math.max(0, parity), calls[i]);
      puts[i] = Math.max(0, calls[i] - parity);
    }
    OptionRoot root = expiry.root();
    var side = new QuotedSide(root, session, vix, spreads);
    return new ChainQuotes(
        root.name(),
        expiry.date(),
        expiry.settlesAt(),
        strikes,
        side.around(calls),
        side.around(puts));
  }
}
