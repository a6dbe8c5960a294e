package alvh.surface;

import alvh.unit.Check;

/**
 * How the smile goes along when the index moves: the at-the-money volatility moves by SSR times the
 * skew times the log return.
 *
 * <p>At 0 the smile sticks to moneyness, at 1 to strikes; what is observed lies beyond, about 1.5
 * for short tenors. Source: method 2.2; L. Bergomi, "Smile dynamics IV" (2009).
 *
 * @param ssr skew stickiness ratio
 */
public record StickyRule(double ssr) {
  /** A smile that moves with the forward: a fixed strike changes its volatility. */
  public static final StickyRule MONEYNESS = new StickyRule(0);

  /** Every strike keeps its volatility. */
  public static final StickyRule STRIKE = new StickyRule(1);

  /** The method's default. */
  public static final StickyRule OBSERVED = new StickyRule(1.5);

  public StickyRule {
    Check.finite(ssr, "skew stickiness ratio");
  }

  /**
   * Change of a fixed strike's volatility per unit of log return: (SSR − 1)·skew.
   *
   * @param skew ∂σ/∂k
   */
  public double strikeMove(double skew) {
    return (ssr - 1) * skew;
  }

  /**
   * The volatility after a move at the new log-moneyness: the smile shifted sideways by SSR times
   * the log return. Our reading for moves that are not small: exact for 0 and 1.
   *
   * @param before the slice before the move
   * @param logReturn of the forward
   * @param logMoneyness ln(K/F) with the moved forward
   */
  public double volatility(VolSurface.Slice before, double logReturn, double logMoneyness) {
    return before.volatility(logMoneyness + ssr * logReturn);
  }
}
