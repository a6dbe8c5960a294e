package alvh.event;

import alvh.ledger.Account;
import alvh.ledger.Ledger;
import alvh.math.RollingWindow;
import alvh.risk.EwmaSlope;
import alvh.strategy.AccountState;
import alvh.unit.Money;
import java.util.OptionalDouble;

/**
 * How an arm's condors and hedge have moved with the index, learnt at every decision.
 *
 * <p>Source: method I11.
 */
final class AccountBetas {
  private static final int MEDIAN_OF = 1260;

  private final EwmaSlope condors = new EwmaSlope();
  private final EwmaSlope hedge = new EwmaSlope();
  private final RollingWindow magnitudes = new RollingWindow(MEDIAN_OF);
  private double spotBefore = Double.NaN;
  private double condorBefore;
  private double hedgeBefore;

  /** A session's end; without an index level the chain of daily changes is broken. */
  void observe(Ledger ledger, OptionalDouble spot) {
    double capital = capital(ledger).dollars();
    double condorNow = ledger.balance(Account.CONDOR_RESULT).negated().dollars();
    double hedgeNow = ledger.balance(Account.HEDGE_RESULT).negated().dollars();
    if (spot.isPresent() && !Double.isNaN(spotBefore) && capital > 0) {
      double move = spot.getAsDouble() / spotBefore - 1;
      condors.add((condorNow - condorBefore) / capital, move);
      hedge.add((hedgeNow - hedgeBefore) / capital, move);
      condors.slope().ifPresent(beta -> magnitudes.add(Math.abs(beta)));
    }
    spotBefore = spot.orElse(Double.NaN);
    condorBefore = condorNow;
    hedgeBefore = hedgeNow;
  }

  private static Money capital(Ledger ledger) {
    return ledger.balance(Account.CAPITAL).negated();
  }

  /** The account as the next decision finds it. */
  AccountState state(Ledger ledger) {
    return AccountState.of(
        capital(ledger),
        ledger.equity(),
        ledger.balance(Account.CASH),
        condors.slope(),
        hedge.slope(),
        magnitudes.size() == 0
            ? OptionalDouble.empty()
            : OptionalDouble.of(magnitudes.quantile(.5)));
  }
}
