package alvh.strategy;

import java.util.List;

/**
 * What one decision does with synthetic forwards, or with all condors at once.
 *
 * <p>Source: method A9.
 *
 * @param trades forwards to buy and to sell
 * @param note why, one plain sentence; empty where the rule is off
 * @param before dollars for a point of the index of condors and forwards before these trades
 * @param after the same after them, at today's prices
 */
public record ForwardMoves(List<Trade> trades, String note, double before, double after) {
  /** What must be said wherever synthetic forwards are traded. */
  public static final String WARNING =
      "Synthetic forwards neutralise delta only: they have no time value and harvest none.";

  /** The rule is off. */
  public static final ForwardMoves NONE = new ForwardMoves(List.of(), "", 0, 0);

  public ForwardMoves {
    trades = List.copyOf(trades);
  }

  /** Nothing is traded, and why. */
  static ForwardMoves nothing(String note, double delta) {
    return new ForwardMoves(List.of(), note, delta, delta);
  }

  /** So many of one forward, bought above zero and sold below. */
  public record Trade(SyntheticForward forward, long quantity) {}
}
