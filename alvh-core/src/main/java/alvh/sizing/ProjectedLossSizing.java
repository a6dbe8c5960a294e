package alvh.sizing;

import alvh.unit.Check;

/**
 * Sizes the hedge so that it offsets a share of what the condors would lose in a VIX spike.
 *
 * <p>Source: method 1.6, K4 (mode PROJECTED_LOSS).
 *
 * @param meanShock δ̄, the mean of the grid of VIX spikes, points
 */
public record ProjectedLossSizing(double meanShock) {
  public ProjectedLossSizing {
    Check.positive(meanShock, "meanShock");
  }

  /**
   * B* = ω·L* / δ̄ in dollars per VIX point.
   *
   * @param offset ω, share of the loss to offset, 0 to 1
   * @param projectedLoss L* in dollars, not negative
   */
  public double targetBeta(double offset, double projectedLoss) {
    Check.that(offset >= 0 && offset <= 1, "offset must lie in [0, 1], was %s", offset);
    Check.that(projectedLoss >= 0, "projected loss must not be negative, was %s", projectedLoss);
    return offset * projectedLoss / meanShock;
  }
}
