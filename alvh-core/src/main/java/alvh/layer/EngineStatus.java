package alvh.layer;

import alvh.unit.Check;

/**
 * The engine's state and the counts of sessions that its rules need.
 *
 * @param state where the engine stands after the last session
 * @param sessionsHeld sessions since engine 2 was switched on, 0 on the day itself
 * @param sessionsCooling sessions since it was switched off, 0 on the day itself
 * @param closesWithoutTier2 closes in a row on which none of tier 2's conditions held
 * @param recovery how the volatility curve has done since engine 2 was switched on
 * @param third the flag of engine 3
 */
public record EngineStatus(
    EngineState state,
    int sessionsHeld,
    int sessionsCooling,
    int closesWithoutTier2,
    TermRecovery recovery,
    ThirdEngine.Status third) {
  public static final EngineStatus START = new EngineStatus(EngineState.CALM, 0, 0, 0);

  public EngineStatus {
    Check.that(
        sessionsHeld >= 0 && sessionsCooling >= 0 && closesWithoutTier2 >= 0,
        "counts of sessions must not be negative: %s %s %s",
        sessionsHeld,
        sessionsCooling,
        closesWithoutTier2);
  }

  /** A status that has seen no inversion. */
  public EngineStatus(
      EngineState state, int sessionsHeld, int sessionsCooling, int closesWithoutTier2) {
    this(
        state,
        sessionsHeld,
        sessionsCooling,
        closesWithoutTier2,
        TermRecovery.NONE,
        ThirdEngine.Status.START);
  }

  EngineStatus with(EngineState next) {
    return new EngineStatus(
        next, sessionsHeld, sessionsCooling, closesWithoutTier2, recovery, third);
  }

  /** The same with the flag of engine 3 after today. */
  EngineStatus withThird(ThirdEngine.Status next) {
    return new EngineStatus(
        state, sessionsHeld, sessionsCooling, closesWithoutTier2, recovery, next);
  }
}
