package alvh.surface;

import alvh.math.GoldenSection;

/**
 * The SSVI slice nearest to one expiry's quotes among those a {@link VixSmile} may be: ρ > 0, no
 * butterfly, not falling anywhere above the lowest quote.
 *
 * <p>Errors in total variance weigh vega over half-spread, in other words they are price errors in
 * half-spreads to first order. For given ρ and φ total variance is linear in θ, so the best θ has a
 * closed form, cut at the butterfly bounds, where a parabola's least value then lies. φ and ρ are
 * searched on a grid, then by golden sections. The slice falls nowhere above k₀ exactly where
 * φ·|k₀| ≤ 2ρ, which bounds φ. Source: method 2.6; the search is our choice.
 */
final class VixSmileFit {
  private static final double LEAST_RHO = 0.02;
  private static final double MOST_RHO = 0.995;
  private static final int RHO_GRID = 24;
  private static final int PHI_GRID = 16;
  private static final double LEAST_PHI_SHARE = 1e-3;

  /** Steeper than any wing that was ever quoted; a bound for smiles without strikes below. */
  private static final double MOST_PHI = 100;

  private static final int STEPS = 40;
  private static final double BUTTERFLY_BOUND = 4;

  /** Relative room to every bound, so that the last digit does not break it. */
  private static final double ROOM = 1e-9;

  private final SmileQuotes quotes;
  private final double reach;
  private final double[] lean;

  private double least = Double.POSITIVE_INFINITY;
  private double bestTheta;
  private double bestRho;
  private double bestPhi;

  /** Requires at least one quote that counts. */
  VixSmileFit(SmileQuotes quotes) {
    this.quotes = quotes;
    this.reach = Math.max(0, -quotes.k[first(quotes)]);
    this.lean = new double[quotes.count];
  }

  /** Place of the lowest quote that counts; there must be one. */
  static int first(SmileQuotes quotes) {
    int i = 0;
    while (!quotes.counts(i)) {
      i++;
    }
    return i;
  }

  VixSmile fit() {
    double step = (MOST_RHO - LEAST_RHO) / (RHO_GRID - 1);
    double best = Double.POSITIVE_INFINITY;
    double from = LEAST_RHO;
    for (int i = 0; i < RHO_GRID; i++) {
      double rho = LEAST_RHO + i * step;
      double loss = leastOverPhi(rho);
      if (loss < best) {
        best = loss;
        from = rho;
      }
    }
    double low = Math.max(LEAST_RHO, from - step);
    double high = Math.min(MOST_RHO, from + step);
    GoldenSection.least(this::leastOverPhi, low, high, STEPS);
    ParityForward parity = quotes.parity;
    double c = bestPhi * Math.sqrt(bestTheta);
    var slice =
        new SsviSlice(quotes.years, parity.forward(), parity.discount(), bestTheta, bestRho, c);
    return new VixSmile(slice, quotes.strike(first(quotes)));
  }

  /** In logarithms of φ, whose scale is not known beforehand. */
  private double leastOverPhi(double rho) {
    double most = reach > 0 ? Math.min(MOST_PHI, (1 - ROOM) * 2 * rho / reach) : MOST_PHI;
    double high = Math.log(most);
    double low = Math.log(most * LEAST_PHI_SHARE);
    double step = (high - low) / (PHI_GRID - 1);
    double best = Double.POSITIVE_INFINITY;
    double from = low;
    for (int i = 0; i < PHI_GRID; i++) {
      double loss = trial(rho, Math.exp(low + i * step));
      if (loss < best) {
        best = loss;
        from = low + i * step;
      }
    }
    double inside =
        GoldenSection.least(
            logPhi -> trial(rho, Math.exp(logPhi)),
            Math.max(low, from - step),
            Math.min(high, from + step),
            STEPS);
    return Math.min(best, inside);
  }

  private double trial(double rho, double phi) {
    double both = 0;
    double own = 0;
    for (int i = 0; i < quotes.count; i++) {
      if (quotes.counts(i)) {
        double bend = phi * quotes.k[i];
        double shifted = bend + rho;
        lean[i] = 0.5 * (1 + rho * bend + Math.sqrt(shifted * shifted + 1 - rho * rho));
        double weight = weight(i);
        both += weight * weight * lean[i] * quotes.variance[i];
        own += weight * weight * lean[i] * lean[i];
      }
    }
    double steep = phi * (1 + rho);
    double most = (1 - ROOM) * BUTTERFLY_BOUND / (steep * Math.max(1, phi));
    double theta = Math.min(both / own, most);
    double loss = loss(theta);
    if (loss < least) {
      least = loss;
      bestTheta = theta;
      bestRho = rho;
      bestPhi = phi;
    }
    return loss;
  }

  private double loss(double theta) {
    double sum = 0;
    for (int i = 0; i < quotes.count; i++) {
      if (quotes.counts(i)) {
        double miss = weight(i) * (theta * lean[i] - quotes.variance[i]);
        sum += miss * miss;
      }
    }
    return sum;
  }

  private double weight(int i) {
    return quotes.slope[i] / quotes.halfSpread[i];
  }
}
