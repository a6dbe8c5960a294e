package alvh.unit;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The one way to state a precondition. A violated one is the programmer's error: it crashes with
 * the offending value in the message.
 */
public final class Check {
  /** Whole numbers below it are exact in a double. */
  private static final double EXACT = 1L << 53;

  private Check() {}

  /** Requires {@code condition}; the message is formatted as by {@link String#format}. */
  public static void that(boolean condition, String message, @Nullable Object... values) {
    if (!condition) {
      throw new IllegalArgumentException(String.format(Locale.ROOT, message, values));
    }
  }

  /** As {@link #that(boolean, String, Object...)}, without a box for a number that is in order. */
  public static void that(boolean condition, String message, long value) {
    if (!condition) {
      that(false, message, (Object) value);
    }
  }

  /** As {@link #that(boolean, String, Object...)}, without boxes for numbers that are in order. */
  public static void that(boolean condition, String message, long first, long second) {
    if (!condition) {
      that(false, message, (Object) first, (Object) second);
    }
  }

  /** As {@link #that(boolean, String, Object...)}, without a box for a number that is in order. */
  public static void that(boolean condition, String message, double value) {
    if (!condition) {
      that(false, message, (Object) value);
    }
  }

  /** Requires a number of at least {@code least}; a value that is not a number is refused. */
  public static void atLeast(double value, double least, String name) {
    if (!(value >= least)) {
      that(false, "%s must be at least %s, was %s", name, plain(least), plain(value));
    }
  }

  private static String plain(double value) {
    return value == Math.rint(value) && Math.abs(value) < EXACT
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  /** Requires a finite number and returns it. */
  public static double finite(double value, String name) {
    if (!Double.isFinite(value)) {
      that(false, "%s must be finite, was %s", name, value);
    }
    return value;
  }

  /** Requires a finite number above zero and returns it. */
  public static double positive(double value, String name) {
    if (!(Double.isFinite(value) && value > 0)) {
      that(false, "%s must be positive, was %s", name, value);
    }
    return value;
  }
}
