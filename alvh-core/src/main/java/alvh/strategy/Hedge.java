package alvh.strategy;

/** How an arm hedges its condors. */
public interface Hedge {
  /** Name of the arm in reports. */
  String arm();

  /**
   * The hedge wanted after today.
   *
   * @param book the condors after this decision's orders and what they may lose
   */
  HedgePlan plan(Outlook outlook, Standing standing, BookRisk book);
}
