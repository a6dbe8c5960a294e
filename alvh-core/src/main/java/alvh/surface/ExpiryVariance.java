package alvh.surface;

import alvh.market.ChainQuotes;
import java.util.OptionalDouble;

/**
 * What one expiry of a chain implies by itself, without a model: its variance with every step, or
 * why it has none.
 *
 * <p>Source: method 2.5 (4) to (7).
 */
public record ExpiryVariance(ChainStrip chain, StripOutcome outcome) {
  static ExpiryVariance of(ChainStrip chain) {
    return new ExpiryVariance(chain, StripVariance.of(chain.strip()));
  }

  public ChainQuotes quotes() {
    return chain.quotes();
  }

  /** Minutes to settlement. */
  public double minutes() {
    return chain.strip().minutes();
  }

  /** Decimal a year; empty where the quotes do not suffice. */
  public OptionalDouble volatility() {
    return outcome instanceof StripVariance found
        ? OptionalDouble.of(found.volatility())
        : OptionalDouble.empty();
  }

  /** W = σ²·T, a number; empty where the quotes do not suffice. */
  public OptionalDouble totalVariance() {
    return outcome instanceof StripVariance found
        ? OptionalDouble.of(found.variance() * chain.strip().years())
        : OptionalDouble.empty();
  }
}
