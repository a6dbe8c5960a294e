package alvh.surface;

import alvh.market.Hindsight;
import alvh.unit.Check;

/**
 * How far volatilities of reconstructed surfaces lay from quoted ones, for options of one range of
 * days and of deltas.
 *
 * <p>It is what was measured, not a bound: calm markets only, and a sample that reaches into the
 * one from which the shape of the smiles comes. Source: method 3, step 7, and 5.4.
 *
 * @param bias mean of model less market, vol points
 * @param rmse root mean square of model less market, vol points
 * @param slices expiries behind it, over all sessions
 * @param estimatedOn the span of the chains; for decisions before its end it is hindsight
 */
public record ErrorBand(double bias, double rmse, int slices, Hindsight estimatedOn) {
  private static final double VOL_POINTS = 100;

  public ErrorBand {
    Check.finite(bias, "bias");
    Check.that(rmse >= Math.abs(bias), "an RMSE of %s is below the bias %s", rmse, bias);
    Check.that(slices > 0, "a band needs slices, not %s", slices);
  }

  /** Standard deviation about the bias, vol points. */
  public double deviation() {
    return Math.sqrt(rmse * rmse - bias * bias);
  }

  /**
   * The volatility less bias and one deviation, not below 0.
   *
   * @param volatility of the model, decimal a year
   */
  public double low(double volatility) {
    return Math.max(0, volatility - (bias + deviation()) / VOL_POINTS);
  }

  /**
   * The volatility less bias, plus one deviation, not below 0.
   *
   * @param volatility of the model, decimal a year
   */
  public double high(double volatility) {
    return Math.max(0, volatility - (bias - deviation()) / VOL_POINTS);
  }
}
