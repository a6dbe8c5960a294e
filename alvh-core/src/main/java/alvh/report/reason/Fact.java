package alvh.report.reason;

import alvh.report.Figures;
import org.jspecify.annotations.Nullable;

/**
 * One number or word that a decision rests on.
 *
 * <p>Two decisions are compared fact by fact, so that a name stands once within its step.
 *
 * @param step where in the decision it was found
 * @param name what it is
 * @param value the number; null for words and for what is not known
 * @param text the words; empty for a number
 * @param unit of the number
 * @param rule id of the rule that found it; empty for what was only read
 */
public record Fact(
    Step step, String name, @Nullable Double value, String text, String unit, String rule) {
  private static final double MANY = 1000;
  private static final double SOME = 10;
  private static final int FINE_PLACES = 4;

  /** As it is read: thousands separated, as many decimals as its size needs. */
  public String shown() {
    if (value == null) {
      return text.isEmpty() ? Figures.UNKNOWN : text;
    }
    return shown(value);
  }

  static String shown(double value) {
    if (value == Math.rint(value)) {
      return Figures.number(value, 0);
    }
    double size = Math.abs(value);
    return Figures.number(value, size >= MANY ? 0 : size >= SOME ? 2 : FINE_PLACES);
  }
}
