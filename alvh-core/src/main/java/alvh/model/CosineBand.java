package alvh.model;

import alvh.math.FusedExp;

/**
 * Prices of options on the index for one range of expiries, by the cosine series of the density of
 * ln(S/F).
 *
 * <p>Range and frequencies stay the same for every state and expiry of the band, so that the
 * transform is a table. With the density as {@code Σ' F_j cos u_j(x − a)} the put is {@code e^k Σ'
 * F_j [sin u_jy/(u_j(1 + u_j²)) − cos u_jy/(1 + u_j²)] + e^a Σ' F_j/(1 + u_j²)}, {@code y = k − a}.
 * Source: method 2.7 (COS); F. Fang and C. Oosterlee, "A novel pricing method for European options
 * based on Fourier-cosine series expansions" (2008).
 */
final class CosineBand {
  /** Strikes that pass through the recurrence together. */
  private static final int BLOCK = 64;

  /** Terms looked at together. */
  private static final int TERMS = 128;

  /** A block of terms below this, relative to the forward, ends the series. */
  private static final double NEGLIGIBLE = 1e-12;

  private final double low;
  private final double high;
  private final double[] frequency;
  private final TransformTable table;

  /**
   * @param low least ln(S/F) of the series
   * @param high greatest
   * @param fastest greatest frequency
   */
  CosineBand(
      AffineParameters set,
      double shortest,
      double longest,
      double low,
      double high,
      double fastest) {
    this.low = low;
    this.high = high;
    int terms = (int) Math.ceil(fastest * (high - low) / Math.PI);
    frequency = new double[terms];
    for (int j = 0; j < terms; j++) {
      frequency[j] = j * Math.PI / (high - low);
    }
    table = new TransformTable(set, TransformNodes.ofLogarithm(0, frequency), shortest, longest);
  }

  double longest() {
    return table.longest();
  }

  double shortest() {
    return table.shortest();
  }

  /**
   * Calls over the forward, undiscounted.
   *
   * @param years to expiry
   * @param logMoneyness k = ln(K/F) of each strike
   * @param call written
   */
  void calls(double years, MarketState state, double[] logMoneyness, double[] call) {
    CosineTerms terms = terms(years, state);
    double floor = Math.exp(low) * terms.floor();
    for (int from = 0; from < logMoneyness.length; from += BLOCK) {
      int to = Math.min(logMoneyness.length, from + BLOCK);
      terms.sum(Math.PI / (high - low), low, logMoneyness, from, to, call);
      for (int i = from; i < to; i++) {
        double k = logMoneyness[i];
        double strike = Math.exp(k);
        double put = strike * (call[i] + terms.level() * (k - low)) + floor;
        call[i] = k <= low ? 1 - strike : k >= high ? 0 : put + 1 - strike;
      }
    }
  }

  /** The terms that count: the transform falls with frequency, so the first small block ends it. */
  private CosineTerms terms(double years, MarketState state) {
    var cosine = new double[frequency.length];
    var sine = new double[frequency.length];
    double greatest = 1;
    int used = 0;
    while (used < frequency.length && greatest > NEGLIGIBLE) {
      int to = Math.min(frequency.length, used + TERMS);
      table.exponents(years, state, used, to, cosine, sine);
      greatest = 0;
      for (int j = used; j < to; j++) {
        double u = frequency[j];
        double size = (j == 0 ? 1 : 2) / (high - low) * FusedExp.exp(cosine[j]) / (1 + u * u);
        double share = size * Math.cos(sine[j] - u * low);
        cosine[j] = -share;
        sine[j] = j == 0 ? 0 : share / u;
        greatest = Math.max(greatest, size);
      }
      used = to;
    }
    return new CosineTerms(cosine, sine, used);
  }
}
