package alvh.surface;

import alvh.pricing.Black76;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The breakpoints of one expiry's price curve, in x = K/F: dense at the money, wider outwards, the
 * forward among them.
 *
 * <p>They lie a fifth of the local standard deviation apart and reach beyond the last quotes to
 * where an option is worth a small part of a half-spread, so that nothing that was quoted feels
 * where the spline ends. The spacings are ours, chosen on the chains of 2019.
 */
final class StrikeNodes {
  private static final double SPACING = 0.2;
  private static final double WIDENING = 0.15;

  /** Share of the last half-spread that the price at the end may be worth. */
  private static final double NEGLIGIBLE = 0.03;

  private static final double STEP = 0.5;
  private static final double LEAST_REACH = 0.5;
  private static final double RELATIVE_REACH = 0.15;
  private static final double FARTHEST = 6;
  private static final int ROOM = 512;

  private final SmileQuotes quotes;
  private final SsviSlice backbone;
  private final @Nullable PriceCurve before;
  private final double deviation;

  private StrikeNodes(SmileQuotes quotes, SsviSlice backbone, @Nullable PriceCurve before) {
    this.quotes = quotes;
    this.backbone = backbone;
    this.before = before;
    deviation = Math.sqrt(backbone.theta());
  }

  static double[] of(SmileQuotes quotes, SsviSlice backbone, @Nullable PriceCurve before) {
    var nodes = new StrikeNodes(quotes, backbone, before);
    double[] left = nodes.walk(-1);
    double[] right = nodes.walk(1);
    double[] x = new double[left.length + 1 + right.length];
    for (int i = 0; i < left.length; i++) {
      x[left.length - 1 - i] = left[i];
    }
    x[left.length] = 1;
    System.arraycopy(right, 0, x, left.length + 1, right.length);
    return x;
  }

  private double[] walk(int direction) {
    double end = direction * edge(direction);
    double[] found = new double[ROOM];
    int count = 0;
    double distance = 0;
    while (distance < end && count < ROOM) {
      double k = direction * distance;
      double gap = SPACING * (Math.sqrt(backbone.totalVariance(k)) + WIDENING * Math.abs(distance));
      distance += gap;
      if (distance > end - 0.5 * gap) {
        distance = end;
      }
      found[count++] = Math.exp(direction * distance);
    }
    return Arrays.copyOf(found, count);
  }

  /** Log-moneyness of the end on one side. */
  private double edge(int direction) {
    int last = direction < 0 ? 0 : quotes.count - 1;
    double quoted = direction < 0 ? Math.min(0, quotes.k[0]) : Math.max(0, quotes.k[last]);
    double enough = NEGLIGIBLE * quotes.halfSpread[last];
    double flat = Math.sqrt(quotes.variance[last]);
    double reach = Math.max(LEAST_REACH * deviation, RELATIVE_REACH * Math.abs(quoted));
    double k = quoted + direction * reach;
    while (Math.abs(k) < FARTHEST && worth(k, flat, direction) > enough) {
      k += direction * STEP * deviation;
    }
    return k;
  }

  /** The dearer of the wing and of an option at the last quote's total deviation. */
  private double worth(double k, double flat, int direction) {
    double x = Math.exp(k);
    double wing = PriceCurve.wing(backbone, before, x).timeValue(x);
    return Math.max(wing, Black76.price(1, x, 1, flat, 1, direction));
  }
}
