package alvh.report;

import alvh.report.EqualCost.Outcome;
import alvh.report.statistic.Annual;
import alvh.report.statistic.Interval;
import alvh.report.statistic.Moments;
import alvh.report.statistic.PeriodReturn;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How arms are brought to equal cost before their worst months are compared.
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
 */
final class EqualCostRules {
  /** With fewer months a tail of 5 % is one month, and says nothing. */
  static final int FEWEST_MONTHS = 24;

  private final Resampling resampling;

  EqualCostRules(Resampling resampling) {
    this.resampling = resampling;
  }

  /** The layered hedge against another one. */
  EqualCost againstHedge(ArmPath arm, ArmPath other) {
    double cost = costAYear(arm);
    double otherCost = costAYear(other);
    if (!(cost * otherCost > 0)) {
      return notComparable(
          Figures.text(
              "The layered hedge %s a year and %s %s: no scaling makes them equal.",
              paid(cost * arm.capital()), name(other), paid(otherCost * other.capital())));
    }
    double scale = cost / otherCost;
    double[] scaled = plusTimes(other.returns(), other.hedgeReturns(), scale - 1);
    return compared(
        arm,
        scaled,
        scale,
        Figures.text(
            "%s at %s of its size, so that both %s a year",
            name(other), Figures.ratio(scale), paid(cost * arm.capital())));
  }

  /** The layered hedge against fewer condors without a hedge. */
  EqualCost againstFewerCondors(ArmPath arm, ArmPath naked) {
    double condors = aYear(naked.condorReturns());
    if (!(condors > 0)) {
      return notComparable(
          Figures.text(
              "Without a hedge %s %s a year: with fewer of them the mean return does not fall, so"
                  + " that no number of them costs what the layered hedge costs.",
              name(naked), earned(condors * naked.capital())));
    }
    double cash = aYear(naked.returns()) - condors;
    double share = (aYear(arm.returns()) - cash) / condors;
    double scale = Math.clamp(share, 0, 1);
    double[] scaled = plusTimes(naked.returns(), naked.condorReturns(), scale - 1);
    return compared(arm, scaled, scale, opponent(name(naked), share));
  }

  private static String opponent(String condors, double share) {
    if (share > 1) {
      return condors + ", which earned less and therefore stand as they are";
    }
    return share < 0
        ? "cash alone, which earned more than the hedged condors, and so against none of " + condors
        : Figures.text("%s of %s, which have the same mean return", Figures.ratio(share), condors);
  }

  private EqualCost compared(ArmPath arm, double[] scaled, double scale, String opponent) {
    double[] months = PeriodReturn.values(arm.months(arm.returns()));
    double[] otherMonths = PeriodReturn.values(arm.months(scaled));
    Interval tail = resampling.tailDifference(months, otherMonths);
    Interval mean = resampling.meanDifference(arm.returns(), scaled);
    boolean tooShort = months.length < FEWEST_MONTHS;
    Outcome outcome = tooShort ? Outcome.CANNOT_BE_TOLD_APART : Outcome.of(tail);
    Optional<SecondaryEndpoints> secondary =
        tooShort || scale == 0 ? Optional.empty() : Optional.of(resampling.secondary(arm, scaled));
    String sentence =
        Figures.text(
            "The layered hedge %s: the mean of its worst 5 %% of months is %s.%s",
            outcome.against(opponent),
            difference(tail),
            tooShort ? Figures.text(" %d months are too few to judge.", months.length) : "");
    return new EqualCost(
        outcome,
        OptionalDouble.of(scale),
        Optional.of(tail),
        Optional.of(mean),
        secondary,
        sentence);
  }

  private static String difference(Interval tail) {
    return Figures.text(
        "%s %% of capital %s [%s, %s]",
        Figures.finePercent(Math.abs(tail.estimate())),
        tail.estimate() < 0 ? "worse" : "better",
        Figures.finePercent(tail.low()),
        Figures.finePercent(tail.high()));
  }

  private static EqualCost notComparable(String sentence) {
    return new EqualCost(
        Outcome.NOT_COMPARABLE,
        OptionalDouble.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        sentence);
  }

  private static String name(ArmPath arm) {
    return ArmName.of(arm.name()).inSentence();
  }

  /** Cost of the hedge a year, decimal of capital; negative when it earned. */
  static double costAYear(ArmPath arm) {
    return -aYear(arm.hedgeReturns());
  }

  private static double aYear(double[] returns) {
    return Moments.mean(returns) * Annual.SESSIONS;
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
