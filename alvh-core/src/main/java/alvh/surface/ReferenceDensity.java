package alvh.surface;

import alvh.math.Normal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A rough density of the index at one expiry, against which the roughness of the fitted one is
 * measured.
 *
 * <p>It is that of the backbone with its total variance multiplied by a factor which follows the
 * quotes on a coarse grid and fades to one at the ends of the spline. Nowhere is it taken below
 * what the expiry before demands, nor below what no quote could tell from nothing: where the
 * density is free of the quotes, its shape is worth no misfit.
 */
final class ReferenceDensity {
  /** Coarse grid, in standard deviations. */
  private static final double MESH = 0.75;

  private static final double MOST_WEIGHT = 1e6;
  private static final double LEAST_CURVATURE = 0.1;
  private static final double LEAST_TO_PEAK = 1e-9;
  private static final double UNSEEN = 0.1;
  private static final double OF_BEFORE = 0.7;

  private final SmileQuotes quotes;
  private final SsviSlice backbone;
  private final double deviation;
  private final double start;
  private final int cells;
  private final double[] ratio;

  private ReferenceDensity(SmileQuotes quotes, SsviSlice backbone) {
    this.quotes = quotes;
    this.backbone = backbone;
    deviation = Math.sqrt(backbone.theta());
    start = quotes.k[0] / deviation;
    double width = quotes.k[quotes.count - 1] / deviation - start;
    cells = Math.max(1, (int) Math.ceil(width / MESH));
    ratio = ratios();
  }

  /** At each breakpoint, per unit of x. */
  static double[] of(
      SmileQuotes quotes, SsviSlice backbone, @Nullable PriceCurve before, double[] x) {
    var reference = new ReferenceDensity(quotes, backbone);
    double variance = backbone.theta();
    double least =
        Math.max(
            LEAST_TO_PEAK * Normal.DENSITY_AT_ZERO / Math.sqrt(variance),
            UNSEEN * quotes.leastHalfSpread() / variance);
    double[] density = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      double here = Math.max(least, reference.at(x[i], x[0], x[x.length - 1]));
      density[i] = before == null ? here : Math.max(here, OF_BEFORE * before.density(x[i]));
    }
    return density;
  }

  /** Weighted means of w over the backbone's w, by hat functions. */
  private double[] ratios() {
    double[] sum = new double[cells + 1];
    double[] mass = new double[cells + 1];
    for (int i = 0; i < quotes.count; i++) {
      double place = (quotes.k[i] / deviation - start) / MESH;
      int cell = Math.min(cells - 1, (int) place);
      double share = place - cell;
      double precision = quotes.slope[i] * quotes.variance[i] / quotes.halfSpread[i];
      double weight = Math.min(MOST_WEIGHT, precision * precision);
      double value = quotes.variance[i] / backbone.totalVariance(quotes.k[i]);
      sum[cell] += weight * (1 - share) * value;
      mass[cell] += weight * (1 - share);
      sum[cell + 1] += weight * share * value;
      mass[cell + 1] += weight * share;
    }
    return filled(sum, mass);
  }

  private static double[] filled(double[] sum, double[] mass) {
    double[] mean = new double[sum.length];
    double last = 1;
    int first = 0;
    while (first < mass.length && !(mass[first] > 0)) {
      first++;
    }
    for (int i = first; i < mass.length; i++) {
      last = mass[i] > 0 ? sum[i] / mass[i] : last;
      mean[i] = last;
    }
    Arrays.fill(mean, 0, first, first < mean.length ? mean[first] : last);
    return mean;
  }

  private double at(double x, double left, double right) {
    double k = Math.log(x);
    double variance = backbone.totalVariance(k) * ratioAt(k, Math.log(left), Math.log(right));
    double s = Math.sqrt(variance);
    double d2 = -k / s - 0.5 * s;
    return Math.max(backbone.durrleman(k), LEAST_CURVATURE) * Normal.pdf(d2) / (x * s);
  }

  private double ratioAt(double k, double left, double right) {
    double lowest = quotes.k[0];
    double highest = quotes.k[quotes.count - 1];
    if (k <= lowest) {
      return 1 + (ratio[0] - 1) * Math.max(0, (k - left) / (lowest - left));
    }
    if (k >= highest) {
      return 1 + (ratio[cells] - 1) * Math.max(0, (right - k) / (right - highest));
    }
    double place = (k / deviation - start) / MESH;
    int cell = Math.min(cells - 1, (int) place);
    double share = place - cell;
    return ratio[cell] * (1 - share) + ratio[cell + 1] * share;
  }
}
