package alvh.instrument;

import alvh.unit.Tick;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A listed contract that can be held.
 *
 * <p>Ordered so that every iteration is the same: options before futures, then by root, expiry,
 * right and strike. The order agrees with equality.
 */
public sealed interface Instrument extends Comparable<Instrument> permits Option, Future {
  /** The exchange symbol: OSI for options, month code for futures. */
  String symbol();

  /** Dollars per point of price. */
  int multiplier();

  /** The day of settlement. */
  LocalDate expiry();

  /** The instant at which the settlement value is struck. */
  Instant settlesAt();

  /** The instant at which trading in the contract ends. */
  Instant lastTrading();

  /**
   * The smallest step of an outright price on a day.
   *
   * @param price index points; options under three points have a finer step
   */
  Tick tick(LocalDate day, double price);

  @Override
  default int compareTo(Instrument other) {
    if (this instanceof Option option) {
      return other instanceof Option o ? option.compareToOption(o) : -1;
    }
    return other instanceof Future f ? ((Future) this).compareToFuture(f) : 1;
  }
}
