package alvh.math;

import java.util.Arrays;
import java.util.function.DoublePredicate;

/**
 * The unbroken stretches of a sequence in which a condition holds, as their lengths in order.
 *
 * <p>A stretch that is under way at the first or last value counts with the length that is seen.
 */
public final class Runs {
  private Runs() {}

  /** Length of every stretch; empty when the condition never holds. */
  public static double[] lengths(double[] sequence, DoublePredicate condition) {
    double[] lengths = new double[sequence.length / 2 + 1];
    int count = 0;
    int length = 0;
    for (double x : sequence) {
      if (condition.test(x)) {
        length++;
      } else if (length > 0) {
        lengths[count++] = length;
        length = 0;
      }
    }
    if (length > 0) {
      lengths[count++] = length;
    }
    return Arrays.copyOf(lengths, count);
  }

  /** How often the condition begins to hold after it has not held. */
  public static int beginnings(double[] sequence, DoublePredicate condition) {
    int beginnings = 0;
    for (int i = 1; i < sequence.length; i++) {
      if (condition.test(sequence[i]) && !condition.test(sequence[i - 1])) {
        beginnings++;
      }
    }
    return beginnings;
  }
}
