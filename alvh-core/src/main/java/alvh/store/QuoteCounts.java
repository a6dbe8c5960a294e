package alvh.store;

import alvh.market.ChainQuotes;

/**
 * What is odd about the quotes of one expiry, counted.
 *
 * @param quotes calls and puts that are listed
 * @param crossed more is bid than asked
 * @param locked as much is bid as asked, and not nothing
 * @param zeroBid nobody bids
 * @param zeroAsk nobody asks
 */
public record QuoteCounts(int quotes, int crossed, int locked, int zeroBid, int zeroAsk) {
  public static final QuoteCounts NONE = new QuoteCounts(0, 0, 0, 0, 0);

  public static QuoteCounts of(ChainQuotes slice) {
    return of(slice.calls()).plus(of(slice.puts()));
  }

  private static QuoteCounts of(ChainQuotes.Side side) {
    int listed = 0;
    int crossed = 0;
    int locked = 0;
    int zeroBid = 0;
    int zeroAsk = 0;
    for (int row = 0; row < side.bid().length; row++) {
      double bid = side.bid()[row];
      double ask = side.ask()[row];
      listed += Double.isNaN(bid) && Double.isNaN(ask) ? 0 : 1;
      crossed += isCrossed(bid, ask) ? 1 : 0;
      locked += isLocked(bid, ask) ? 1 : 0;
      zeroBid += bid == 0 ? 1 : 0;
      zeroAsk += ask == 0 ? 1 : 0;
    }
    return new QuoteCounts(listed, crossed, locked, zeroBid, zeroAsk);
  }

  /** More is bid than asked; a bid without an ask counts too. */
  public static boolean isCrossed(double bid, double ask) {
    return bid > ask;
  }

  /** As much is bid as asked, and not nothing. */
  public static boolean isLocked(double bid, double ask) {
    return bid == ask && bid > 0;
  }

  public QuoteCounts plus(QuoteCounts other) {
    return new QuoteCounts(
        quotes + other.quotes,
        crossed + other.crossed,
        locked + other.locked,
        zeroBid + other.zeroBid,
        zeroAsk + other.zeroAsk);
  }
}
