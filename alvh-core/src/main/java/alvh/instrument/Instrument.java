package alvh.instrument;

import java.time.Instant;
import java.time.LocalDate;

/** A listed contract that can be held. Ordered by symbol, so that every iteration is the same. */
public sealed interface Instrument extends Comparable<Instrument> permits Option, Future {
  /** The exchange symbol: OSI for options, month code for futures. */
  String symbol();

  /** Dollars per point of price. */
  int multiplier();

  /** The day of settlement. */
  LocalDate expiry();

  /** The instant at which the settlement value is struck. */
  Instant settlesAt();

  @Override
  default int compareTo(Instrument other) {
    return symbol().compareTo(other.symbol());
  }
}
