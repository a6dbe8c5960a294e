package alvh.report.reason;

import alvh.report.Figures;
import org.jspecify.annotations.Nullable;

/**
 * One condition of a rule, with how far today's value is from its other side.
 *
 * @param name what is asked
 * @param rule id of the rule that asks
 * @param effect what the rule does when the condition holds
 * @param value today's; null where it is not known
 * @param threshold what it is held against; null where that is not known
 * @param unit of both
 * @param holds whether the condition holds today
 * @param acts whether it would change anything from where the arm stands
 * @param text the distance in words: "0.40 points below 16.00"
 */
public record Gate(
    String name,
    String rule,
    String effect,
    @Nullable Double value,
    @Nullable Double threshold,
    String unit,
    boolean holds,
    boolean acts,
    String text) {

  /** On which side of its threshold a value must lie. */
  enum Side {
    ABOVE,
    AT_LEAST,
    BELOW,
    AT_MOST;

    boolean holds(double value, double threshold) {
      return switch (this) {
        case ABOVE -> value > threshold;
        case AT_LEAST -> value >= threshold;
        case BELOW -> value < threshold;
        case AT_MOST -> value <= threshold;
      };
    }

    private String sign() {
      return switch (this) {
        case ABOVE -> ">";
        case AT_LEAST -> "≥";
        case BELOW -> "<";
        case AT_MOST -> "≤";
      };
    }
  }

  /** What a gate is asked and what it does, before today's numbers are known. */
  record Ask(String name, String rule, String effect, boolean acts) {
    Gate of(double value, Side side, double threshold, String unit) {
      boolean holds = side.holds(value, threshold);
      String text = distance(value, threshold, unit);
      String need = holds ? "" : "; needs " + side.sign() + " " + brief(threshold);
      return new Gate(name, rule, effect, value, threshold, unit, holds, acts, text + need);
    }

    private static String distance(double value, double threshold, String unit) {
      if (value == threshold) {
        return "at " + brief(threshold);
      }
      String where = value < threshold ? " below " : " above ";
      return brief(Math.abs(value - threshold)) + " " + unit + where + brief(threshold);
    }

    private static String brief(double value) {
      return Figures.number(value, value == Math.rint(value) ? 0 : 2);
    }

    /** With words of its own for the distance. */
    Gate of(double value, double threshold, String unit, boolean holds, String text) {
      return new Gate(name, rule, effect, value, threshold, unit, holds, acts, text);
    }

    /** Where today's value is not known. */
    Gate unknown(String unit, String why) {
      return new Gate(name, rule, effect, null, null, unit, false, acts, why);
    }

    /** A condition without a number. */
    Gate flag(boolean holds, String text) {
      return new Gate(name, rule, effect, null, null, "", holds, acts, text);
    }
  }
}
