package alvh.surface;

import alvh.market.ChainQuotes;

/** Which two expiries of a chain an index is made of, or why there are none. */
public sealed interface ExpiryPair {

  /**
   * Two expiries.
   *
   * @param near the earlier
   * @param next the later
   */
  record Found(ChainQuotes near, ChainQuotes next) implements ExpiryPair {}

  /**
   * The chain does not have them.
   *
   * @param reason one sentence without a full stop
   */
  record Missing(String reason) implements ExpiryPair {}
}
