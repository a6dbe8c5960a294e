package alvh.surface;

import alvh.unit.Check;

/**
 * Where the walk away from the centre strike came to rest on one side.
 *
 * @param lastUsed the outermost strike that enters, index points
 * @param stoppedAt the second strike in a row without a bid; NaN where the listed strikes ran out
 * @param skipped strikes without a bid that were passed over before the last one used
 * @param unused listed strikes beyond the last one used, whether they have a bid or not
 */
public record WalkEnd(double lastUsed, double stoppedAt, int skipped, int unused) {
  public WalkEnd {
    Check.positive(lastUsed, "last strike");
    Check.atLeast(skipped, 0, "skipped strikes");
    Check.atLeast(unused, 0, "unused strikes");
  }

  /** Two zero bids in a row ended the walk; otherwise it went to the last listed strike. */
  public boolean stoppedByZeroBids() {
    return !Double.isNaN(stoppedAt);
  }
}
