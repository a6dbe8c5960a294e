package alvh.strategy;

import alvh.instrument.IronCondor;
import alvh.instrument.Right;
import alvh.unit.Check;

/**
 * Where the index must stand at expiry for a condor to bring neither gain nor loss: its short
 * strikes, moved outwards by what was taken in.
 *
 * <p>With an open hedge this is not where the book breaks even: what the hedge will be worth is not
 * known. What it has brought already is. Source: method 1.8.
 *
 * @param lower index points
 * @param upper index points
 */
public record BreakEven(double lower, double upper) {
  /**
   * @param credit C, points a condor: credits less debits, and what its hedge has brought
   */
  public static BreakEven of(IronCondor condor, double credit) {
    Check.finite(credit, "credit");
    return new BreakEven(condor.shortPut().strike() - credit, condor.shortCall().strike() + credit);
  }

  /** How far the index has to move to the side, share of the index; negative beyond it. */
  public double distance(Right side, double spot) {
    return side == Right.PUT ? 1 - lower / spot : upper / spot - 1;
  }

  /** The nearer of both sides. */
  public double nearest(double spot) {
    return Math.min(distance(Right.PUT, spot), distance(Right.CALL, spot));
  }
}
