package alvh.feed;

import alvh.unit.Check;
import java.util.stream.IntStream;

/**
 * The strikes of one expiry: far apart throughout, near each other in a fine part.
 *
 * <p>What has been listed stays listed until it expires, so that whoever holds an option finds its
 * quote: a band only ever grows. Source: method 4.1 (strikes: 5 near, then 10, 25, 50). How far the
 * band reaches and at which level of the index the steps widen is our reading, which keeps the
 * number of strikes about even while the index grows.
 *
 * @param low lowest strike, index points
 * @param fineLow lowest of the fine part; above {@code fineHigh} where there is none
 * @param fineHigh highest of the fine part
 * @param high highest strike, index points
 * @param fine step of the fine part, index points
 * @param coarse step throughout, index points
 */
record StrikeBand(double low, double fineLow, double fineHigh, double high, int fine, int coarse) {
  /** Half width of the fine part, as a share of the forward. */
  private static final double FINE_SHARE = .10;

  /** How far the band reaches, in deviations of the logarithm. */
  private static final double DEVIATIONS_DOWN = 5;

  private static final double DEVIATIONS_UP = 3.5;
  private static final double LEAST_REACH = .12;
  private static final double LOWEST_SHARE = .25;

  /** From these levels of the index on, steps are wider, index points. */
  private static final double TENS_FROM = 2000;

  private static final double TWENTY_FIVES_FROM = 6000;

  StrikeBand {
    Check.that(low > 0 && low < high, "a band reaches from %s to %s", low, high);
  }

  /**
   * The band that is listed around a forward.
   *
   * @param forward index points
   * @param deviation volatility times the root of the time left, a decimal
   * @param near whether the part near the forward has fine steps
   */
  static StrikeBand around(double forward, double deviation, boolean near) {
    double down = Math.max(LEAST_REACH, DEVIATIONS_DOWN * deviation);
    double up = Math.max(LEAST_REACH, DEVIATIONS_UP * deviation);
    return new StrikeBand(
        forward * Math.max(LOWEST_SHARE, Math.exp(-down)),
        near ? forward * (1 - FINE_SHARE) : Double.MAX_VALUE,
        near ? forward * (1 + FINE_SHARE) : 0,
        forward * Math.exp(up),
        forward < TENS_FROM ? 5 : forward < TWENTY_FIVES_FROM ? 10 : 25,
        forward < TWENTY_FIVES_FROM ? 25 : 50);
  }

  /** Both bands together. */
  StrikeBand with(StrikeBand other) {
    return new StrikeBand(
        Math.min(low, other.low),
        Math.min(fineLow, other.fineLow),
        Math.max(fineHigh, other.fineHigh),
        Math.max(high, other.high),
        Math.min(fine, other.fine),
        Math.min(coarse, other.coarse));
  }

  /** The listed strikes, rising, index points. */
  double[] strikes() {
    return IntStream.rangeClosed(
            (int) Math.ceil(Math.min(low, fineLow)), (int) Math.floor(Math.max(high, fineHigh)))
        .filter(this::isListed)
        .asDoubleStream()
        .toArray();
  }

  private boolean isListed(int strike) {
    return strike % fine == 0 && strike >= fineLow && strike <= fineHigh
        || strike % coarse == 0 && strike >= low && strike <= high;
  }
}
