package alvh.surface;

import alvh.instrument.Right;
import alvh.unit.Check;

/** The strikes of one expiry that can be traded. */
public interface Strikes {
  /** The highest strike at or below a level, index points; the lowest where none is. */
  double atOrBelow(double level);

  /** The lowest strike at or above a level, index points; the highest where none is. */
  double atOrAbove(double level);

  /** The next strike below; the strike itself where it is the lowest. */
  double below(double strike);

  /** The next strike above; the strike itself where it is the highest. */
  double above(double strike);

  /** The strike nearest to a level, index points; of two equally near the lower one. */
  default double nearest(double level) {
    double low = atOrBelow(level);
    double high = atOrAbove(level);
    return Math.abs(level - low) <= Math.abs(high - level) ? low : high;
  }

  /**
   * The strike whose spot delta comes closest to the target; of two equally close the one nearer
   * the money.
   *
   * @param spot index level S; the delta is e^{−qT}Φ with e^{−qT} = discount·forward/spot
   * @param target magnitude of the delta, in (0, 1)
   */
  default double atDelta(VolSurface.Slice slice, double spot, Right right, double target) {
    Check.that(target > 0 && target < 1, "target delta must lie in (0, 1), was %s", target);
    double exact = StrikeGrid.exactStrike(slice, spot, right, target);
    double low = atOrBelow(exact);
    double high = atOrAbove(exact);
    double lowMiss = Math.abs(StrikeGrid.delta(slice, spot, right, low) - target);
    double highMiss = Math.abs(StrikeGrid.delta(slice, spot, right, high) - target);
    if (lowMiss == highMiss) {
      return Math.abs(low - slice.forward()) <= Math.abs(high - slice.forward()) ? low : high;
    }
    return lowMiss < highMiss ? low : high;
  }
}
