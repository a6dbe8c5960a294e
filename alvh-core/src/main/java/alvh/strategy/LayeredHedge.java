package alvh.strategy;

import alvh.layer.EngineRules;
import alvh.layer.EngineStep;
import alvh.layer.Ladder;
import alvh.layer.LadderRules;
import alvh.market.FuturesCurve;
import alvh.sizing.ProjectedLossSizing;
import java.util.Locale;

/**
 * The Adaptive Layered VIX Hedge: the engine says how much of the projected loss to offset, the
 * ladder spreads it over the VIX futures curve.
 *
 * <p>Source: method 1.3, 1.6. Reading: the migration follows the curve alone, whether or not a
 * hedge is held, so that a hedge that is opened during an episode starts migrated.
 */
public record LayeredHedge(EngineRules engine, LadderRules ladder, ProjectedLossSizing sizing)
    implements Hedge {
  @Override
  public String arm() {
    return "ALVH";
  }

  @Override
  public HedgePlan plan(Outlook outlook, Standing standing, double projectedLoss) {
    EngineStep step = engine.step(standing.engine(), outlook.triggers());
    if (outlook.surface().isEmpty()) {
      return kept(outlook, standing, step, "No surface today: VIX is missing");
    }
    double offset = engine.offset(step.status().state());
    double targetBeta = sizing.targetBeta(offset, projectedLoss);
    String reason = reason(step, offset, projectedLoss);
    if (targetBeta == 0) {
      return none(outlook, standing, step, offset, reason);
    }
    return outlook
        .front()
        .map(front -> plan(outlook, standing, step, front, offset, targetBeta, reason))
        .orElseGet(() -> kept(outlook, standing, step, "No VIX futures curve today"));
  }

  private HedgePlan plan(
      Outlook outlook,
      Standing standing,
      EngineStep step,
      FuturesCurve front,
      double offset,
      double targetBeta,
      String reason) {
    boolean migrated = ladder.migration().next(standing.migrated(), front);
    Ladder wanted = ladder.ladder(targetBeta, front, outlook.curveBeta(), migrated);
    return new HedgePlan(step, migrated, offset, wanted, wanted.minisByExpiry(), "1.3", reason);
  }

  /** To want nothing takes no curve; the slot's migration goes on wherever there is one. */
  private HedgePlan none(
      Outlook outlook, Standing standing, EngineStep step, double offset, String reason) {
    boolean migrated =
        outlook
            .front()
            .map(front -> ladder.migration().next(standing.migrated(), front))
            .orElse(standing.migrated());
    Ladder empty = ladder.empty(migrated);
    return new HedgePlan(step, migrated, offset, empty, empty.minisByExpiry(), "1.3", reason);
  }

  /** What cannot be sized or traded today is kept, and the slots show what is held. */
  private HedgePlan kept(Outlook outlook, Standing standing, EngineStep step, String why) {
    boolean migrated = standing.migrated();
    return new HedgePlan(
        step,
        migrated,
        engine.offset(step.status().state()),
        ladder.held(outlook.seen().date(), standing.heldMinis(), outlook.curveBeta(), migrated),
        standing.heldMinis(),
        "1.12",
        why + ": the hedge is kept as it is.");
  }

  private static String reason(EngineStep step, double offset, double projectedLoss) {
    if (projectedLoss == 0) {
      return "The condors that stay open are not projected to lose: no hedge is held.";
    }
    if (offset == 0) {
      return "Engine 2 is off (" + step.status().state().title() + "): no hedge is held.";
    }
    return String.format(
        Locale.ROOT,
        "Engine 2 (%s) offsets %.0f %% of a projected loss of $%,.0f.",
        step.status().state().title(),
        100 * offset,
        projectedLoss);
  }
}
