package alvh.report;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

/**
 * Numbers as they are read on screen: thousands separated, a true minus sign, fixed decimals, and a
 * dash for what is not known. Files hold plain numbers instead.
 */
public final class Figures {
  /** What stands where there is no number. */
  public static final String UNKNOWN = "–";

  private static final String MINUS = "−";

  private Figures() {}

  /** Whole dollars: {@code −1,234}. */
  public static String dollars(double dollars) {
    return number(dollars, 0);
  }

  /** The same for sentences, sign before the currency: {@code −$1,234}. */
  public static String money(double dollars) {
    String text = dollars(dollars);
    return text.startsWith(MINUS) ? MINUS + "$" + text.substring(1) : "$" + text;
  }

  /** A decimal as percent with one place, without the sign: .0123 gives {@code 1.2}. */
  public static String percent(double decimal) {
    return number(100 * decimal, 1);
  }

  /** The same with two places, for differences that one place would hide. */
  public static String finePercent(double decimal) {
    return number(100 * decimal, 2);
  }

  /** A ratio with two places. */
  public static String ratio(double value) {
    return number(value, 2);
  }

  /** Index points or volatility points with one place. */
  public static String points(double value) {
    return number(value, 1);
  }

  /** A count. */
  public static String count(long value) {
    return number(value, 0);
  }

  /** Words one after another: {@code a, b and c}. */
  public static String list(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  public static String orUnknown(OptionalDouble value, DoubleFunction<String> form) {
    return value.isPresent() ? form.apply(value.getAsDouble()) : UNKNOWN;
  }

  /** A sentence with its numbers, the same in every country. */
  public static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  /** So many places; what rounds to zero has no sign. */
  public static String number(double value, int places) {
    String text = String.format(Locale.ROOT, "%,." + places + "f", Math.abs(value));
    boolean negative = value < 0 && text.chars().anyMatch(c -> c >= '1' && c <= '9');
    return negative ? MINUS + text : text;
  }
}
