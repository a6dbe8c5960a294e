package alvh.math;

import alvh.unit.Check;

/**
 * A streaming exponential average: each new value moves it by the fraction α of the distance.
 *
 * <p>The plain mean of the first n values is its seed, so that no single early value dominates;
 * after 3n values what is left of the seed is small enough to rely on it ({@link #settled()}).
 *
 * <p>Source: method 0, notation EMA_n.
 */
public final class ExponentialAverage {
  private static final int SEEDS_TO_SETTLE = 3;

  private final int seedLength;
  private final double alpha;
  private long count;
  private double value;

  private ExponentialAverage(int seedLength, double alpha) {
    Check.that(seedLength >= 1, "the seed needs at least one value, was %s", seedLength);
    this.seedLength = seedLength;
    this.alpha = alpha;
  }

  /** EMA_n: α = 2/(n+1). */
  public static ExponentialAverage ofPeriod(int n) {
    return new ExponentialAverage(n, 2.0 / (n + 1));
  }

  /** Wilder's average: α = 1/n. */
  public static ExponentialAverage ofWilder(int n) {
    return new ExponentialAverage(n, 1.0 / n);
  }

  /**
   * The weight of a value halves every {@code halfLife} values: α = 1 − 2^(−1/h). Seed: the first
   * ⌈h⌉.
   */
  public static ExponentialAverage ofHalfLife(double halfLife) {
    Check.positive(halfLife, "half-life");
    return new ExponentialAverage((int) Math.ceil(halfLife), 1 - Math.pow(0.5, 1 / halfLife));
  }

  public void add(double x) {
    count++;
    if (count <= seedLength) {
      value += (x - value) / count;
    } else {
      value += alpha * (x - value);
    }
  }

  /** Whether the seed is complete and {@link #value()} may be asked for. */
  public boolean seeded() {
    return count >= seedLength;
  }

  /** Whether 3n values have been seen. */
  public boolean settled() {
    return count >= (long) SEEDS_TO_SETTLE * seedLength;
  }

  public double value() {
    Check.that(seeded(), "only %s of the %s values of the seed have been seen", count, seedLength);
    return value;
  }
}
