package alvh.model;

import alvh.unit.Check;

/**
 * The state of the market that two volatility indices show: VIX² and VIX3M² are linear in both
 * variances, so two of them give the state.
 *
 * <p>Variances are not negative: where the answer lies outside, the state on the edge is taken that
 * comes nearest to both squared indices, and what is left is kept. Nearest in squared indices is
 * our reading of "clip to the cone". Source: method 2.7, {@code sim.mode=FILTERED}.
 */
public final class StateFilter {
  /** Calendar days of VIX3M. */
  public static final double THREE_MONTHS = 93;

  private final VixLoading near;
  private final VixLoading far;

  public StateFilter(AffineParameters set) {
    near = VixLoading.of(set, AffineModel.VIX_DAYS / AffineModel.DAYS);
    far = VixLoading.of(set, THREE_MONTHS / AffineModel.DAYS);
  }

  /**
   * A state and what it leaves unexplained, seen less model.
   *
   * @param vix residual, points
   * @param vix3m residual, points
   */
  public record Filtered(MarketState state, double vix, double vix3m) {
    /** Whether both indices are met. */
    public boolean isExact() {
      return Math.max(Math.abs(vix), Math.abs(vix3m)) < 1e-6;
    }
  }

  /**
   * @param vix index points
   * @param vix3m index points
   */
  public Filtered of(double vix, double vix3m) {
    Check.positive(vix, "VIX");
    Check.positive(vix3m, "VIX3M");
    double y1 = vix * vix / 1e4 - near.constant();
    double y2 = vix3m * vix3m / 1e4 - far.constant();
    double determinant = near.first() * far.second() - near.second() * far.first();
    double v1 = (y1 * far.second() - y2 * near.second()) / determinant;
    double v2 = (near.first() * y2 - far.first() * y1) / determinant;
    if (v1 >= 0 && v2 >= 0) {
      return seen(new MarketState(v1, v2), vix, vix3m);
    }
    MarketState onFirst = new MarketState(edge(near.first(), far.first(), y1, y2), 0);
    MarketState onSecond = new MarketState(0, edge(near.second(), far.second(), y1, y2));
    return seen(
        distance(onFirst, y1, y2) < distance(onSecond, y1, y2) ? onFirst : onSecond, vix, vix3m);
  }

  /** The variance alone that comes nearest to both. */
  private static double edge(double b1, double b2, double y1, double y2) {
    return Math.max(0, (b1 * y1 + b2 * y2) / (b1 * b1 + b2 * b2));
  }

  private double distance(MarketState state, double y1, double y2) {
    return Math.hypot(
        near.squared(state) - near.constant() - y1, far.squared(state) - far.constant() - y2);
  }

  private Filtered seen(MarketState state, double vix, double vix3m) {
    return new Filtered(
        state,
        vix - 100 * Math.sqrt(near.squared(state)),
        vix3m - 100 * Math.sqrt(far.squared(state)));
  }
}
