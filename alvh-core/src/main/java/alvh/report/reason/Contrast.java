package alvh.report.reason;

import java.util.List;

/**
 * What one configuration decided otherwise than another on the same session, and which rule made
 * the difference.
 *
 * <p>Each rule's keys are also laid over the first configuration alone and the whole history is
 * replayed; a rule makes a difference alone when an outcome then is another one. What none changes
 * alone takes several together.
 *
 * @param from name of the first configuration
 * @param to name of the second
 * @param settings the keys that differ
 * @param outcomes what was decided otherwise
 */
public record Contrast(String from, String to, List<Setting> settings, List<Outcome> outcomes) {
  /**
   * One key that differs.
   *
   * @param rule id of the rule that it belongs to
   */
  public record Setting(String key, String from, String to, String rule) {}

  /**
   * One outcome that differs.
   *
   * @param change from the first configuration to the second
   * @param same rules that alone lead to the second's outcome
   * @param other rules that alone lead to yet another one
   */
  public record Outcome(FactChange change, List<String> same, List<String> other) {}

  public Contrast {
    settings = List.copyOf(settings);
    outcomes = List.copyOf(outcomes);
  }

  /** One sentence: whether anything differs and which rules did it. */
  public String verdict() {
    if (outcomes.isEmpty()) {
      return "Nothing that is decided today differs between " + from + " and " + to + ".";
    }
    List<String> alone =
        outcomes.stream().flatMap(outcome -> outcome.same().stream()).distinct().toList();
    if (!alone.isEmpty()) {
      return String.join(", ", alone)
          + (alone.size() == 1 ? " makes" : " make")
          + " the difference today.";
    }
    List<String> known =
        outcomes.stream().flatMap(outcome -> outcome.other().stream()).distinct().toList();
    return known.isEmpty()
        ? "No rule alone makes any of the differences: they take several together."
        : "Several rules together make the difference today; alone "
            + String.join(", ", known)
            + " would lead elsewhere.";
  }
}
