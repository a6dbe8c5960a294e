package alvh.surface;

import alvh.unit.Check;

/**
 * What was bid and asked for the call and the put of one strike, in index points; a bid of 0 says
 * that nobody bids.
 */
public record StrikeQuotes(
    double strike, double callBid, double callAsk, double putBid, double putAsk) {
  public StrikeQuotes {
    Check.positive(strike, "strike");
    quote(callBid, "call bid");
    quote(callAsk, "call ask");
    quote(putBid, "put bid");
    quote(putAsk, "put ask");
  }

  private static void quote(double value, String name) {
    Check.atLeast(Check.finite(value, name), 0, name);
  }

  public double callMid() {
    return 0.5 * (callBid + callAsk);
  }

  public double putMid() {
    return 0.5 * (putBid + putAsk);
  }

  /** Somebody bids for the call and somebody for the put. */
  public boolean bothBid() {
    return callBid > 0 && putBid > 0;
  }
}
