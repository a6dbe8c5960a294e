package alvh.surface;

/**
 * What call and put of one strike say together, whatever the volatility: C − P = e^{−rT}·(F − K).
 *
 * <p>Functions of prices in index points; domain: strikes apart, years above zero. A trade is worth
 * its value only beyond fees and the cost of financing. Source: method 1.10, "Parity trades".
 */
public final class PutCallParity {
  private PutCallParity() {}

  /**
   * The forward behind call and put, index points.
   *
   * @param discount factor e^{−rT}
   */
  public static double forward(double call, double put, double strike, double discount) {
    return strike + (call - put) / discount;
  }

  /**
   * The rate at which a box of two strikes borrows, continuously compounded a year: −ln((C1 − P1 −
   * C2 + P2)/(K2 − K1))/T; NaN where the box has no value.
   *
   * @param low call less put at the lower strike
   * @param high call less put at the higher strike
   * @param distance K2 − K1, above zero
   */
  public static double boxRate(double low, double high, double distance, double years) {
    return -Math.log((low - high) / distance) / years;
  }

  /**
   * A conversion: sell the call, buy the put, buy the future: C_bid − P_ask − e^{−rT}(F_ask − K).
   */
  public static double conversion(
      double callBid, double putAsk, double futureAsk, double strike, double discount) {
    return callBid - putAsk - discount * (futureAsk - strike);
  }

  /**
   * A reversal: sell the put, buy the call, sell the future: P_bid − C_ask + e^{−rT}(F_bid − K).
   */
  public static double reversal(
      double putBid, double callAsk, double futureBid, double strike, double discount) {
    return putBid - callAsk + discount * (futureBid - strike);
  }
}
