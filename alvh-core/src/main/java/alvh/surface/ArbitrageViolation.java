package alvh.surface;

/**
 * A place where a surface lets one earn without risk.
 *
 * @param years time to expiry T of the slice
 * @param logMoneyness k = ln(K/F)
 * @param size how far below its bound the quantity is: g, price per forward, or relative total
 *     variance
 */
public record ArbitrageViolation(Kind kind, double years, double logMoneyness, double size) {
  /** Which inequality is broken. */
  public enum Kind {
    /** Durrleman's g is below zero: a butterfly has a negative price. */
    BUTTERFLY,
    /** Call prices on the grid rise with the strike, or fall faster than it. */
    SLOPE,
    /** Call prices on the grid are not convex. */
    CONVEXITY,
    /** Total variance is lower than at an earlier expiry: a calendar spread earns. */
    CALENDAR,
    /** The slice has no volatility there. */
    UNDEFINED
  }
}
