package alvh.strategy;

import alvh.math.RollingWindow;
import alvh.signal.Opinion;
import alvh.signal.Reading;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A factor on the hedge from three signals, each in deviations of its last year: more where the RSI
 * of VIX futures and the histogram of the contango are high, less where breadth is.
 *
 * <p>s = 1 + ¼·z(RSI) + ¼·z(H) − ¼·z(A/D) between ½ and 1½, and at most a quarter from one session
 * to the next. Source: method B3. Reading: the signals are those of the voters v4, v2 and v3; one
 * that abstains adds nothing.
 */
final class SignalScale {
  private static final int YEAR = 252;
  private static final double WEIGHT = .25;
  private static final double LEAST = .5;
  private static final double MOST = 1.5;
  private static final double LARGEST_CHANGE = .25;

  private final RollingWindow strength = new RollingWindow(YEAR);
  private final RollingWindow histogram = new RollingWindow(YEAR);
  private final RollingWindow breadth = new RollingWindow(YEAR);
  private double scale = 1;

  /** Takes a session's opinions in and gives its factor. */
  double observe(List<Opinion> opinions) {
    double wanted =
        1
            + WEIGHT * deviations(strength, value(opinions, "v4"))
            + WEIGHT * deviations(histogram, value(opinions, "v2"))
            - WEIGHT * deviations(breadth, value(opinions, "v3"));
    double change = Math.clamp(wanted, LEAST, MOST) - scale;
    scale += Math.clamp(change, -LARGEST_CHANGE, LARGEST_CHANGE);
    return scale;
  }

  private static double deviations(RollingWindow window, OptionalDouble value) {
    if (value.isEmpty()) {
      return 0;
    }
    window.add(value.getAsDouble());
    return window.full() ? window.zOfLast() : 0;
  }

  private static OptionalDouble value(List<Opinion> opinions, String voter) {
    for (Opinion opinion : opinions) {
      if (opinion.signal().id().equals(voter)
          && opinion.reading() instanceof Reading.Measured measured) {
        return OptionalDouble.of(measured.value());
      }
    }
    return OptionalDouble.empty();
  }
}
