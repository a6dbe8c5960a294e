package alvh.report;

import alvh.report.statistic.Annual;
import alvh.report.statistic.Interval;
import alvh.report.statistic.MonthlyFigures;
import alvh.report.statistic.PeriodReturn;
import alvh.report.statistic.StationaryBootstrap;
import alvh.report.statistic.Tail;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * How intervals are drawn. Every interval starts from the same seed, so that all comparisons see
 * the same resampled histories and none depends on the order in which they are asked for.
 *
 * <p>Source: method 5.2 (which asks for 10,000 resamples; 2,000 keep a report under a second and
 * move the ends of an interval by a few hundredths of its width).
 *
 * @param resamples B
 * @param dailyBlock mean length of a block of daily returns, sessions
 * @param monthlyBlock mean length of a block of monthly returns, months
 * @param level share of resamples inside an interval, decimal
 */
public record Resampling(
    long seed, int resamples, double dailyBlock, double monthlyBlock, double level) {
  public Resampling() {
    this(20_070_103, 2_000, 21, 3, .90);
  }

  /** Holds one arm against another over the same sessions. */
  Comparison compare(ArmPath arm, ArmPath other) {
    var rules = new EqualCostRules(this);
    boolean unhedged = Arrays.stream(other.hedgeReturns()).allMatch(r -> r == 0);
    return new Comparison(
        arm.name(),
        other.name(),
        meanDifference(arm.returns(), other.returns()),
        tailDifference(
            PeriodReturn.values(arm.months(arm.returns())),
            PeriodReturn.values(other.months(other.returns()))),
        unhedged ? rules.againstFewerCondors(arm, other) : rules.againstHedge(arm, other));
  }

  /** Difference of mean returns a year, from paired daily returns. */
  public Interval meanDifference(double[] arm, double[] other) {
    var difference = new double[arm.length];
    Arrays.setAll(difference, i -> arm[i] - other[i]);
    return bootstrap(dailyBlock).mean(difference).times(Annual.SESSIONS);
  }

  /** Difference of CVaR95, from paired monthly returns: both arms live the same months. */
  public Interval tailDifference(double[] arm, double[] other) {
    return difference(arm, other, m -> Tail.meanOfWorst(m, Tail.FIVE_PERCENT));
  }

  /**
   * What else differs, from paired months.
   *
   * @param other returns of the other arm by session, scaled
   */
  SecondaryEndpoints secondary(ArmPath arm, double[] other) {
    double[] own = PeriodReturn.values(arm.months(arm.returns()));
    double[] others = PeriodReturn.values(arm.months(other));
    double[] rates = PeriodReturn.values(arm.months(arm.riskFree()));
    return new SecondaryEndpoints(
        difference(less(own, rates), less(others, rates), MonthlyFigures::sharpe),
        difference(own, others, MonthlyFigures::calmar),
        difference(own, others, MonthlyFigures::ulcer),
        difference(
            own, others, m -> MonthlyFigures.certaintyEquivalent(m, SecondaryEndpoints.AVERSION)));
  }

  private static double[] less(double[] values, double[] taken) {
    var rest = new double[values.length];
    Arrays.setAll(rest, i -> values[i] - taken[i]);
    return rest;
  }

  /** Difference of a figure of months, from paired months. */
  private Interval difference(double[] arm, double[] other, ToDoubleFunction<double[]> figure) {
    int n = arm.length;
    var drawnArm = new double[n];
    var drawnOther = new double[n];
    return bootstrap(monthlyBlock)
        .of(
            n,
            drawn -> {
              for (int i = 0; i < n; i++) {
                drawnArm[i] = arm[drawn[i]];
                drawnOther[i] = other[drawn[i]];
              }
              return figure.applyAsDouble(drawnArm) - figure.applyAsDouble(drawnOther);
            });
  }

  private StationaryBootstrap bootstrap(double meanBlock) {
    return new StationaryBootstrap(new SplittableRandom(seed), meanBlock, resamples, level);
  }
}
