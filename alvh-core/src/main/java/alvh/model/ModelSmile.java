package alvh.model;

import alvh.math.NaturalCubic;
import alvh.pricing.ImpliedVolatility;
import java.util.stream.DoubleStream;

/**
 * Implied volatilities of the model at one state and expiry, by log-moneyness.
 *
 * <p>Prices are taken at once on strikes that lie close near the forward and far in the wings, and
 * their volatilities joined by a cubic spline; beyond the last price that can be told from zero the
 * volatility stays. Source: method 2.7.
 */
final class ModelSmile {
  private static final int HALF = 60;

  /** Width to each side in deviations, and at least, in log-moneyness, since jumps reach so far. */
  private static final double DEVIATIONS_BELOW = 10;

  private static final double DEVIATIONS_ABOVE = 7;
  private static final double LEAST_BELOW = .5;
  private static final double LEAST_ABOVE = .05;

  /** How much closer strikes lie at the forward than in the wings. */
  private static final double GATHERED = 4;

  /** Prices below this share of the forward are not told from zero. */
  private static final double LEAST_PRICE = 1e-9;

  private final NaturalCubic volatility;
  private final double least;
  private final double greatest;

  ModelSmile(SpxChainPricer pricer, VixLoading loading, MarketState state, double years) {
    double deviation = Math.sqrt(loading.squared(state) * years);
    double below = Math.max(LEAST_BELOW, DEVIATIONS_BELOW * deviation);
    double above = Math.max(LEAST_ABOVE, DEVIATIONS_ABOVE * deviation);
    var k = new double[2 * HALF + 1];
    for (int i = -HALF; i <= HALF; i++) {
      double place = Math.sinh(GATHERED * i / HALF) / Math.sinh(GATHERED);
      k[i + HALF] = place * (i < 0 ? below : above);
    }
    var call = new double[k.length];
    pricer.calls(years, state, k, call);
    var strikes = DoubleStream.builder();
    var volatilities = DoubleStream.builder();
    for (int i = 0; i < k.length; i++) {
      double strike = Math.exp(k[i]);
      double price = k[i] < 0 ? call[i] - 1 + strike : call[i];
      int cp = k[i] < 0 ? -1 : 1;
      if (price > LEAST_PRICE
          && ImpliedVolatility.of(1, strike, years, 1, price, cp)
              instanceof ImpliedVolatility.Volatility found) {
        strikes.add(k[i]);
        volatilities.add(found.value());
      }
    }
    double[] known = strikes.build().toArray();
    least = known[0];
    greatest = known[known.length - 1];
    volatility = new NaturalCubic(known, volatilities.build().toArray());
  }

  /** Decimal a year. */
  double at(double logMoneyness) {
    return volatility.value(Math.clamp(logMoneyness, least, greatest));
  }
}
