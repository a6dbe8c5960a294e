package alvh.report.attribution;

import alvh.unit.Money;
import java.time.LocalDate;

/**
 * The account after a session, as the ledger has it; all of it cumulative since it was opened.
 *
 * @param condors before slippage and fees
 * @param hedge before slippage and fees
 * @param engine3 after its costs
 * @param costs slippage and fees of condors and hedge, not negative
 */
public record AccountTotals(
    LocalDate date, Money condors, Money hedge, Money engine3, Money costs, Money interest) {
  /** What changed since an earlier session. */
  AccountTotals since(AccountTotals earlier) {
    return new AccountTotals(
        date,
        condors.minus(earlier.condors),
        hedge.minus(earlier.hedge),
        engine3.minus(earlier.engine3),
        costs.minus(earlier.costs),
        interest.minus(earlier.interest));
  }
}
