package alvh.config;

import alvh.unit.Check;

/**
 * The account of each arm. Source: method 1.11 (account).
 *
 * @param capital US dollars paid in
 * @param debitSpread charged over the bill rate on negative cash, decimal a year
 */
public record AccountSettings(double capital, double debitSpread) {
  public AccountSettings() {
    this(1_000_000, .01);
  }

  public AccountSettings {
    Check.positive(capital, "capital");
    Check.that(debitSpread >= 0, "debitSpread must not be negative, was %s", debitSpread);
  }
}
