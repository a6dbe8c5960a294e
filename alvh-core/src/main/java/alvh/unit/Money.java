package alvh.unit;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact amount of US dollars, held in whole cents.
 *
 * <p>Accounting money is exact, analytic amounts are doubles: a price becomes money in one place
 * only, {@link #ofDollars}, where it is rounded half-even to the cent. Overflow crashes.
 */
public record Money(long cents) implements Comparable<Money> {
  public static final Money ZERO = new Money(0);

  private static final double CENTS = 100;
  private static final double CLEAR_OF_A_TIE = .499_999;
  private static final double EXACT = 1e12;

  /** Rounds half-even to the cent. */
  public static Money ofDollars(double dollars) {
    double cents = dollars * CENTS;
    double whole = Math.rint(cents);
    boolean clear = Math.abs(cents - whole) < CLEAR_OF_A_TIE && Math.abs(whole) < EXACT;
    return new Money(clear ? (long) whole : roundExactly(dollars));
  }

  /** Slow, and right where a product of doubles could fall on the wrong side of a tie. */
  private static long roundExactly(double dollars) {
    Check.finite(dollars, "dollars");
    return BigDecimal.valueOf(dollars)
        .movePointRight(2)
        .setScale(0, RoundingMode.HALF_EVEN)
        .longValueExact();
  }

  public Money plus(Money other) {
    return new Money(Math.addExact(cents, other.cents));
  }

  public Money minus(Money other) {
    return new Money(Math.subtractExact(cents, other.cents));
  }

  public Money times(long factor) {
    return new Money(Math.multiplyExact(cents, factor));
  }

  public Money negated() {
    return new Money(Math.negateExact(cents));
  }

  public boolean isZero() {
    return cents == 0;
  }

  /** The amount as an analytic number of dollars. */
  public double dollars() {
    return cents / 100.0;
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(cents, other.cents);
  }

  /** Plain decimal dollars, two places: {@code -1234.50}. */
  @Override
  public String toString() {
    return BigDecimal.valueOf(cents, 2).toPlainString();
  }
}
