package alvh.pricing;

import alvh.math.Lanes;
import org.jspecify.annotations.Nullable;

/**
 * Implied volatilities of many options at once, column by column, without allocation.
 *
 * <p>Each row has the bits or the code of {@link BlackInverse#volatility}, in lanes or not. Rows
 * are taken in blocks that stay in the first cache and pass through short loops; a row that has no
 * volatility, or whose moneyness or deviation is not moderate, is then answered by the scalar
 * function. Every double is a permitted input.
 *
 * <p>An instance holds the scratch space and belongs to one thread. Source: method 2.3.
 */
public final class BlackInverseBatch {
  private final @Nullable InverseLanes lanes;

  /** In lanes where there are any. */
  public BlackInverseBatch() {
    this(Lanes.AVAILABLE);
  }

  BlackInverseBatch(boolean inLanes) {
    lanes = inLanes ? new InverseLanes() : null;
  }

  /**
   * The terms and prices of many options; all columns have one length.
   *
   * @param years time to expiry T
   * @param discount factor e^{−rT}
   * @param price present value, in the unit of the strike
   * @param cp +1 for a call, −1 for a put
   */
  public record Quotes(
      double[] forward,
      double[] strike,
      double[] years,
      double[] discount,
      double[] price,
      double[] cp) {
    /** How many. */
    public int count() {
      return strike.length;
    }

    /** Empty columns for so many options. */
    public static Quotes of(int count) {
      return new Quotes(
          new double[count],
          new double[count],
          new double[count],
          new double[count],
          new double[count],
          new double[count]);
    }
  }

  /**
   * Implies the volatilities of the first {@code count} rows.
   *
   * @param volatility written: decimal a year, or a negative code of {@link BlackInverse}
   */
  public void imply(Quotes quotes, double[] volatility, int count) {
    int done = lanes == null ? 0 : lanes.imply(quotes, volatility, count);
    for (int i = 0; i < count; i++) {
      if (i >= done || !(volatility[i] > 0 && volatility[i] < Double.POSITIVE_INFINITY)) {
        volatility[i] = one(quotes, i);
      }
    }
  }

  private static double one(Quotes q, int i) {
    return BlackInverse.volatility(
        q.forward[i], q.strike[i], q.years[i], q.discount[i], q.price[i], q.cp[i] > 0 ? 1 : -1);
  }
}
