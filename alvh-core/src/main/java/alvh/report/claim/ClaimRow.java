package alvh.report.claim;

import org.jspecify.annotations.Nullable;

/**
 * One figure of a claim beside what the method prints for it.
 *
 * @param value recomputed; NaN where the data are too short
 * @param printed the method's; null where it prints none
 * @param tolerance greatest distance that counts as the same figure
 * @param note why the two differ, where they do
 */
public record ClaimRow(
    String name,
    String unit,
    double value,
    @Nullable Double printed,
    double tolerance,
    String note) {
  private static final String UNKNOWN = "Nothing is known that explains the difference.";

  /** A figure for which the method prints nothing. */
  static ClaimRow own(String name, String unit, double value) {
    return new ClaimRow(name, unit, value, null, 0, "");
  }

  /** Value less print; null without a print. */
  public @Nullable Double difference() {
    return printed == null ? null : value - printed;
  }

  public boolean isMet() {
    return printed == null || Math.abs(value - printed) <= tolerance;
  }

  /** Why value and print differ; empty where they agree. */
  public String explanation() {
    return isMet() ? "" : note.isEmpty() ? UNKNOWN : note;
  }
}
