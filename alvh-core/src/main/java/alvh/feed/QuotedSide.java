package alvh.feed;

import alvh.instrument.OptionRoot;
import alvh.market.ChainQuotes;
import alvh.order.HalfSpreads;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * Bids and asks around the model's prices of the calls or the puts of one expiry.
 *
 * <p>The bid is the highest tick at or below price less half-spread, the ask the lowest at or above
 * price plus half-spread, so that every price of the model lies within its quote and nobody can
 * trade an arbitrage that the model has not. Prices are counted in hundredths of a point. Source:
 * method 4.1 (ticks), 4.6 (half-spreads).
 *
 * @param session the day, which settles the tick
 * @param vix points; the spread widens with it
 */
record QuotedSide(OptionRoot root, LocalDate session, double vix, HalfSpreads spreads) {
  private static final double CENTS = 100;
  private static final int NOT_SAID = -1;

  /** The step changes at this price, in hundredths. */
  private static final long COARSE_FROM = 300;

  /** A price nearer to a tick than this share of a hundredth lies on it. */
  private static final double SAME = 1e-6;

  /** Quotes around prices in index points; volumes and open interest are not simulated. */
  ChainQuotes.Side around(double[] prices) {
    long fine = Math.round(root.tick(session, 0).size() * CENTS);
    long coarse = Math.round(root.tick(session, COARSE_FROM / CENTS).size() * CENTS);
    double[] bid = new double[prices.length];
    double[] ask = new double[prices.length];
    for (int i = 0; i < prices.length; i++) {
      double half = spreads.halfSpread(root, prices[i], vix);
      bid[i] = down((prices[i] - half) * CENTS, fine, coarse) / CENTS;
      ask[i] = up((prices[i] + half) * CENTS, fine, coarse) / CENTS;
    }
    int[] unknown = new int[prices.length];
    Arrays.fill(unknown, NOT_SAID);
    return new ChainQuotes.Side(bid, ask, unknown, unknown);
  }

  private static long down(double cents, long fine, long coarse) {
    long whole = (long) Math.floor(Math.max(0, cents) + SAME);
    return whole - whole % (whole >= COARSE_FROM ? coarse : fine);
  }

  private static long up(double cents, long fine, long coarse) {
    long whole = (long) Math.ceil(cents - SAME);
    long step = whole > COARSE_FROM ? coarse : fine;
    return Math.max(fine, -Math.floorDiv(-whole, step) * step);
  }
}
