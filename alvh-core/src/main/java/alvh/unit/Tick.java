package alvh.unit;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The smallest step of a price, index points.
 *
 * <p>Rounding works on decimals, so that a price of 2.15 lies on a tick of 0.05 although no double
 * is equal to it.
 *
 * @param size above zero, index points
 */
public record Tick(double size) {
  /** Prices closer to a tick than this are that tick: far above a double's error, far below one. */
  private static final double SAME = 1e-7;

  public Tick {
    Check.positive(size, "tick size");
  }

  /** The nearest price on the grid; a price half-way goes to the even multiple. */
  public double nearest(double price) {
    return grid(price, RoundingMode.HALF_EVEN);
  }

  /** The price itself when it lies on the grid, else the next below. */
  public double down(double price) {
    return isOn(price) ? nearest(price) : grid(price, RoundingMode.FLOOR);
  }

  /** The price itself when it lies on the grid, else the next above. */
  public double up(double price) {
    return isOn(price) ? nearest(price) : grid(price, RoundingMode.CEILING);
  }

  /** Whether the price is a whole number of ticks. */
  public boolean isOn(double price) {
    return Math.abs(price - nearest(price)) < SAME;
  }

  private double grid(double price, RoundingMode rounding) {
    BigDecimal tick = BigDecimal.valueOf(size);
    return BigDecimal.valueOf(Check.finite(price, "price"))
        .divide(tick, 0, rounding)
        .multiply(tick)
        .doubleValue();
  }
}
