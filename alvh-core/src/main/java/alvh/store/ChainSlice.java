package alvh.store;

import java.time.LocalDate;

/**
 * One class and expiry of a stored chain, without its quotes.
 *
 * @param expiry day of settlement
 * @param fingerprint equal where strikes, bids and asks are equal
 */
public record ChainSlice(
    String optionClass, LocalDate expiry, int strikes, QuoteCounts counts, long fingerprint) {
  /** Whether somebody bids for anything. */
  public boolean isQuoted() {
    return counts.zeroBid() < counts.quotes();
  }
}
