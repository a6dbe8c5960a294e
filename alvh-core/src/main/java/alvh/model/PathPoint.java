package alvh.model;

/**
 * The two variances as a path carries them: full truncation lets them fall below zero between
 * steps, and what they drive sees zero then. Cutting them off at the end of each day instead would
 * raise their mean.
 *
 * @param v1 fast variance, decimal a year
 * @param v2 slow variance, decimal a year
 */
public record PathPoint(double v1, double v2) {
  /** The path's point at a state. */
  public static PathPoint at(MarketState state) {
    return new PathPoint(state.v1(), state.v2());
  }

  /** The market there, for prices. */
  public MarketState state() {
    return new MarketState(Math.max(v1, 0), Math.max(v2, 0));
  }
}
