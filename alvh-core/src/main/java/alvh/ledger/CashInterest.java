package alvh.ledger;

import alvh.unit.Check;
import alvh.unit.Money;

/**
 * Interest on the whole cash balance at the 13-week bill's rate, actual days over 360; a negative
 * balance pays a spread on top.
 *
 * <p>Source: method 1.11 (account), 1.12.
 *
 * @param debitSpread added to the rate on negative balances, decimal a year
 */
public record CashInterest(double debitSpread) {
  private static final double DAYS_PER_YEAR = 360;

  /** The method's default, one percent. */
  public CashInterest() {
    this(.01);
  }

  public CashInterest {
    Check.that(debitSpread >= 0, "debitSpread must not be negative, was %s", debitSpread);
  }

  /**
   * Interest for some days, to the cent.
   *
   * @param rate decimal a year
   */
  public Money on(Money balance, double rate, long days) {
    double applied = balance.cents() < 0 ? rate + debitSpread : rate;
    return Money.ofDollars(balance.dollars() * applied * days / DAYS_PER_YEAR);
  }

  /** What a unit of capital earns at the rate, decimal. */
  public static double riskFree(double rate, long days) {
    return rate * days / DAYS_PER_YEAR;
  }
}
