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

  /** Terms below this, relative to the forward, end the series. */
  private static final double NEGLIGIBLE = 1e-14;

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

  int terms() {
    return frequency.length;
  }

  /**
   * Calls over the forward, undiscounted.
   *
   * @param years to expiry
   * @param logMoneyness k = ln(K/F) of each strike
   * @param call written
   */
  void calls(double years, MarketState state, double[] logMoneyness, double[] call) {
    var cosine = new double[frequency.length];
    var sine = new double[frequency.length];
    table.exponents(years, state, cosine, sine);
    double floor = 0;
    int used = 0;
    for (int j = 0; j < cosine.length; j++) {
      double u = frequency[j];
      double weight = (j == 0 ? 1 : 2) / (high - low);
      double density = weight * FusedExp.exp(cosine[j]) * Math.cos(sine[j] - u * low);
      double share = density / (1 + u * u);
      cosine[j] = -share;
      sine[j] = j == 0 ? 0 : share / u;
      floor += share;
      used = Math.abs(share) > NEGLIGIBLE ? j + 1 : used;
    }
    double level = -cosine[0];
    for (int from = 0; from < logMoneyness.length; from += BLOCK) {
      int to = Math.min(logMoneyness.length, from + BLOCK);
      block(cosine, sine, used, logMoneyness, from, to, call);
      for (int i = from; i < to; i++) {
        double k = logMoneyness[i];
        double strike = Math.exp(k);
        double put = strike * (call[i] + level * (k - low)) + Math.exp(low) * floor;
        call[i] = k <= low ? 1 - strike : k >= high ? 0 : put + 1 - strike;
      }
    }
  }

  /** Σ α_j cos jθ + β_j sin jθ for a block of strikes by Clenshaw's recurrence. */
  private void block(
      double[] cosine, double[] sine, int used, double[] k, int from, int to, double[] sum) {
    int n = to - from;
    var twice = new double[n];
    var p1 = new double[n];
    var p2 = new double[n];
    var q1 = new double[n];
    var q2 = new double[n];
    double unit = Math.PI / (high - low);
    for (int i = 0; i < n; i++) {
      twice[i] = 2 * Math.cos(unit * (k[from + i] - low));
    }
    int top = used & ~1;
    for (int j = top; j >= 2; j -= 2) {
      double a1 = j < cosine.length ? cosine[j] : 0;
      double b1 = j < cosine.length ? sine[j] : 0;
      double a2 = cosine[j - 1];
      double b2 = sine[j - 1];
      for (int i = 0; i < n; i++) {
        p2[i] = twice[i] * p1[i] - p2[i] + a1;
        q2[i] = twice[i] * q1[i] - q2[i] + b1;
        p1[i] = twice[i] * p2[i] - p1[i] + a2;
        q1[i] = twice[i] * q2[i] - q1[i] + b2;
      }
    }
    for (int i = 0; i < n; i++) {
      double theta = unit * (k[from + i] - low);
      sum[from + i] = cosine[0] + 0.5 * twice[i] * p1[i] - p2[i] + Math.sin(theta) * q1[i];
    }
  }
}
