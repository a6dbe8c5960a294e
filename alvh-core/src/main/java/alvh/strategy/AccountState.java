package alvh.strategy;

import alvh.unit.Money;
import java.util.OptionalDouble;

/**
 * What an arm's account is worth, and how its condors and its hedge have moved with the index.
 *
 * <p>A beta is the slope of daily result over capital on the index's return, older sessions fading.
 * Source: method I11, 1.7, C10.
 *
 * @param capital paid in, dollars
 * @param equity net liquidation value, dollars
 * @param debt negative cash, dollars, not negative
 * @param condorBeta β_IC; empty before 21 sessions
 * @param hedgeBeta β_H; empty before the same
 * @param usualBeta β̄, median of |β_IC| over 1,260 sessions; empty before the first beta
 */
public record AccountState(
    double capital,
    double equity,
    double debt,
    OptionalDouble condorBeta,
    OptionalDouble hedgeBeta,
    OptionalDouble usualBeta) {
  /** An account of which nothing is known. */
  public static final AccountState UNKNOWN =
      new AccountState(
          0, 0, 0, OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());

  /** An account by its balances. */
  public static AccountState of(
      Money capital,
      Money equity,
      Money cash,
      OptionalDouble condorBeta,
      OptionalDouble hedgeBeta,
      OptionalDouble usualBeta) {
    return new AccountState(
        capital.dollars(),
        equity.dollars(),
        Math.max(0, -cash.dollars()),
        condorBeta,
        hedgeBeta,
        usualBeta);
  }
}
