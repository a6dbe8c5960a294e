package alvh.report;

import alvh.report.EqualCost.Outcome;
import alvh.report.statistic.Horizon;
import alvh.report.statistic.Interval;
import alvh.report.statistic.Moments;
import alvh.report.statistic.PeriodReturn;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How an arm is brought to equal cost before its worst months are compared.
 *
 * <p>Our reading of method 5.3, H5, "scale each hedge to equal average carry":
 *
 * <ul>
 *   <li>against another hedge, that hedge is multiplied until it costs as much a year as the
 *       layered one, cost being minus its mean result after slippage and fees;
 *   <li>against condors without a hedge, their number is reduced until their mean return is the
 *       layered hedge's; interest on cash stays as it was. A hedge that leaves less than the
 *       interest is held against cash alone, one that earns against all of the condors;
 *   <li>the factor is that of the whole run and is held fixed in every resample.
 * </ul>
 *
 * @param other the arm that is scaled
 * @param scale its factor; empty when none makes the costs equal
 * @param returns what it returns after scaling, by session; empty without a factor
 * @param words what it then is, or why it is not scaled
 * @param months calendar months of the run
 */
record EqualCostRules(
    ArmPath other, OptionalDouble scale, Optional<double[]> returns, String words, int months) {
  /** With fewer months a tail of 5 % is one month, and says nothing. */
  static final int FEWEST_MONTHS = 24;

  /** The layered hedge and another arm. */
  static EqualCostRules of(ArmPath arm, ArmPath other) {
    boolean unhedged = Arrays.stream(other.hedgeReturns()).allMatch(r -> r == 0);
    return unhedged ? fewerCondors(arm, other) : otherHedge(arm, other);
  }

  private static EqualCostRules otherHedge(ArmPath arm, ArmPath other) {
    double cost = cost(arm);
    double otherCost = cost(other);
    if (!(cost * otherCost > 0)) {
      return notScaled(
          other,
          Figures.text(
              "The layered hedge %s %s and %s %s: no scaling makes them equal.",
              paid(cost * arm.capital()),
              horizon(arm).words(),
              name(other),
              paid(otherCost * other.capital())));
    }
    double scale = cost / otherCost;
    return scaled(
        other,
        scale,
        plusTimes(other.returns(), other.hedgeReturns(), scale - 1),
        Figures.text(
            "%s at %s of its size, so that both %s %s",
            name(other), Figures.ratio(scale), paid(cost * arm.capital()), horizon(arm).words()));
  }

  private static EqualCostRules fewerCondors(ArmPath arm, ArmPath naked) {
    double condors = result(naked.condorReturns());
    if (!(condors > 0)) {
      return notScaled(
          naked,
          Figures.text(
              "Apart from interest on cash %s %s %s: with fewer of them the return does not fall,"
                  + " so that no number of them costs what the layered hedge costs.",
              name(naked), earned(condors * naked.capital()), horizon(arm).words()));
    }
    double cash = result(naked.returns()) - condors;
    double share = (result(arm.returns()) - cash) / condors;
    double scale = Math.clamp(share, 0, 1);
    return scaled(
        naked,
        scale,
        plusTimes(naked.returns(), naked.condorReturns(), scale - 1),
        opponent(name(naked), share));
  }

  private static String opponent(String condors, double share) {
    if (share > 1) {
      return condors + ", which earned less and therefore stand as they are";
    }
    return share < 0
        ? condors + " reduced to none, that is cash alone, which earned more than the hedged ones"
        : Figures.text("%s of %s, which have the same mean return", Figures.ratio(share), condors);
  }

  private static EqualCostRules notScaled(ArmPath other, String why) {
    return new EqualCostRules(other, OptionalDouble.empty(), Optional.empty(), why, 0);
  }

  private static EqualCostRules scaled(
      ArmPath other, double scale, double[] returns, String words) {
    int months = PeriodReturn.values(other.months(returns)).length;
    return new EqualCostRules(other, OptionalDouble.of(scale), Optional.of(returns), words, months);
  }

  /** Whether anything but the worst months is worth comparing. */
  boolean hasSecondary() {
    return months >= FEWEST_MONTHS && scale.orElse(0) != 0;
  }

  /** The verdict. */
  EqualCost compared(Interval mean, DrawnMonths.Differences drawn) {
    boolean tooShort = months < FEWEST_MONTHS;
    Outcome outcome = tooShort ? Outcome.CANNOT_BE_TOLD_APART : Outcome.of(drawn.tail());
    String sentence =
        Figures.text(
            "The layered hedge %s: the mean of its worst 5 %% of months is %s.%s",
            outcome.against(words),
            difference(drawn.tail()),
            tooShort ? Figures.text(" %d months are too few to judge.", months) : "");
    return new EqualCost(
        outcome, scale, Optional.of(drawn.tail()), Optional.of(mean), drawn.secondary(), sentence);
  }

  /** Why there is none. */
  EqualCost notComparable() {
    return new EqualCost(
        Outcome.NOT_COMPARABLE,
        OptionalDouble.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        words);
  }

  private static String difference(Interval tail) {
    return Figures.text(
        "%s %% of capital %s [%s, %s]",
        Figures.finePercent(Math.abs(tail.estimate())),
        tail.estimate() < 0 ? "worse" : "better",
        Figures.finePercent(tail.low()),
        Figures.finePercent(tail.high()));
  }

  private static String name(ArmPath arm) {
    return ArmName.of(arm.name()).inSentence();
  }

  private static Horizon horizon(ArmPath arm) {
    return new Horizon(arm.sessions());
  }

  /** Cost of the hedge over the horizon, decimal of capital; negative when it earned. */
  static double cost(ArmPath arm) {
    return -result(arm.hedgeReturns());
  }

  private static double result(double[] returns) {
    return Moments.mean(returns) * new Horizon(returns.length).factor();
  }

  private static double[] plusTimes(double[] returns, double[] part, double factor) {
    double[] sum = returns.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += factor * part[i];
    }
    return sum;
  }

  private static String paid(double dollars) {
    return (dollars < 0 ? "earned $" : "cost $") + Figures.dollars(Math.abs(dollars));
  }

  private static String earned(double dollars) {
    return (dollars < 0 ? "lost $" : "earned $") + Figures.dollars(Math.abs(dollars));
  }
}
