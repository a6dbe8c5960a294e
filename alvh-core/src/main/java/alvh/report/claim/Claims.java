package alvh.report.claim;

import alvh.market.History;
import java.util.List;

/**
 * Every claim that needs nothing but a history.
 *
 * <p>Source: method 1.4 to 1.6, 5.3.
 */
public final class Claims {
  private Claims() {}

  public static List<Claim> of(History history) {
    return List.of(
        LiftTable.of(history),
        GapStudy.of(history),
        SpotAndFutures.of(history),
        SpikeClasses.of(history),
        Migrations.of(history),
        VoteArithmetic.figures(),
        ThetaClaim.figures(),
        CondorLosses.figures(),
        BetaTable.of(history));
  }
}
