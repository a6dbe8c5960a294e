package alvh.report.anchor;

import java.math.BigDecimal;

/**
 * One printed figure of the method beside what a history gives for it.
 *
 * @param name what it measures, with its unit
 * @param printed as the method prints it, digits kept
 * @param value recomputed on some span, same unit; NaN where that span holds too little
 * @param difference what is known of a difference between the two
 */
public record Figure(
    String name, BigDecimal printed, Tolerance tolerance, double value, Difference difference) {

  /**
   * A difference that was looked into.
   *
   * @param value what the published data give instead of the print; NaN when nothing is known
   * @param sentence why it is so
   */
  record Difference(double value, String sentence) {
    static final Difference UNKNOWN =
        new Difference(Double.NaN, "Nothing is known that explains the difference.");
  }

  static Figure count(String name, String printed, double value) {
    return of(name, printed, Tolerance.COUNT, value);
  }

  static Figure quantile(String name, String printed, double value) {
    return of(name, printed, Tolerance.QUANTILE, value);
  }

  static Figure share(String name, String printed, double value) {
    return of(name, printed, Tolerance.SHARE, value);
  }

  static Figure beta(String name, String printed, double value) {
    return of(name, printed, Tolerance.BETA, value);
  }

  private static Figure of(String name, String printed, Tolerance tolerance, double value) {
    return new Figure(name, new BigDecimal(printed), tolerance, value, Difference.UNKNOWN);
  }

  /** The same figure with the reason for which the published data give another value. */
  Figure differs(double known, String sentence) {
    return new Figure(name, printed, tolerance, value, new Difference(known, sentence));
  }

  /** Whether print and value agree within the tolerance. */
  public boolean isMet() {
    return tolerance.allows(printed, value);
  }

  /** The greatest distance from the print that counts as met. */
  public double allowedDistance() {
    return tolerance.around(printed);
  }

  /**
   * Why print and value differ; empty when they agree. A value that is neither the printed nor the
   * known one has no explanation: it is a new finding.
   */
  public String explanation() {
    if (isMet()) {
      return "";
    }
    boolean known = Math.abs(value - difference.value()) <= allowedDistance();
    return known ? difference.sentence() : Difference.UNKNOWN.sentence();
  }
}
