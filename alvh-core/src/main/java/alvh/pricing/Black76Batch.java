package alvh.pricing;

import alvh.math.Lanes;
import org.jspecify.annotations.Nullable;

/**
 * Prices and sensitivities of many options on forwards at once, column by column, without
 * allocation.
 *
 * <p>Each row has the bits of {@link Black76#price} or {@link ForwardGreeks#of}, in lanes or not.
 * Rows are taken in blocks that stay in the first cache and pass through short loops; rows that the
 * loops do not cover, those with σ√T above 1.5 near the money, are then computed one by one. A row
 * outside the domain of those functions, such as NaN for what is not listed, gives NaN or an
 * arbitrary number in its own row and nowhere else.
 *
 * <p>An instance holds the scratch space and belongs to one thread. Source: method 2.1.
 */
public final class Black76Batch {
  private final @Nullable BlackLanes lanes;

  /** In lanes where there are any. */
  public Black76Batch() {
    this(Lanes.AVAILABLE);
  }

  Black76Batch(boolean inLanes) {
    lanes = inLanes ? new BlackLanes() : null;
  }

  /**
   * The terms of many options; all columns have one length.
   *
   * @param years time to expiry T
   * @param volatility decimal a year
   * @param cp +1 for a call, −1 for a put
   */
  public record Options(
      double[] forward, double[] strike, double[] years, double[] volatility, double[] cp) {
    /** How many. */
    public int count() {
      return strike.length;
    }
  }

  /** The columns of {@link ForwardGreeks}, in its units. */
  public record Columns(
      double[] price, double[] delta, double[] gamma, double[] vega, double[] theta, double[] rho) {
    /** Empty columns for so many options. */
    public static Columns of(int count) {
      return new Columns(
          new double[count],
          new double[count],
          new double[count],
          new double[count],
          new double[count],
          new double[count]);
    }

    void set(int row, ForwardGreeks greeks) {
      price[row] = greeks.price();
      delta[row] = greeks.delta();
      gamma[row] = greeks.gamma();
      vega[row] = greeks.vega();
      theta[row] = greeks.theta();
      rho[row] = greeks.rho();
    }
  }

  /**
   * Present values.
   *
   * @param discount factor e^{−rT} of each option
   * @param price written
   */
  public void price(Options options, double[] discount, double[] price) {
    int done = lanes == null ? 0 : lanes.price(options, discount, price);
    for (int i = done; i < options.count(); i++) {
      price[i] = price(options, discount[i], i);
    }
  }

  /**
   * Prices and sensitivities.
   *
   * @param rate r of each option, continuously compounded, a year
   * @param greeks written
   */
  public void greeks(Options options, double[] rate, Columns greeks) {
    int done = lanes == null ? 0 : lanes.greeks(options, rate, greeks);
    for (int i = done; i < options.count(); i++) {
      greeks.set(i, greeks(options, rate[i], i));
    }
  }

  /** One price, whatever its row holds. */
  static double price(Options o, double discount, int i) {
    return Black76.unchecked(
        o.forward[i], o.strike[i], o.years[i], o.volatility[i], discount, o.cp[i]);
  }

  /** One row of sensitivities, whatever it holds. */
  static ForwardGreeks greeks(Options o, double rate, int i) {
    return ForwardGreeks.unchecked(
        o.forward[i], o.strike[i], o.years[i], o.volatility[i], rate, o.cp[i]);
  }
}
