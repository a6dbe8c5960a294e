package alvh.signal;

import alvh.math.RollingWindow;
import alvh.unit.Check;
import java.util.OptionalDouble;

/**
 * Whether the index has gone nowhere: its range and its drift over the window, both measured
 * against what VIX had promised for that time, u = mean VIX of the window before today · √(n/252).
 *
 * <p>Source: method I3.
 */
final class RangeBound {
  private static final double SESSIONS_PER_YEAR = 252;

  private final double rangeLimit;
  private final double driftLimit;
  private final RollingWindow closes;
  private final RollingWindow closesAndBefore;
  private final RollingWindow vix;
  private final double rootTime;
  private double promised;

  /**
   * @param window sessions
   * @param rangeLimit κ: largest range in multiples of u
   * @param driftLimit largest |ln(S/S before the window)| in multiples of u
   */
  RangeBound(int window, double rangeLimit, double driftLimit) {
    Check.positive(rangeLimit, "kappa");
    Check.positive(driftLimit, "drift limit");
    this.rangeLimit = rangeLimit;
    this.driftLimit = driftLimit;
    closes = new RollingWindow(window);
    closesAndBefore = new RollingWindow(window + 1);
    vix = new RollingWindow(window);
    rootTime = Math.sqrt(window / SESSIONS_PER_YEAR);
  }

  /** A session's close, and its VIX for the sessions to come. */
  void add(double close, OptionalDouble vixClose) {
    promised = vix.full() ? vix.mean() / 100 * rootTime : Double.NaN;
    closes.add(close);
    closesAndBefore.add(close);
    vixClose.ifPresent(vix::add);
  }

  boolean ready() {
    return closesAndBefore.full() && !Double.isNaN(promised);
  }

  /** (highest − lowest close)/close in multiples of u. */
  double range() {
    return (closes.max() - closes.min()) / closes.ago(0) / promised;
  }

  /** The move over the whole window in multiples of u. */
  double drift() {
    double before = closesAndBefore.ago(closesAndBefore.size() - 1);
    return Math.abs(Math.log(closes.ago(0) / before)) / promised;
  }

  boolean holds() {
    return range() <= rangeLimit && drift() <= driftLimit;
  }
}
