package alvh.layer;

import alvh.unit.Check;
import java.util.OptionalDouble;

/**
 * Whether the volatility curve has inverted since engine 2 was switched on, and for how many closes
 * in a row it has been normal since.
 *
 * <p>Source: method D6.
 *
 * @param inverted whether VIX3M/VIX has closed at 1 or below
 * @param closes closes in a row above 1 since
 */
public record TermRecovery(boolean inverted, int closes) {
  /** No inversion seen. */
  public static final TermRecovery NONE = new TermRecovery(false, 0);

  public TermRecovery {
    Check.that(closes >= 0, "closes must not be negative, was %s", closes);
  }

  /** After a close; a day without the ratio is in no count. */
  TermRecovery next(OptionalDouble ratio) {
    if (ratio.isEmpty()) {
      return this;
    }
    if (ratio.getAsDouble() <= 1) {
      return new TermRecovery(true, 0);
    }
    return inverted ? new TermRecovery(true, closes + 1) : this;
  }

  boolean isRestored(int after) {
    return inverted && closes >= after;
  }
}
