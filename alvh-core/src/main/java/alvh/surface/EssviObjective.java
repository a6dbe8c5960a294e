package alvh.surface;

/**
 * How far one SSVI slice lies from one expiry's quotes: the sum of Huber's losses of the price
 * errors in half-spreads.
 *
 * <p>The price error is taken as vega times the error in total variance, so that a trial costs one
 * square root a quote. The slice goes through the quote nearest the money, which leaves ρ and ψ =
 * θφ free. Source: method 2.4.
 */
final class EssviObjective {
  private static final double HUBER = 1.5;

  private final int count;
  private final double[] k;
  private final double[] variance;
  private final double[] weight;
  private final double anchorK;
  private final double anchorVariance;

  EssviObjective(SmileQuotes quotes) {
    int rows = quotes.count;
    k = new double[rows];
    variance = new double[rows];
    weight = new double[rows];
    int kept = 0;
    for (int i = 0; i < rows; i++) {
      if (quotes.counts(i)) {
        k[kept] = quotes.k[i];
        variance[kept] = quotes.variance[i];
        weight[kept] = quotes.slope[i] / quotes.halfSpread[i];
        kept++;
      }
    }
    count = kept;
    int nearest = quotes.nearest();
    anchorK = quotes.k[nearest];
    anchorVariance = quotes.variance[nearest];
  }

  /** θ of the slice through the anchor. Source: method 2.4. */
  double theta(double rho, double psi) {
    double pk = psi * anchorK;
    return anchorVariance - rho * pk - (1 - rho * rho) * pk * pk / (4 * anchorVariance);
  }

  double loss(double theta, double rho, double psi) {
    double sum = 0;
    double lean = rho * theta;
    double base = theta * theta * (1 - rho * rho);
    for (int i = 0; i < count; i++) {
      double pk = psi * k[i];
      double shifted = pk + lean;
      double model = 0.5 * (theta + rho * pk + Math.sqrt(shifted * shifted + base));
      double miss = Math.abs(model - variance[i]) * weight[i];
      double capped = Math.min(miss, HUBER);
      sum += capped * (miss - 0.5 * capped);
    }
    return sum;
  }
}
