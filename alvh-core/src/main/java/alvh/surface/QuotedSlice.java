package alvh.surface;

import alvh.instrument.Right;
import alvh.market.ChainQuotes;
import alvh.pricing.Black76;
import alvh.pricing.BlackInverse;
import java.util.Arrays;

/**
 * One expiry of a chain as it was quoted: the volatilities of the out-of-the-money mids, joined by
 * straight lines, flat beyond the outermost.
 *
 * <p>It is what a model's slice is held against. Used are puts below and calls from the forward on
 * that somebody bids for, with a volatility of 1 % to 400 %. Source: method 2.3.
 */
public final class QuotedSlice implements VolSurface.Slice {
  private static final double LEAST_VOLATILITY = 0.01;
  private static final double MOST_VOLATILITY = 4;

  private final ChainQuotes quotes;
  private final double years;
  private final double forward;
  private final double discount;
  private final int[] rows;
  private final double[] k;
  private final double[] volatility;

  /**
   * @param years to settlement
   * @param forward by put–call parity, index points
   */
  public QuotedSlice(ChainQuotes quotes, double years, double forward, double discount) {
    this.quotes = quotes;
    this.years = years;
    this.forward = forward;
    this.discount = discount;
    int count = 0;
    var taken = new int[quotes.size()];
    var moneyness = new double[quotes.size()];
    var implied = new double[quotes.size()];
    for (int row = 0; row < quotes.size(); row++) {
      double v = quoted(row);
      if (v >= LEAST_VOLATILITY && v <= MOST_VOLATILITY) {
        taken[count] = row;
        moneyness[count] = Math.log(quotes.strike(row) / forward);
        implied[count++] = v;
      }
    }
    rows = Arrays.copyOf(taken, count);
    k = Arrays.copyOf(moneyness, count);
    volatility = Arrays.copyOf(implied, count);
  }

  /** Volatility of the mid in a row of the chain; NaN where there is none. */
  private double quoted(int row) {
    ChainQuotes.Side side = side(right(row));
    if (!side.tradable(row)) {
      return Double.NaN;
    }
    double found =
        BlackInverse.volatility(
            forward, quotes.strike(row), years, discount, side.mid(row), right(row).sign());
    return found > 0 ? found : Double.NaN;
  }

  private Right right(int row) {
    return quotes.strike(row) < forward ? Right.PUT : Right.CALL;
  }

  /** The columns of the calls or of the puts. */
  public ChainQuotes.Side side(Right right) {
    return right == Right.PUT ? quotes.puts() : quotes.calls();
  }

  public ChainQuotes quotes() {
    return quotes;
  }

  /** Number of usable quotes. */
  public int size() {
    return rows.length;
  }

  /** The row of the chain behind quote {@code i}. */
  public int row(int i) {
    return rows[i];
  }

  /** The side that is out of the money. */
  public Right quotedRight(int i) {
    return right(rows[i]);
  }

  public double strike(int i) {
    return quotes.strike(rows[i]);
  }

  /** ln(K/F) of quote {@code i}. */
  public double logMoneyness(int i) {
    return k[i];
  }

  /** Volatility of the mid of quote {@code i}, decimal a year. */
  public double volatilityOf(int i) {
    return volatility[i];
  }

  /** Magnitude of the delta to the forward at the quoted volatility. */
  public double delta(int i) {
    return Math.abs(
        Black76.forwardDelta(forward, strike(i), years, volatility[i], quotedRight(i).sign()));
  }

  @Override
  public double years() {
    return years;
  }

  @Override
  public double forward() {
    return forward;
  }

  @Override
  public double discount() {
    return discount;
  }

  /** Requires at least one quote. */
  @Override
  public double volatility(double logMoneyness) {
    int after = Arrays.binarySearch(k, logMoneyness);
    if (after >= 0) {
      return volatility[after];
    }
    int next = -after - 1;
    if (next == 0 || next == k.length) {
      return volatility[next == 0 ? 0 : k.length - 1];
    }
    double share = (logMoneyness - k[next - 1]) / (k[next] - k[next - 1]);
    return volatility[next - 1] + share * (volatility[next] - volatility[next - 1]);
  }
}
