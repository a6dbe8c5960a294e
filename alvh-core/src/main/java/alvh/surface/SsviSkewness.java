package alvh.surface;

import alvh.math.Brent;
import alvh.math.GaussLegendre;
import alvh.pricing.Black76;

/**
 * The skewness of the log return that a strip of options on an SSVI slice implies, by Cboe's SKEW
 * formula with the sums as integrals.
 *
 * <p>The strip ends on both sides where an option is worth less than the smallest price anybody
 * bids: SKEW lives in the deep wings and is smaller the earlier they are cut. Source: method 2.5
 * (SKEW) and 3 step 4.
 */
final class SsviSkewness {
  /** Twenty-four nodes a side leave an error below 1e-7 of skewness. */
  private static final GaussLegendre RULE = new GaussLegendre(24);

  /** Prices beyond this many deviations at the money are below any bid. */
  private static final double REACH = 40;

  /**
   * An end of the strip need not be known better than this part of a deviation at the money: what
   * is cut or added there is worth next to nothing, and moves the skewness by less than 1e-7.
   */
  private static final double END_TOLERANCE = 1e-5;

  private final SsviShape shape;
  private final double smallestPrice;
  private final double deviation;

  private SsviSkewness(SsviShape shape, double smallestPrice) {
    this.shape = shape;
    this.smallestPrice = smallestPrice;
    this.deviation = Math.sqrt(shape.theta());
  }

  /**
   * Third central moment over the cube of the standard deviation.
   *
   * @param smallestPrice as a share of the forward; beyond a strike whose out-of-the-money option
   *     is worth less, there is no bid
   */
  static double of(SsviShape shape, double smallestPrice) {
    return new SsviSkewness(shape, smallestPrice).skewness();
  }

  private double skewness() {
    double low = end(-1);
    double high = end(1);
    var p = new double[3];
    add(p, low, 0);
    add(p, 0, high);
    double variance = p[1] - p[0] * p[0];
    double third = p[2] - 3 * p[0] * p[1] + 2 * p[0] * p[0] * p[0];
    return third / (variance * Math.sqrt(variance));
  }

  /** Log-moneyness where the strip ends below ({@code side} −1) or above (+1) the forward. */
  private double end(int side) {
    double widest = side * REACH * deviation;
    if (price(0) <= smallestPrice) {
      return side * deviation;
    }
    if (price(widest) >= smallestPrice) {
      return widest;
    }
    double tolerance = END_TOLERANCE * deviation;
    return Brent.root(
        k -> Math.log(price(k) / smallestPrice), side * deviation * 1e-6, widest, tolerance);
  }

  private void add(double[] moments, double low, double high) {
    double middle = 0.5 * (low + high);
    double half = 0.5 * (high - low);
    for (int i = 0; i < RULE.count(); i++) {
      double k = middle + half * RULE.node(i);
      double amount = half * RULE.weight(i) * price(k) * Math.exp(-k);
      moments[0] -= amount;
      moments[1] += 2 * (1 - k) * amount;
      moments[2] += 3 * k * (2 - k) * amount;
    }
  }

  /** The out-of-the-money option as a share of the forward. */
  private double price(double k) {
    double volatility = Math.sqrt(shape.totalVariance(k));
    return Black76.price(1, Math.exp(k), 1, volatility, 1, k < 0 ? -1 : 1);
  }
}
