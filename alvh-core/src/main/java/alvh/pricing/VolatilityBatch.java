package alvh.pricing;

import alvh.math.Lanes;
import org.jspecify.annotations.Nullable;

/**
 * Implied volatility of many options: {@link BlackInverse#volatility} over arrays, the same bits
 * and the same codes, several options at once where {@link Lanes} are used.
 *
 * <p>An object holds the working arrays of one thread; a call allocates nothing. Without lanes, and
 * for every option whose price is not moderate, the scalar function answers. Source: method 2.3.
 */
public final class VolatilityBatch {
  private final @Nullable VolatilityLanes lanes;

  /** In lanes where they are to be had. */
  public VolatilityBatch() {
    this(Lanes.AVAILABLE);
  }

  VolatilityBatch(boolean inLanes) {
    lanes = inLanes ? new VolatilityLanes() : null;
  }

  /**
   * Implies the volatilities of the first {@code count} options.
   *
   * @param years times to expiry T
   * @param discount factors e^{−rT}
   * @param price present values, in the unit of the strike
   * @param cp +1 for a call, −1 for a put
   * @param volatility takes the answers: decimal a year, or a negative code of {@link BlackInverse}
   */
  public void imply(
      double[] forward,
      double[] strike,
      double[] years,
      double[] discount,
      double[] price,
      double[] cp,
      double[] volatility,
      int count) {
    int whole = 0;
    if (lanes != null) {
      whole = count - count % VolatilityLanes.lanes();
      for (int from = 0; from < whole; from += Lanes.BLOCK) {
        int block = Math.min(Lanes.BLOCK, whole - from);
        lanes.imply(forward, strike, years, discount, price, cp, volatility, from, block);
      }
    }
    for (int i = 0; i < count; i++) {
      if (i >= whole || !(volatility[i] > 0 && volatility[i] < Double.POSITIVE_INFINITY)) {
        volatility[i] =
            BlackInverse.volatility(
                forward[i], strike[i], years[i], discount[i], price[i], cp[i] > 0 ? 1 : -1);
      }
    }
  }
}
