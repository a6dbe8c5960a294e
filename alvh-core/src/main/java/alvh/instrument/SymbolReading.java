package alvh.instrument;

import java.util.Optional;

/**
 * What came of reading a symbol: the contract it names, or why it names none.
 *
 * @param <T> options or futures
 */
public sealed interface SymbolReading<T extends Instrument> {
  /** The contract, when there is one. */
  default Optional<T> contract() {
    return switch (this) {
      case Read<T> read -> Optional.of(read.instrument());
      case Malformed<T> malformed -> Optional.empty();
    };
  }

  /** A symbol that names a contract. */
  record Read<T extends Instrument>(T instrument) implements SymbolReading<T> {}

  /**
   * A text that names none.
   *
   * @param reason one plain clause, for the user
   */
  record Malformed<T extends Instrument>(String text, String reason) implements SymbolReading<T> {}
}
