package alvh.risk;

import alvh.instrument.Option;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Some short options with the long ones that cover them, or one of the two alone.
 *
 * @param sold the short option; empty where a long one covers nothing
 * @param bought the long option that settles no earlier; empty where the short one is naked
 * @param quantity contracts, above zero
 */
record MarginSpread(Optional<Option> sold, Optional<Option> bought, long quantity) {

  /** Whether the long option lives as long as the short one, which the rules ask for. */
  boolean isLegal() {
    return sold.isEmpty()
        || bought.isEmpty()
        || !bought.get().settlesAt().isBefore(sold.get().settlesAt());
  }

  /** Points that the spread can lose at the short option's expiry; asked of covered ones only. */
  double width() {
    double short_ = sold.orElseThrow().strike();
    double long_ = bought.orElseThrow().strike();
    return Math.max(0, sold.get().right().sign() * (long_ - short_));
  }

  /** Of the short option. */
  LocalDate expiry() {
    return sold.orElseThrow().expiry();
  }

  boolean isCovered() {
    return sold.isPresent() && bought.isPresent();
  }

  boolean isNaked() {
    return sold.isPresent() && bought.isEmpty();
  }

  MarginSpread with(Optional<Option> otherLong, long contracts) {
    return new MarginSpread(sold, otherLong, contracts);
  }
}
