package alvh.report;

import alvh.report.statistic.Annual;
import alvh.report.statistic.PeriodReturn;
import alvh.unit.Check;
import alvh.unit.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * One arm's account as columns, one value a session, in the form that statistics need. Money is
 * cumulative US dollars since the account was opened; returns are on fixed capital, so that they
 * add up: r_t = ΔEquity_t/capital, the first from the capital paid in.
 *
 * <p>Source: method 1.11 (account).
 *
 * @param capital US dollars paid in
 * @param dates sessions
 * @param equity cash and options at mid
 * @param condors result of the condors after their slippage and fees
 * @param hedge result of the hedge after its slippage and fees
 * @param interest interest on cash
 * @param costs slippage and fees of both, not negative
 * @param riskFree what the 13-week bill paid since the last session, decimal of capital
 */
public record ArmPath(
    String name,
    double capital,
    List<LocalDate> dates,
    double[] equity,
    double[] condors,
    double[] hedge,
    double[] interest,
    double[] costs,
    double[] riskFree) {
  public ArmPath {
    Check.positive(capital, "capital");
    Check.that(!dates.isEmpty(), "arm %s has no session", name);
    Check.that(equity.length == dates.size(), "arm %s: %s values", name, equity.length);
    dates = List.copyOf(dates);
  }

  /** Reads an arm's account. */
  public static ArmPath of(ArmRun run) {
    return new ArmPath(
        run.name(),
        run.capital().dollars(),
        run.rows().stream().map(EquityRow::date).toList(),
        column(run, EquityRow::equity),
        column(run, row -> row.condorResult().minus(row.condorCosts())),
        column(run, EquityRow::hedgeNet),
        column(run, EquityRow::interest),
        column(run, EquityRow::costs),
        run.rows().stream().mapToDouble(EquityRow::riskFree).toArray());
  }

  private static double[] column(ArmRun run, Function<EquityRow, Money> amount) {
    return run.rows().stream().mapToDouble(row -> amount.apply(row).dollars()).toArray();
  }

  public int sessions() {
    return dates.size();
  }

  /** r_t, decimal of capital. */
  public double[] returns() {
    return changes(equity, capital);
  }

  /** The part of r_t that the condors brought. */
  public double[] condorReturns() {
    return changes(condors, 0);
  }

  /** The part of r_t that the hedge brought. */
  public double[] hedgeReturns() {
    return changes(hedge, 0);
  }

  /** What the account would be without interest on its cash, US dollars. */
  public double[] equityWithoutInterest() {
    var without = new double[equity.length];
    for (int i = 0; i < without.length; i++) {
      without[i] = equity[i] - interest[i];
    }
    return without;
  }

  /** Daily returns by calendar month. */
  public List<PeriodReturn> months(double[] returns) {
    return PeriodReturn.months(dates, returns);
  }

  /** Years of 252 sessions that the run lasts. */
  public double years() {
    return (double) sessions() / Annual.SESSIONS;
  }

  double[] changes(double[] cumulative, double start) {
    var changes = new double[cumulative.length];
    double before = start;
    for (int i = 0; i < cumulative.length; i++) {
      changes[i] = (cumulative[i] - before) / capital;
      before = cumulative[i];
    }
    return changes;
  }
}
