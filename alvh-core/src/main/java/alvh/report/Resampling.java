package alvh.report;

import alvh.report.DrawnMonths.Course;
import alvh.report.statistic.Horizon;
import alvh.report.statistic.Interval;
import alvh.report.statistic.PeriodReturn;
import alvh.report.statistic.StationaryBootstrap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * How intervals are drawn. All comparisons of a run see the same resampled histories: one set of
 * daily draws for the means, one of monthly draws for everything else.
 *
 * <p>Source: method 5.2.
 *
 * @param resamples B
 * @param dailyBlock mean length of a block of daily returns, sessions
 * @param monthlyBlock mean length of a block of monthly returns, months
 * @param level share of resamples inside an interval, decimal
 */
public record Resampling(
    long seed, int resamples, double dailyBlock, double monthlyBlock, double level) {
  public Resampling() {
    this(20_070_103, 10_000, 21, 3, .90);
  }

  /** Holds one arm against another over the same sessions. */
  Comparison compare(ArmPath arm, ArmPath other) {
    return compare(arm, List.of(other)).getFirst();
  }

  /** Holds one arm against each other over the same sessions. */
  List<Comparison> compare(ArmPath arm, List<ArmPath> others) {
    if (others.isEmpty()) {
      return List.of();
    }
    List<EqualCostRules> rules =
        others.stream().map(other -> EqualCostRules.of(arm, other)).toList();
    var pairs = new ArrayList<double[]>();
    var courses = new ArrayList<Course>();
    for (int i = 0; i < others.size(); i++) {
      double[] returns = others.get(i).returns();
      pairs.add(returns);
      courses.add(Course.of(arm, returns, false));
      EqualCostRules rule = rules.get(i);
      rule.returns()
          .ifPresent(
              scaled -> {
                pairs.add(scaled);
                courses.add(Course.of(arm, scaled, rule.hasSecondary()));
              });
    }
    return comparisons(arm, rules, means(arm, pairs).iterator(), drawn(arm, courses).iterator());
  }

  private static List<Comparison> comparisons(
      ArmPath arm,
      List<EqualCostRules> rules,
      Iterator<Interval> means,
      Iterator<DrawnMonths.Differences> months) {
    var comparisons = new ArrayList<Comparison>();
    for (EqualCostRules rule : rules) {
      Interval mean = means.next();
      Interval tail = months.next().tail();
      EqualCost equal =
          rule.returns().isEmpty()
              ? rule.notComparable()
              : rule.compared(means.next(), months.next());
      comparisons.add(new Comparison(arm.name(), rule.other().name(), mean, tail, equal));
    }
    return List.copyOf(comparisons);
  }

  /** Differences of mean returns over the horizon, from paired daily returns. */
  private List<Interval> means(ArmPath arm, List<double[]> others) {
    double[] own = arm.returns();
    List<double[]> differences = others.stream().map(other -> less(own, other)).toList();
    double factor = new Horizon(own.length).factor();
    return bootstrap(dailyBlock).means(differences).stream()
        .map(mean -> mean.times(factor))
        .toList();
  }

  /** Differences of figures of months, from paired months. */
  private List<DrawnMonths.Differences> drawn(ArmPath arm, List<Course> courses) {
    double[] months = PeriodReturn.values(arm.months(arm.returns()));
    double[] rates = PeriodReturn.values(arm.months(arm.riskFree()));
    var drawn = new DrawnMonths(months, rates, courses);
    return drawn.differences(bootstrap(monthlyBlock).of(months.length, drawn.count(), drawn));
  }

  private static double[] less(double[] values, double[] taken) {
    var rest = new double[values.length];
    Arrays.setAll(rest, i -> values[i] - taken[i]);
    return rest;
  }

  private StationaryBootstrap bootstrap(double meanBlock) {
    return new StationaryBootstrap(new SplittableRandom(seed), meanBlock, resamples, level);
  }
}
