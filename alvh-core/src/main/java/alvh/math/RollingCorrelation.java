package alvh.math;

import alvh.unit.Check;

/**
 * Pearson's correlation of the last n pairs of two streams.
 *
 * <p>It is summed afresh whenever it is asked for, so that no rounding error builds up; at three
 * years of sessions that is a microsecond.
 */
public final class RollingCorrelation {
  private final double[] xs;
  private final double[] ys;
  private int size;
  private int next;

  /** A window of {@code n} pairs, empty. */
  public RollingCorrelation(int n) {
    Check.that(n >= 2, "a correlation needs two pairs, was %s", n);
    xs = new double[n];
    ys = new double[n];
  }

  /** Takes a pair of finite values; the oldest pair leaves when the window is full. */
  public void add(double x, double y) {
    xs[next] = Check.finite(x, "x");
    ys[next] = Check.finite(y, "y");
    next = (next + 1) % xs.length;
    size = Math.min(size + 1, xs.length);
  }

  public int size() {
    return size;
  }

  public boolean full() {
    return size == xs.length;
  }

  /** In [−1, 1]; 0 when one of the streams stands still. Requires two pairs. */
  public double value() {
    Check.that(size >= 2, "a correlation needs two pairs, has %s", size);
    double meanX = 0;
    double meanY = 0;
    for (int i = 0; i < size; i++) {
      meanX += xs[i] / size;
      meanY += ys[i] / size;
    }
    double squaresX = 0;
    double squaresY = 0;
    double products = 0;
    for (int i = 0; i < size; i++) {
      double dx = xs[i] - meanX;
      double dy = ys[i] - meanY;
      squaresX += dx * dx;
      squaresY += dy * dy;
      products += dx * dy;
    }
    double scale = Math.sqrt(squaresX * squaresY);
    return scale == 0 ? 0 : Math.clamp(products / scale, -1, 1);
  }
}
