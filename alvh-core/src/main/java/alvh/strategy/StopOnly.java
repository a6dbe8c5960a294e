package alvh.strategy;

import alvh.layer.LadderRules;

/**
 * The condors with their stop as the only defence: no hedge, no target, no time exit; what is not
 * stopped at twice its credit is held to its settlement.
 *
 * <p>Reading: in every arm condors are stopped at twice their credit, so that an arm with a stop
 * and nothing else taken away would be the unhedged one. Source: method A2, 5.3, arm ARM5 (S5).
 */
public record StopOnly(LadderRules ladder) implements Hedge {
  @Override
  public String arm() {
    return "ARM5";
  }

  @Override
  public HedgePlan plan(Outlook outlook, Standing standing, BookRisk book) {
    return new NoHedge(ladder).plan(outlook, standing, book);
  }

  /** The same condors without target and time exit; where there was one, more are open at once. */
  public static CondorRules rules(CondorRules rules) {
    return rules.stopOnly();
  }
}
