package alvh.report;

import java.util.Optional;

/**
 * All figures of one arm.
 *
 * @param withoutInterest the same account without interest on its cash
 * @param hedge empty for an arm that never hedged
 * @param happenings what happened to its orders and contracts besides fills
 * @param engine3Net result of engine 3 after its costs, open spreads at mid, US dollars
 */
public record ArmEvidence(
    ArmPath path,
    TearSheet sheet,
    TearSheet withoutInterest,
    TradeStatistics trades,
    Optional<HedgeAlone> hedge,
    Happenings happenings,
    double engine3Net) {
  public String name() {
    return path.name();
  }

  /** Slippage and fees over the run, US dollars. */
  public double costs() {
    return path.costs()[path.sessions() - 1];
  }
}
