package alvh.math;

import alvh.unit.Check;

/**
 * The last n values of a stream, in order of arrival and in order of size.
 *
 * <p>Both orders are kept as plain arrays: a new value costs one search and one shift of at most n
 * numbers. Means are summed afresh, so that no rounding error builds up over a long run.
 */
public final class RollingWindow {
  private final double[] ring;
  private final double[] sorted;
  private int size;
  private int next;

  /** A window of {@code n} values, empty. */
  public RollingWindow(int n) {
    Check.that(n >= 1, "a window holds at least one value, was %s", n);
    ring = new double[n];
    sorted = new double[n];
  }

  /** Takes a finite value; the oldest leaves when the window is full. */
  public void add(double x) {
    Check.finite(x, "value");
    if (full()) {
      remove(ring[next]);
    }
    insert(x);
    ring[next] = x;
    next = (next + 1) % ring.length;
  }

  private void remove(double x) {
    int at = Quantiles.countBelow(sorted, size, x);
    System.arraycopy(sorted, at + 1, sorted, at, size - at - 1);
    size--;
  }

  private void insert(double x) {
    int at = Quantiles.countUpTo(sorted, size, x);
    System.arraycopy(sorted, at, sorted, at + 1, size - at);
    sorted[at] = x;
    size++;
  }

  public int size() {
    return size;
  }

  public boolean full() {
    return size == ring.length;
  }

  /** The value that arrived {@code ago} values before the last one; 0 is the last. */
  public double ago(int ago) {
    Check.that(ago >= 0 && ago < size, "the window holds %s values, asked for %s ago", size, ago);
    return ring[Math.floorMod(next - 1 - ago, ring.length)];
  }

  public double min() {
    return quantile(0);
  }

  public double max() {
    return quantile(1);
  }

  public double mean() {
    Check.that(size >= 1, "the mean needs at least one value");
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += ring[i];
    }
    return sum / size;
  }

  /** Sample standard deviation, divisor n − 1; requires two values. */
  public double deviation() {
    Check.that(size >= 2, "the deviation needs at least two values, has %s", size);
    double mean = mean();
    double sum = 0;
    for (int i = 0; i < size; i++) {
      double distance = ring[i] - mean;
      sum += distance * distance;
    }
    return Math.sqrt(sum / (size - 1));
  }

  /** The p-quantile, definition 7 of {@link Quantiles}. */
  public double quantile(double p) {
    return Quantiles.ofSorted(sorted, size, p);
  }

  /** The share of the window's values that are not greater than its last one, in (0, 1]. */
  public double rankOfLast() {
    return (double) Quantiles.countUpTo(sorted, size, ago(0)) / size;
  }

  /** The share of the window's values that are not greater than {@code x}; requires one value. */
  public double rank(double x) {
    Check.that(size >= 1, "a rank needs at least one value");
    return (double) Quantiles.countUpTo(sorted, size, x) / size;
  }

  /** (last − mean) / deviation; 0 when all values are equal. */
  public double zOfLast() {
    double deviation = deviation();
    return deviation == 0 ? 0 : (ago(0) - mean()) / deviation;
  }
}
