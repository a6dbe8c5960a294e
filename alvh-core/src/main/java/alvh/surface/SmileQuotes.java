package alvh.surface;

import alvh.market.ChainQuotes;
import alvh.math.Normal;
import alvh.pricing.BlackInverse;
import java.util.ArrayList;
import java.util.List;

/**
 * The out-of-the-money quotes of one expiry that can be fitted, in columns by rising strike.
 *
 * <p>Prices are undiscounted and in units of the forward, so that every expiry looks alike: x =
 * K/F, k = ln x. Used are puts below and calls from the forward on with a bid above 0, an ask not
 * below it, and a middle whose implied volatility lies between 1 % and 400 %. Source: method 2.3.
 */
final class SmileQuotes {
  private static final double LEAST_VOLATILITY = 0.01;
  private static final double MOST_VOLATILITY = 4;

  /** Half of the smallest tick of the class, index points: no quote is known better. */
  private static final double LEAST_HALF_SPREAD = 0.025;

  private static final double FAR_DELTA = 0.01;
  private static final double WING_DELTA = 0.05;

  final ChainQuotes source;
  final double years;
  final ParityForward parity;

  int count;

  /** Where the quote stands in the chain. */
  final int[] row;

  final double[] k;
  final double[] mid;
  final double[] halfSpread;
  final double[] bid;
  final double[] ask;

  /** Total variance of the middle, σ²T. */
  final double[] variance;

  /** Price change per unit of total variance. */
  final double[] slope;

  /** +1 for a call, −1 for a put. */
  final int[] sign;

  /** |Δ| to the forward. */
  final double[] delta;

  SmileQuotes(ChainQuotes source, double years, ParityForward parity) {
    this.source = source;
    this.years = years;
    this.parity = parity;
    int rows = source.size();
    row = new int[rows];
    k = new double[rows];
    mid = new double[rows];
    halfSpread = new double[rows];
    bid = new double[rows];
    ask = new double[rows];
    variance = new double[rows];
    slope = new double[rows];
    delta = new double[rows];
    sign = new int[rows];
    for (int i = 0; i < rows; i++) {
      take(i);
    }
  }

  private void take(int at) {
    double strike = source.strike(at);
    boolean call = strike >= parity.forward();
    ChainQuotes.Side side = call ? source.calls() : source.puts();
    if (!side.tradable(at)) {
      return;
    }
    double unit = 1 / (parity.discount() * parity.forward());
    double x = strike / parity.forward();
    double middle = side.mid(at) * unit;
    double deviation = BlackInverse.volatility(1, x, 1, 1, middle, call ? 1 : -1);
    double volatility = deviation / Math.sqrt(years);
    if (!(volatility >= LEAST_VOLATILITY && volatility <= MOST_VOLATILITY)) {
      return;
    }
    int i = count++;
    row[i] = at;
    k[i] = Math.log(x);
    sign[i] = call ? 1 : -1;
    mid[i] = middle;
    bid[i] = side.bid()[at] * unit;
    ask[i] = side.ask()[at] * unit;
    halfSpread[i] = Math.max(0.5 * (ask[i] - bid[i]), LEAST_HALF_SPREAD * unit);
    variance[i] = deviation * deviation;
    double d1 = -k[i] / deviation + 0.5 * deviation;
    slope[i] = Normal.pdf(d1) / (2 * deviation);
    delta[i] = Normal.cdf(call ? d1 : -d1);
  }

  /** 1Δ to 99Δ. */
  boolean counts(int i) {
    return delta[i] >= FAR_DELTA;
  }

  /** 5Δ to 95Δ. */
  boolean central(int i) {
    return delta[i] >= WING_DELTA;
  }

  /** Place of the quote nearest the forward. */
  int nearest() {
    int best = 0;
    for (int i = 1; i < count; i++) {
      if (Math.abs(k[i]) < Math.abs(k[best])) {
        best = i;
      }
    }
    return best;
  }

  /** Strikes that were fitted, index points. */
  double strike(int i) {
    return source.strike(row[i]);
  }

  /** All of them, which are quoted on both sides. */
  Strikes strikes() {
    double[] listed = new double[count];
    for (int i = 0; i < count; i++) {
      listed[i] = strike(i);
    }
    return new ListedStrikes(listed);
  }

  /** Quotes from 1Δ to 99Δ. */
  int counted() {
    int counted = 0;
    for (int i = 0; i < count; i++) {
      counted += counts(i) ? 1 : 0;
    }
    return counted;
  }

  /** Whether puts and calls are among them. */
  boolean hasBothSides() {
    return count > 0 && sign[0] < 0 && sign[count - 1] > 0;
  }

  /** Tightest half-spread, per forward. */
  double leastHalfSpread() {
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < count; i++) {
      least = Math.min(least, halfSpread[i]);
    }
    return least;
  }

  /** The columns as rows, in index points. */
  List<FittedQuote> listed() {
    double unit = parity.discount() * parity.forward();
    var rows = new ArrayList<FittedQuote>();
    for (int i = 0; i < count; i++) {
      rows.add(
          new FittedQuote(
              strike(i),
              k[i],
              sign[i],
              bid[i] * unit,
              ask[i] * unit,
              Math.sqrt(variance[i] / years),
              counts(i)));
    }
    return rows;
  }
}
