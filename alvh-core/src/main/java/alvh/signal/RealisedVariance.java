package alvh.signal;

import alvh.math.RollingWindow;
import java.util.OptionalDouble;

/**
 * The variance that an index has realised over its last sessions: 252 times the mean squared log
 * return, a year's variance as a decimal.
 */
final class RealisedVariance {
  private static final double SESSIONS_PER_YEAR = 252;

  private final RollingWindow squares;
  private double last = Double.NaN;

  /** Remembers the last {@code sessions} returns. */
  RealisedVariance(int sessions) {
    squares = new RollingWindow(sessions);
  }

  /** Takes a close; sessions without one are skipped, the next return spans them. */
  void add(double close) {
    if (!Double.isNaN(last)) {
      double move = Math.log(close / last);
      squares.add(move * move);
    }
    last = close;
  }

  /** Over the last {@code sessions} returns; empty while there are fewer. */
  OptionalDouble over(int sessions) {
    if (squares.size() < sessions) {
      return OptionalDouble.empty();
    }
    double sum = 0;
    for (int ago = 0; ago < sessions; ago++) {
      sum += squares.ago(ago);
    }
    return OptionalDouble.of(SESSIONS_PER_YEAR * sum / sessions);
  }
}
