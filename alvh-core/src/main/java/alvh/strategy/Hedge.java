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

  /** What the arm does with call spreads on VIX; an arm without engine 3 does nothing. */
  default PressMoves press(Outlook outlook, Standing standing, BookRisk book, HedgePlan plan) {
    return PressMoves.NONE;
  }
}
