package alvh.sizing;

/**
 * What happens to a hedge that costs more to carry than the condors are expected to earn.
 *
 * <p>Source: method E7, 1.7.
 */
public enum CarryCap {
  /** Nothing: the cost is shown. */
  OFF,
  /** The hedge shrinks to what is earned, but not below its least offset. */
  SOFT,
  /** The hedge shrinks to what is earned, to nothing if need be. */
  STRICT;

  /**
   * The target after the cap, dollars per VIX point.
   *
   * @param target before it
   * @param cost c_H of that target, decimal a year
   * @param earned expected return of the condor on the same capital, decimal a year
   * @param least target of the least offset
   */
  public double capped(double target, double cost, double earned, double least) {
    if (this == OFF || cost <= Math.max(0, earned)) {
      return target;
    }
    double shrunk = target * Math.max(0, earned) / cost;
    return this == STRICT ? shrunk : Math.max(shrunk, Math.min(target, least));
  }
}
