package alvh.surface;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Option prices of one expiry as a curve in the strike that is convex by construction: a cubic
 * spline where there are quotes, the backbone's prices beyond.
 *
 * <p>Prices are undiscounted and in units of the forward, x = K/F. The second derivative of the
 * spline is the density of the index at expiry, linear between breakpoints and above zero at them.
 * Puts are summed up from the left end and calls from the right end, of positive terms only, so
 * that small prices keep all their digits. Source: method 2.4 (correction above the backbone); M.
 * Fengler, "Arbitrage-free smoothing of the implied volatility surface" (2009) for the convex
 * spline in prices.
 */
final class PriceCurve implements PricedSmile {
  /** Within this factor of the curve before, a spline is watched. */
  private static final double CLOSE = 1.02;

  private static final int PROBES = 4;

  private final SsviSlice backbone;
  private final @Nullable PriceCurve before;
  private final boolean lifted;
  private final boolean[] near;
  private final double[] x;
  private final int middle;
  private final double[] value;
  private final double[] slope;
  private final double[] density;
  private final double outerLeft;
  private final double outerRight;

  /**
   * @param before the curve of the expiry before, below which this one never lies
   * @param x breakpoints, rising; 1 is one of them
   * @param density at the breakpoints
   * @param lifted whether the spline was found to lie below the curve before somewhere
   */
  PriceCurve(
      SsviSlice backbone,
      @Nullable PriceCurve before,
      double[] x,
      double[] density,
      boolean lifted) {
    this.backbone = backbone;
    this.before = before;
    this.lifted = lifted;
    this.x = x;
    this.density = density;
    int last = x.length - 1;
    outerLeft = before == null ? x[0] : Math.min(x[0], before.outerLeft);
    outerRight = before == null ? x[last] : Math.max(x[last], before.outerRight);
    middle = Arrays.binarySearch(x, 1);
    value = new double[last + 1];
    slope = new double[last + 1];
    value[0] = wing(x[0]).timeValue(x[0]);
    slope[0] = wing(x[0]).slope(x[0]);
    for (int i = 1; i < middle; i++) {
      step(i - 1, i);
    }
    value[last] = wing(x[last]).timeValue(x[last]);
    slope[last] = wing(x[last]).slope(x[last]);
    for (int i = last - 1; i >= middle; i--) {
      step(i + 1, i);
    }
    near = near();
  }

  /** Intervals in which the curve before comes so close that it must be asked at every strike. */
  private boolean[] near() {
    boolean[] close = new boolean[x.length - 1];
    for (int i = 0; before != null && i < close.length; i++) {
      double width = (x[i + 1] - x[i]) / PROBES;
      for (int probe = 0; width > 0 && !close[i] && probe < PROBES; probe++) {
        close[i] = comesClose(i, x[i] + probe * width, width, before);
      }
    }
    return close;
  }

  /**
   * Whether the curve before may reach the spline: at an end, or between, where the spline lies
   * above its tangents and the curve before below its chord.
   */
  private boolean comesClose(int i, double at, double width, PriceCurve before) {
    double left = splineValue(i, at);
    double right = splineValue(i, at + width);
    double floorLeft = before.timeValue(at);
    double floorRight = before.timeValue(at + width);
    double slopeLeft = splineSlope(i, at);
    double slopeRight = splineSlope(i, at + width);
    double bend = slopeRight - slopeLeft;
    double kink = bend > 0 ? (left - right + slopeRight * width) / bend : 0;
    return left < CLOSE * floorLeft
        || right < CLOSE * floorRight
        || left + slopeLeft * kink < floorLeft + (floorRight - floorLeft) * kink / width;
  }

  /** What holds beyond the spline: the higher of the backbone and the curve before. */
  static PricedSmile wing(SsviSlice backbone, @Nullable PriceCurve before, double at) {
    var own = new SsviPrices(backbone);
    return before != null
            && at > before.outerLeft
            && at < before.outerRight
            && before.timeValue(at) > own.timeValue(at)
        ? before
        : own;
  }

  /** Whether the price there is the backbone's own, so that its variance needs no inversion. */
  boolean onBackbone(double at) {
    return !covers(at) && wing(at) instanceof SsviPrices;
  }

  SsviSlice backbone() {
    return backbone;
  }

  boolean lifted() {
    return lifted;
  }

  private PricedSmile wing(double at) {
    return wing(backbone, before, at);
  }

  /** The wing everywhere: what is left where no spline was found. */
  static PriceCurve unfitted(SsviSlice backbone, @Nullable PriceCurve before) {
    return new PriceCurve(backbone, before, new double[] {1, 1}, new double[2], false);
  }

  /** The curve of numbers that were found. */
  static PriceCurve of(FoundSlice found, SsviSlice backbone, @Nullable PriceCurve before) {
    return found.layer() == FitLayer.BACKBONE
        ? unfitted(backbone, before)
        : new PriceCurve(
            backbone, before, found.x(), found.density(), found.layer() == FitLayer.LIFTED_SPLINE);
  }

  double[] x() {
    return x;
  }

  double[] density() {
    return density;
  }

  private void step(int from, int to) {
    double h = x[to] - x[from];
    value[to] = value[from] + h * (slope[from] + h * (2 * density[from] + density[to]) / 6);
    slope[to] = slope[from] + 0.5 * h * (density[from] + density[to]);
  }

  double left() {
    return x[0];
  }

  double right() {
    return x[x.length - 1];
  }

  boolean covers(double at) {
    return at > left() && at < right();
  }

  private int interval(double at) {
    int found = Arrays.binarySearch(x, at);
    int i = found >= 0 ? found : -found - 2;
    return Math.max(0, Math.min(x.length - 2, i));
  }

  /** Breakpoint from which the interval's prices are summed. */
  private int from(int interval) {
    return interval < middle ? interval : interval + 1;
  }

  @Override
  public double timeValue(double at) {
    if (!covers(at)) {
      return wing(at).timeValue(at);
    }
    int i = interval(at);
    double own = splineValue(i, at);
    return near[i] && before != null ? Math.max(own, before.timeValue(at)) : own;
  }

  private double splineValue(int i, double at) {
    int from = from(i);
    double h = at - x[from];
    double bend = (density[i + 1] - density[i]) / (x[i + 1] - x[i]);
    return value[from] + h * (slope[from] + h * (0.5 * density[from] + h * bend / 6));
  }

  /** The curve before where it lies above the spline. */
  private @Nullable PriceCurve support(int i, double at) {
    return near[i] && before != null && before.timeValue(at) > splineValue(i, at) ? before : null;
  }

  @Override
  public double slope(double at) {
    if (!covers(at)) {
      return wing(at).slope(at);
    }
    int i = interval(at);
    PriceCurve support = support(i, at);
    if (support != null) {
      return support.slope(at);
    }
    return splineSlope(i, at);
  }

  private double splineSlope(int i, double at) {
    int from = from(i);
    double h = at - x[from];
    double bend = (density[i + 1] - density[i]) / (x[i + 1] - x[i]);
    return slope[from] + h * (density[from] + 0.5 * h * bend);
  }

  @Override
  public double density(double at) {
    if (!covers(at)) {
      return wing(at).density(at);
    }
    int i = interval(at);
    PriceCurve support = support(i, at);
    return support != null
        ? support.density(at)
        : density[i] + (density[i + 1] - density[i]) * (at - x[i]) / (x[i + 1] - x[i]);
  }
}
