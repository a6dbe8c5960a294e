package alvh.math;

import alvh.unit.Check;

/**
 * Wilder's relative strength index, streaming: 100 times the average rise over the sum of average
 * rise and average fall, with averages of α = 1/n seeded by the mean of the first n changes.
 *
 * <p>A stream that has not moved at all stands at 50. Source: method 0, notation RSI_n; Wilder, New
 * Concepts in Technical Trading Systems, 1978.
 */
public final class RelativeStrength {
  private static final double NEUTRAL = 50;

  private final ExponentialAverage rises;
  private final ExponentialAverage falls;
  private double last = Double.NaN;

  public RelativeStrength(int n) {
    rises = ExponentialAverage.ofWilder(n);
    falls = ExponentialAverage.ofWilder(n);
  }

  /** Takes a level; the change from the level before is what counts. */
  public void add(double level) {
    Check.finite(level, "level");
    if (!Double.isNaN(last)) {
      rises.add(Math.max(0, level - last));
      falls.add(Math.max(0, last - level));
    }
    last = level;
  }

  /** Whether n changes have been seen. */
  public boolean seeded() {
    return rises.seeded();
  }

  /** Whether 3n changes have been seen. */
  public boolean settled() {
    return rises.settled();
  }

  /** The index, 0 to 100. */
  public double value() {
    double rise = rises.value();
    double move = rise + falls.value();
    return move == 0 ? NEUTRAL : 100 * rise / move;
  }
}
