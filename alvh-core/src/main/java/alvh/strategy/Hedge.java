package alvh.strategy;

/** How an arm hedges its condors. */
public interface Hedge {
  /** Name of the arm in reports. */
  String arm();

  /**
   * The hedge wanted after today.
   *
   * @param projectedLoss L* of the book after this decision's condor orders, dollars, not negative
   */
  HedgePlan plan(Outlook outlook, Standing standing, double projectedLoss);
}
