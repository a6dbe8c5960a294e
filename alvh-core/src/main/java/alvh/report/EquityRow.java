package alvh.report;

import alvh.ledger.Account;
import alvh.ledger.Ledger;
import alvh.report.attribution.AccountTotals;
import alvh.unit.Money;
import java.time.LocalDate;

/**
 * One arm's account after one session. Results are cumulative since the account was opened; gains
 * are positive.
 *
 * @param equity cash and options at mid
 * @param cash money at the broker, variation margin included
 * @param condorResult condors at mid, before slippage and fees
 * @param hedgeResult the same of the hedge
 * @param condorCosts slippage and fees of the condors, not negative
 * @param hedgeCosts the same of the hedge
 * @param interest interest on cash
 * @param riskFree what the 13-week bill paid since the last session, decimal of capital
 * @param openCondors condors held, contracts
 * @param hedgeMinis VIX futures held, in minis
 * @param engine3Net result of engine 3 after its costs
 */
public record EquityRow(
    LocalDate date,
    Money equity,
    Money cash,
    Money condorResult,
    Money hedgeResult,
    Money condorCosts,
    Money hedgeCosts,
    Money interest,
    double riskFree,
    long openCondors,
    long hedgeMinis,
    Money engine3Net) {

  /** A row of an arm without engine 3. */
  public EquityRow(
      LocalDate date,
      Money equity,
      Money cash,
      Money condorResult,
      Money hedgeResult,
      Money condorCosts,
      Money hedgeCosts,
      Money interest,
      double riskFree,
      long openCondors,
      long hedgeMinis) {
    this(
        date,
        equity,
        cash,
        condorResult,
        hedgeResult,
        condorCosts,
        hedgeCosts,
        interest,
        riskFree,
        openCondors,
        hedgeMinis,
        Money.ZERO);
  }

  /** Reads a row off the ledger. */
  public static EquityRow of(
      LocalDate date, Ledger ledger, double riskFree, long openCondors, long hedgeMinis) {
    return new EquityRow(
        date,
        ledger.equity(),
        ledger.balance(Account.CASH),
        ledger.balance(Account.CONDOR_RESULT).negated(),
        ledger.balance(Account.HEDGE_RESULT).negated(),
        ledger.balance(Account.CONDOR_SLIPPAGE).plus(ledger.balance(Account.CONDOR_FEES)),
        ledger.balance(Account.HEDGE_SLIPPAGE).plus(ledger.balance(Account.HEDGE_FEES)),
        ledger.balance(Account.INTEREST).negated(),
        riskFree,
        openCondors,
        hedgeMinis,
        engine3(ledger));
  }

  private static Money engine3(Ledger ledger) {
    return ledger
        .balance(Account.ENGINE3_RESULT)
        .plus(ledger.balance(Account.ENGINE3_SLIPPAGE))
        .plus(ledger.balance(Account.ENGINE3_FEES))
        .negated();
  }

  /** Result of the hedge after its costs. */
  public Money hedgeNet() {
    return hedgeResult.minus(hedgeCosts);
  }

  /** Slippage and fees of condors and hedge. */
  public Money costs() {
    return condorCosts.plus(hedgeCosts);
  }

  /** The totals that are explained by cause. */
  public AccountTotals totals() {
    return new AccountTotals(date, condorResult, hedgeResult, engine3Net, costs(), interest);
  }
}
