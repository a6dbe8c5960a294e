package alvh.surface;

import java.util.OptionalDouble;

/**
 * What past events of one kind were worth to VIX9D: the mean of (V9² before − V9² after)·9/365 over
 * all so far; silent before the sixteenth.
 *
 * <p>Before is the close of the session before the event, after that of the session after it.
 * Source: method 1.9.
 */
public final class EventSample {
  /** Events from which the mean is used. Source: method 1.9. */
  public static final int LEAST_EVENTS = 16;

  private static final double YEARS = 9 / 365.0;

  private double sum;
  private int count;

  /**
   * Takes an event in, once the session after it is over.
   *
   * @param before VIX9D, index points
   * @param after VIX9D, index points
   */
  public void add(double before, double after) {
    sum += (before * before - after * after) / 1e4 * YEARS;
    count++;
  }

  public int count() {
    return count;
  }

  /** e², not below zero; empty until there are enough events. */
  public OptionalDouble variance() {
    return count < LEAST_EVENTS
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.max(0, sum / count));
  }
}
