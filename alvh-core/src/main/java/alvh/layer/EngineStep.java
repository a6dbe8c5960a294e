package alvh.layer;

import java.util.List;

/**
 * The engine after one session.
 *
 * @param status state and counts from which the next session starts
 * @param transitions the moves of this session in order; empty when the state was kept
 */
public record EngineStep(EngineStatus status, List<Transition> transitions) {
  public EngineStep {
    transitions = List.copyOf(transitions);
  }

  /** The same with the flag of engine 3 after today. */
  public EngineStep withThird(ThirdEngine rule, Triggers today) {
    boolean engaged = status.state().isEngaged();
    ThirdEngine.Status third = rule.next(status.third(), today.vix(), engaged);
    return new EngineStep(status.withThird(third), transitions);
  }
}
