package alvh.model;

import alvh.math.GaussLegendre;

/**
 * VIX futures for every state and expiry: {@code E[√Y] = π^{−1/2} ∫ (1 − E[e^{−x²Y}])x^{−2} dx}
 * with Y the squared index at expiry.
 *
 * <p>The same real transform gives {@code E[ln Y] = ∫ (e^{−s} − E[e^{−sY}])/s ds}, which VVIX
 * needs. Source: method 2.7 (VX) and 7 (VVIX).
 */
final class VixFuturePricer {
  private static final int NODES = 96;

  /** Range of x; below it the integrand is E[Y], above it 1/x². */
  private static final double LEAST = 1e-3;

  private static final double GREATEST = 400;
  private final VixLoading loading;
  private final double[] x = new double[NODES];
  private final double[] weight = new double[NODES];
  private final TransformTable table;

  /**
   * @param shortest years to the first expiry
   * @param longest years to the last expiry
   */
  VixFuturePricer(AffineParameters set, VixLoading loading, double shortest, double longest) {
    this.loading = loading;
    var rule = new GaussLegendre(NODES);
    double middle = 0.5 * Math.log(GREATEST * LEAST);
    double half = 0.5 * Math.log(GREATEST / LEAST);
    var power = new double[NODES];
    for (int i = 0; i < NODES; i++) {
      x[i] = Math.exp(middle + half * rule.node(i));
      weight[i] = half * rule.weight(i);
      power[i] = -x[i] * x[i];
    }
    var nodes = TransformNodes.ofSquaredIndex(power, new double[NODES], loading);
    table = new TransformTable(set, nodes, shortest, longest);
  }

  /** E[√Y], decimal a year: the future over 100. */
  double future(double years, MarketState state) {
    double[] laplace = laplace(years, state);
    double sum = (1 - laplace[0]) / (x[0] * x[0]) * LEAST + 1 / GREATEST;
    for (int i = 0; i < NODES; i++) {
      sum += weight[i] * (1 - laplace[i]) / x[i];
    }
    return sum / Math.sqrt(Math.PI);
  }

  /** E[ln Y]. */
  double meanLog(double years, MarketState state) {
    double[] laplace = laplace(years, state);
    double mean = (1 - laplace[0]) / (x[0] * x[0]);
    double sum = (mean - 1) * LEAST * LEAST;
    for (int i = 0; i < NODES; i++) {
      sum += 2 * weight[i] * (Math.exp(-x[i] * x[i]) - laplace[i]);
    }
    return sum;
  }

  private double[] laplace(double years, MarketState state) {
    var re = new double[NODES];
    table.exponents(years, state, re, new double[NODES]);
    for (int i = 0; i < NODES; i++) {
      re[i] = Math.exp(re[i] - x[i] * x[i] * loading.constant());
    }
    return re;
  }
}
