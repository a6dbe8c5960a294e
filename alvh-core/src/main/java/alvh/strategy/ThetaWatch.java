package alvh.strategy;

import alvh.unit.Check;

/**
 * What the theta of a condor was at its first close, and since when it has been inverted.
 *
 * <p>Source: method 1.5 (a). Reading: the entry is the first close at which the condor is held with
 * its present legs.
 *
 * @param seen whether there was such a close
 * @param ratio R at entry: theta paid on the wings over theta earned on the shorts
 * @param yield net theta a day over the credit at entry, decimal
 * @param closes closes in a row, the last included, on which the theta was inverted
 */
public record ThetaWatch(boolean seen, double ratio, double yield, int closes) {
  /** No close has been seen yet. */
  public static final ThetaWatch NONE = new ThetaWatch(false, 0, 0, 0);

  public ThetaWatch {
    Check.that(closes >= 0, "closes must not be negative, was %s", closes);
  }
}
