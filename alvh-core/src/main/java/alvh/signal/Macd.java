package alvh.signal;

import alvh.math.ExponentialAverage;
import alvh.unit.Check;

/**
 * Moving average convergence and divergence, streaming: the line is a fast less a slow exponential
 * average, the signal is the line's own average, the histogram is line less signal.
 *
 * <p>The signal is fed from the first line on. All three count as settled once the slow average has
 * seen three times its period and the signal three times its own.
 *
 * <p>Source: method I2; Appel, Technical Analysis, 2005.
 */
public final class Macd {
  /** Where the line passed its signal. */
  public enum Cross {
    UP,
    DOWN,
    NONE
  }

  private final ExponentialAverage fast;
  private final ExponentialAverage slow;
  private final ExponentialAverage signal;
  private double histogram = Double.NaN;
  private Cross cross = Cross.NONE;

  /** Periods in bars; method 1.11 has 12, 26, 9. */
  public Macd(int fast, int slow, int signal) {
    Check.that(fast < slow, "the fast period %s must be shorter than the slow one %s", fast, slow);
    this.fast = ExponentialAverage.ofPeriod(fast);
    this.slow = ExponentialAverage.ofPeriod(slow);
    this.signal = ExponentialAverage.ofPeriod(signal);
  }

  public void add(double x) {
    fast.add(x);
    slow.add(x);
    if (slow.seeded()) {
      signal.add(line());
      if (signal.seeded()) {
        moveTo(line() - signal.value());
      }
    }
  }

  private void moveTo(double current) {
    if (histogram <= 0 && current > 0) {
      cross = Cross.UP;
    } else if (histogram >= 0 && current < 0) {
      cross = Cross.DOWN;
    } else {
      cross = Cross.NONE;
    }
    histogram = current;
  }

  /** Whether every average has seen three times its period. */
  public boolean settled() {
    return slow.settled() && signal.settled();
  }

  /** EMA_fast − EMA_slow, in the unit of the input. */
  public double line() {
    return fast.value() - slow.value();
  }

  /** The average of the line. */
  public double signal() {
    return signal.value();
  }

  /** Line less signal. */
  public double histogram() {
    Check.that(signal.seeded(), "the signal line has no seed yet");
    return histogram;
  }

  /** Whether the last bar changed the histogram's sign. */
  public Cross cross() {
    return cross;
  }
}
