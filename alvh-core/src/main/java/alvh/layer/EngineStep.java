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
}
