package alvh.model.moment;

import alvh.model.AffineModel;
import alvh.model.MarketState;
import alvh.model.VixStrikes;
import alvh.pricing.ImpliedVolatility;

/**
 * Smiles of thirty days at a state, of the index and of VIX. Source: method 2.7, "30-d ATM …".
 *
 * @param atMoney volatility of the index at the forward, percent
 * @param put volatility at ln(K/F) = −.10 above it, points, which the method calls the 90 % put
 * @param call volatility at ln(K/F) = .03 above it, points, its 103 % call
 * @param vixAtMoney volatility of VIX at its future, percent
 * @param vixCall150 volatility at 1.5 times the future above it, points
 */
public record SmileMoments(
    double atMoney,
    double put,
    double call,
    double skew,
    double vvix,
    double vixAtMoney,
    double vixCall150) {
  private static final double YEARS = 30 / AffineModel.DAYS;
  private static final double PUT = -.10;
  private static final double CALL = .03;
  private static final double FAR_CALL = 1.5;

  public static SmileMoments of(AffineModel model, MarketState state) {
    double middle = ofIndex(model, state, 0);
    double future = model.vixFuture(state, YEARS);
    double vixMiddle = ofVix(model, state, future, future);
    return new SmileMoments(
        middle,
        ofIndex(model, state, PUT) - middle,
        ofIndex(model, state, CALL) - middle,
        model.skew(state),
        model.vvix(state),
        vixMiddle,
        ofVix(model, state, future, FAR_CALL * future) - vixMiddle);
  }

  private static double ofIndex(AffineModel model, MarketState state, double k) {
    var call = new double[1];
    model.chain().calls(YEARS, state, new double[] {k}, call);
    return percent(ImpliedVolatility.of(1, Math.exp(k), YEARS, 1, call[0], 1));
  }

  private static double ofVix(AffineModel model, MarketState state, double future, double strike) {
    double call = model.vixCalls(state, YEARS, new VixStrikes(strike))[0];
    return percent(ImpliedVolatility.of(future, strike, YEARS, 1, call, 1));
  }

  private static double percent(ImpliedVolatility answer) {
    return answer instanceof ImpliedVolatility.Volatility v ? 100 * v.value() : Double.NaN;
  }
}
