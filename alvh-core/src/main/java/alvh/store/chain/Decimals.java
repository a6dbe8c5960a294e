package alvh.store.chain;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decimal numbers from bytes, rounded as {@link Double#parseDouble} rounds.
 *
 * <p>Up to fifteen digits and twenty-two decimals the digits and the power of ten are exact
 * doubles, so that one division gives the nearest double; whatever is longer or has an exponent
 * takes the slow way.
 */
final class Decimals {
  private static final int EXACT_DIGITS = 15;
  private static final double[] POWERS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
  };
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

  /** How publishers write that there is no value. */
  private static final Set<String> NOTHING =
      Set.of("", ".", "NA", "N/A", "null", "NaN", "nan", "-");

  private Decimals() {}

  /** The number in those bytes; NaN where they say that there is none. */
  static double read(byte[] bytes, int from, int to) {
    int p = from < to && bytes[from] == '-' ? from + 1 : from;
    int first = p;
    long digits = 0;
    int point = to;
    for (; p < to; p++) {
      int digit = bytes[p] - '0';
      if (digit >= 0 && digit <= 9) {
        digits = 10 * digits + digit;
      } else if (bytes[p] == '.' && point == to) {
        point = p;
      } else {
        return readSlowly(bytes, from, to);
      }
    }
    int decimals = Math.max(0, to - point - 1);
    int count = to - first - (point < to ? 1 : 0);
    if (count == 0 || count > EXACT_DIGITS) {
      return readSlowly(bytes, from, to);
    }
    double size = decimals == 0 ? digits : digits / POWERS[decimals];
    return first > from ? -size : size;
  }

  private static double readSlowly(byte[] bytes, int from, int to) {
    return parse(new String(bytes, from, to - from, StandardCharsets.UTF_8));
  }

  /** The same from text. */
  static double parse(String text) {
    if (NOTHING.contains(text)) {
      return Double.NaN;
    }
    double value = NUMBER.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
    if (!Double.isFinite(value)) {
      throw BadQuote.unreadable("'%s' is not a number".formatted(Shown.of(text)));
    }
    return value;
  }
}
