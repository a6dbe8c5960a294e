package alvh.layer;

/**
 * One move of the engine, with the rule that made it.
 *
 * @param rule id in the method: {@code LEVEL}, {@code CURVE}, {@code C3}, {@code A15} …
 * @param reason one plain sentence with the numbers
 */
public record Transition(EngineState from, EngineState to, String rule, String reason) {}
