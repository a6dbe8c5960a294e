package alvh.sizing;

import alvh.unit.Check;

/**
 * A larger hedge while prices over earnings and over cash flow say different things of the index
 * and the trend of the cost of capital has just turned.
 *
 * <p>Price over cash flow comes from a user's file alone; without one this never acts. Source:
 * method C6, I13.
 *
 * @param enabled whether it acts
 * @param factor what the target is multiplied by
 */
public record ValuationScale(boolean enabled, double factor) {
  /** The method's figure; off. */
  public ValuationScale() {
    this(false, 1.10);
  }

  public ValuationScale {
    Check.atLeast(factor, 1, "factor");
  }

  /**
   * What the target is multiplied by; 1 leaves it.
   *
   * @param split whether the two ratios diverge
   * @param turned whether the cost of capital turned
   */
  public double factor(boolean split, boolean turned) {
    return enabled && split && turned ? factor : 1;
  }
}
