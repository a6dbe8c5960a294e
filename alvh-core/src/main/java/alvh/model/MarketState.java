package alvh.model;

import alvh.unit.Check;

/**
 * Where the model's market stands: its two variances, from which every price follows.
 *
 * @param v1 fast variance, decimal a year
 * @param v2 slow variance, decimal a year
 */
public record MarketState(double v1, double v2) {
  public MarketState {
    Check.that(v1 >= 0 && v1 < Double.POSITIVE_INFINITY, "v1 must be finite, 0 or more: %s", v1);
    Check.that(v2 >= 0 && v2 < Double.POSITIVE_INFINITY, "v2 must be finite, 0 or more: %s", v2);
  }
}
