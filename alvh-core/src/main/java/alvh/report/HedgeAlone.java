package alvh.report;

import alvh.report.statistic.Horizon;
import alvh.report.statistic.PeriodReturn;
import alvh.report.statistic.Tail;
import alvh.unit.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * The hedge of one arm by itself: what it brought, what it cost to carry, and what it paid when the
 * condors without it did worst. US dollars.
 *
 * <p>Source: method C12.
 *
 * @param gross result before slippage and fees
 * @param costs slippage and fees
 * @param net result after costs over the whole run
 * @param netAYear result after costs a year of 252 sessions, of the run where it is shorter; a cost
 *     is negative
 * @param netOfCredit net result as a share of the premium sold, decimal; empty when none was sold
 * @param efficiency points by which the mean of the worst 5 % of months is milder than without it,
 *     for each point of capital a year (of a shorter run: over the run) that it costs; empty when
 *     it earned
 * @param sessionsHeld sessions with a hedge on
 * @param worstMonths the ten worst months of the unhedged condors, worst first
 */
public record HedgeAlone(
    String arm,
    double gross,
    double costs,
    double net,
    double netAYear,
    OptionalDouble netOfCredit,
    OptionalDouble efficiency,
    long sessionsHeld,
    List<Payoff> worstMonths) {
  private static final int WORST_MONTHS = 10;

  /**
   * One bad month.
   *
   * @param month its first session
   * @param unhedged result of the unhedged arm, dollars
   * @param hedge result of the hedge after costs, dollars
   */
  public record Payoff(LocalDate month, double unhedged, double hedge) {
    /** Share of the unhedged loss that the hedge paid; empty when the month did not lose. */
    public OptionalDouble offset() {
      return unhedged < 0 ? OptionalDouble.of(hedge / -unhedged) : OptionalDouble.empty();
    }
  }

  /** Both arms must have lived the same sessions. */
  public static HedgeAlone of(ArmRun run, ArmPath path, ArmPath unhedged) {
    EquityRow last = run.rows().getLast();
    double credit = TradeStatistics.of(run).credit();
    double net = last.hedgeNet().dollars();
    double netAYear = net * new Horizon(path.sessions()).ofSum();
    return new HedgeAlone(
        run.name(),
        last.hedgeResult().dollars(),
        last.hedgeCosts().dollars(),
        net,
        netAYear,
        credit > 0 ? OptionalDouble.of(net / credit) : OptionalDouble.empty(),
        efficiency(path, unhedged, -netAYear / path.capital()),
        sessionsHeld(run),
        payoffs(path, unhedged));
  }

  /** Source: method 5.3, H5 (hedge efficiency). */
  private static OptionalDouble efficiency(ArmPath path, ArmPath unhedged, double cost) {
    double milder = tail(path) - tail(unhedged);
    return cost > 0 ? OptionalDouble.of(milder / cost) : OptionalDouble.empty();
  }

  private static double tail(ArmPath path) {
    return Tail.meanOfWorst(PeriodReturn.values(path.months(path.returns())), Tail.FIVE_PERCENT);
  }

  /** Sessions with futures held, or on which the options of the hedge gained or lost. */
  private static long sessionsHeld(ArmRun run) {
    long held = 0;
    Money before = Money.ZERO;
    for (EquityRow row : run.rows()) {
      held += row.hedgeMinis() != 0 || !row.hedgeResult().equals(before) ? 1 : 0;
      before = row.hedgeResult();
    }
    return held;
  }

  private static List<Payoff> payoffs(ArmPath path, ArmPath unhedged) {
    List<PeriodReturn> naked = unhedged.months(unhedged.returns());
    double[] hedge = PeriodReturn.values(path.months(path.hedgeReturns()));
    return IntStream.range(0, naked.size())
        .boxed()
        .sorted(Comparator.comparingDouble(i -> naked.get(i).value()))
        .limit(WORST_MONTHS)
        .map(
            i ->
                new Payoff(
                    naked.get(i).first(),
                    naked.get(i).value() * unhedged.capital(),
                    hedge[i] * path.capital()))
        .toList();
  }

  /** What the hedge brought in the worst months together. */
  public double paidInWorstMonths() {
    return worstMonths.stream().mapToDouble(Payoff::hedge).sum();
  }
}
