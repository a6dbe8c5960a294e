package alvh.risk;

import alvh.instrument.Right;

/**
 * What a broker asks for a short option on a broad index that nothing covers.
 *
 * <p>The whole price and the larger of 15 % of the index less what the option is out of the money,
 * and 10 % of the index (calls) or of the strike (puts). Source: method 4.3.
 */
public final class UncoveredShort {
  private static final double SHARE = .15;
  private static final double LEAST_SHARE = .10;

  private UncoveredShort() {}

  /**
   * Points a contract.
   *
   * @param price of the option, points
   * @param index its level
   */
  public static double margin(Right right, double strike, double price, double index) {
    double outOfTheMoney = Math.max(0, right.sign() * (strike - index));
    double least = LEAST_SHARE * (right == Right.CALL ? index : strike);
    return price + Math.max(SHARE * index - outOfTheMoney, least);
  }

  /**
   * Points for a short put and a short call together: the side that asks more, and the price of the
   * other.
   */
  public static double strangle(double put, double putPrice, double call, double callPrice) {
    return put >= call ? put + callPrice : call + putPrice;
  }
}
