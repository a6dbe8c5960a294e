package alvh.surface;

import alvh.pricing.Black76;

/** Holds a slice against the quotes it was fitted to. Source: method 2.4 (acceptance). */
final class FitExamination {
  private static final double POINTS = 100;

  /** Prices per forward; less than a billionth of an index point. */
  private static final double ROUNDING = 1e-13;

  private FitExamination() {}

  static SliceDiagnostics.Fit of(SmileQuotes quotes, SmileSlice slice) {
    int inside = 0;
    int counted = 0;
    int central = 0;
    double centralSum = 0;
    double sum = 0;
    double worst = 0;
    double worstStrike = Double.NaN;
    for (int i = 0; i < quotes.count; i++) {
      if (!quotes.counts(i)) {
        continue;
      }
      double deviation = Math.sqrt(slice.totalVariance(quotes.k[i]));
      double miss = (deviation - Math.sqrt(quotes.variance[i])) / Math.sqrt(quotes.years) * POINTS;
      counted++;
      sum += miss * miss;
      inside += isInside(quotes, i, deviation) ? 1 : 0;
      if (quotes.central(i)) {
        central++;
        centralSum += miss * miss;
      }
      if (Math.abs(miss) > Math.abs(worst)) {
        worst = miss;
        worstStrike = quotes.strike(i);
      }
    }
    return new SliceDiagnostics.Fit(
        (double) inside / counted,
        Math.sqrt(centralSum / central),
        Math.sqrt(sum / counted),
        worst,
        worstStrike);
  }

  private static boolean isInside(SmileQuotes quotes, int i, double deviation) {
    double x = Math.exp(quotes.k[i]);
    double price = Black76.price(1, x, 1, deviation, 1, quotes.sign[i]);
    return price >= quotes.bid[i] - ROUNDING && price <= quotes.ask[i] + ROUNDING;
  }
}
