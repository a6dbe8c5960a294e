package alvh.signal;

import alvh.math.ExponentialAverage;
import alvh.math.RollingWindow;

/**
 * Whether few stocks carry the market, from one stream of net advances: averages of it, and its
 * running sum against the index. The memory behind {@link NarrowBreadth}, whose parameters it has.
 *
 * <p>Source: method I5.
 */
final class Breadth {
  private final NarrowBreadth rule;
  private final ExponentialAverage faster;
  private final ExponentialAverage slower;
  private final RollingWindow index;
  private final RollingWindow line;
  private double sum;
  private int seen;
  private int sinceHigh;

  Breadth(NarrowBreadth rule) {
    this.rule = rule;
    faster = ExponentialAverage.ofPeriod(rule.fast());
    slower = ExponentialAverage.ofPeriod(rule.slow());
    index = new RollingWindow(rule.window());
    line = new RollingWindow(rule.window());
    sinceHigh = rule.recent();
  }

  /**
   * A session that has both numbers.
   *
   * @param close of the index
   * @param net advances less declines over their sum, or the log return of equal over value weights
   */
  void add(double close, double net) {
    seen++;
    faster.add(net);
    slower.add(net);
    sum += net;
    line.add(sum);
    index.add(close);
    sinceHigh = index.full() && close >= rule.nearHigh() * index.max() ? 0 : sinceHigh + 1;
  }

  int seen() {
    return seen;
  }

  boolean settled() {
    return slower.settled() && line.full();
  }

  /** EMA_fast of net advances. */
  double fast() {
    return faster.value();
  }

  /** EMA_slow of net advances. */
  double slow() {
    return slower.value();
  }

  /** Net advances shrink: the faster average is below zero and below the slower. */
  boolean contracts() {
    return fast() < 0 && fast() < slow();
  }

  boolean nearHigh() {
    return sinceHigh < rule.recent();
  }

  /** By how much the index's rank in its window exceeds the line's. */
  double gap() {
    return index.rankOfLast() - line.rankOfLast();
  }

  /** The index stands near its high and outranks the line. */
  boolean diverges() {
    return nearHigh() && gap() >= rule.rankGap();
  }
}
