package alvh.pricing;

import alvh.math.Lanes;
import org.jspecify.annotations.Nullable;

/**
 * Price and the thirteen sensitivities of many options in spot form at once, column by column,
 * without allocation in lanes.
 *
 * <p>Each row has the bits of {@link Greeks#of}, in lanes or not; otherwise as {@link
 * Black76Batch}. An instance holds the scratch space and belongs to one thread. Source: method 2.1.
 */
public final class GreeksBatch {
  private final @Nullable GreeksLanes lanes;

  /** In lanes where there are any. */
  public GreeksBatch() {
    this(Lanes.AVAILABLE);
  }

  GreeksBatch(boolean inLanes) {
    lanes = inLanes ? new GreeksLanes() : null;
  }

  /**
   * The terms of many options; all columns have one length.
   *
   * @param years time to expiry T
   * @param volatility decimal a year
   * @param rate r, continuously compounded, a year
   * @param dividendYield q, continuously compounded, a year
   * @param cp +1 for a call, −1 for a put
   */
  public record Options(
      double[] spot,
      double[] strike,
      double[] years,
      double[] volatility,
      double[] rate,
      double[] dividendYield,
      double[] cp) {
    /** How many. */
    public int count() {
      return strike.length;
    }
  }

  /** The columns of {@link Greeks}, in its units. */
  public record Columns(
      double[] price,
      double[] delta,
      double[] gamma,
      double[] vega,
      double[] theta,
      double[] rho,
      double[] vanna,
      double[] volga,
      double[] charm,
      double[] veta,
      double[] speed,
      double[] zomma,
      double[] color,
      double[] ultima) {
    private static final int COUNT = 14;

    /** Empty columns for so many options. */
    public static Columns of(int count) {
      double[][] c = new double[COUNT][count];
      return new Columns(
          c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], c[8], c[9], c[10], c[11], c[12], c[13]);
    }

    /** One row, as a value. */
    public Greeks row(int i) {
      return new Greeks(
          price[i], delta[i], gamma[i], vega[i], theta[i], rho[i], vanna[i], volga[i], charm[i],
          veta[i], speed[i], zomma[i], color[i], ultima[i]);
    }

    void set(int i, Greeks greeks) {
      price[i] = greeks.price();
      delta[i] = greeks.delta();
      gamma[i] = greeks.gamma();
      vega[i] = greeks.vega();
      theta[i] = greeks.theta();
      rho[i] = greeks.rho();
      vanna[i] = greeks.vanna();
      volga[i] = greeks.volga();
      charm[i] = greeks.charm();
      veta[i] = greeks.veta();
      speed[i] = greeks.speed();
      zomma[i] = greeks.zomma();
      color[i] = greeks.color();
      ultima[i] = greeks.ultima();
    }
  }

  /**
   * Fills the columns.
   *
   * @param greeks written
   */
  public void greeks(Options options, Columns greeks) {
    int done = lanes == null ? 0 : lanes.greeks(options, greeks);
    for (int i = done; i < options.count(); i++) {
      greeks.set(i, row(options, i));
    }
  }

  /** One row, whatever it holds. */
  static Greeks row(Options o, int i) {
    return Greeks.unchecked(
        o.spot[i],
        o.strike[i],
        o.years[i],
        o.volatility[i],
        o.rate[i],
        o.dividendYield[i],
        o.cp[i]);
  }
}
