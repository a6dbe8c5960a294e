package alvh.strategy;

import alvh.layer.EngineRules;
import alvh.layer.EngineState;
import alvh.layer.OverlayAction;

/**
 * What engine 2 does to the condors themselves from its second tier on; nothing by default.
 *
 * <p>Source: method A9. Reading: the hedge is sized on the condors alone. A loss in a spike that
 * the forwards would change is not taken from it, as they follow the engine that it sizes.
 *
 * @param engine with the action
 * @param condors how a condor is sold anew
 */
public record Overlay(EngineRules engine, CondorRules condors) {
  /** Nothing is done. */
  public Overlay() {
    this(new EngineRules(), new CondorRules());
  }

  /** The same moves, with all condors rolled where this is the second tier's first session. */
  CondorMoves rolled(CondorMoves moves, CondorDesk desk, Outlook outlook, Standing standing) {
    if (engine.action() != OverlayAction.ROLL_ALL || outlook.surface().isEmpty()) {
      return moves;
    }
    EngineState now = engine.step(standing.engine(), outlook.triggers()).status().state();
    boolean first = isRaised(now) && !isRaised(standing.engine().state());
    return first
        ? new CondorRoll(condors).of(moves, desk, outlook.surface().get(), standing)
        : moves;
  }

  /** The forwards of the session. */
  ForwardMoves forwards(Outlook outlook, Standing standing, CondorMoves moves, HedgePlan plan) {
    return switch (engine.action()) {
      case NONE -> ForwardMoves.NONE;
      case ROLL_ALL -> CondorRoll.words(moves.rolled());
      case SYNTH ->
          new ForwardDesk(condors.targetDte())
              .moves(outlook, standing, moves, plan.engine().status().state());
    };
  }

  static boolean isRaised(EngineState state) {
    return state == EngineState.E2_T2 || state == EngineState.E2_FULL;
  }
}
