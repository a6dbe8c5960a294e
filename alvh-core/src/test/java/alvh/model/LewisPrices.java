package alvh.model;

import alvh.math.GaussLegendre;
import java.util.stream.DoubleStream;

/**
 * Calls on the index by Lewis's integral, a second formula beside the cosine series: {@code C/F = 1
 * − √(K/F)/π ∫ Re[e^{−iuk} φ(u − i/2)]/(u² + ¼) du}. Source: method 2.7.
 */
final class LewisPrices {
  private static final int NODES = 24;
  private static final double FIRST = .25;
  private static final double GROWTH = 1.5;
  private final double[] u;
  private final double[] weight;
  private final TransformTable table;
  private final double years;

  /**
   * Panels of 24 nodes widen from a quarter, since the integrand has its scale near zero.
   *
   * @param greatest end of the integral
   * @param widest panel
   */
  LewisPrices(AffineParameters set, double years, double greatest, double widest) {
    this.years = years;
    var rule = new GaussLegendre(NODES);
    var nodes = DoubleStream.builder();
    var weights = DoubleStream.builder();
    double from = 0;
    for (double width = FIRST; from < greatest; width = Math.min(widest, width * GROWTH)) {
      for (int i = 0; i < NODES; i++) {
        nodes.add(from + 0.5 * width * (1 + rule.node(i)));
        weights.add(0.5 * width * rule.weight(i));
      }
      from += width;
    }
    u = nodes.build().toArray();
    weight = weights.build().toArray();
    table = new TransformTable(set, TransformNodes.ofLogarithm(0.5, u), years, years * 1.01);
  }

  /** One call over the forward. */
  double call(MarketState state, double k) {
    var re = new double[u.length];
    var im = new double[u.length];
    table.exponents(years, state, re, im);
    double sum = 0;
    for (int i = 0; i < u.length; i++) {
      sum += weight[i] * Math.exp(re[i]) * Math.cos(im[i] - u[i] * k) / (u[i] * u[i] + 0.25);
    }
    return 1 - Math.exp(0.5 * k) / Math.PI * sum;
  }
}
