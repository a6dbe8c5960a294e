package alvh.report.page;

import alvh.ledger.SettlementSource;
import alvh.report.ArmEvidence;
import alvh.report.Figures;
import alvh.report.TearSheet;
import alvh.report.statistic.Annual;
import alvh.report.statistic.PeriodReturn;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.Function;

/**
 * One figure of every arm: its name, its unit, how it is computed, and its text.
 *
 * @param method formula in words, shown on hover and in the list of methods
 */
record FigureRow(String name, String unit, String method, Function<ArmEvidence, String> text) {

  /** What a reader looks for first. */
  static final List<FigureRow> LEADING =
      List.of(
          row(
              "Growth a year",
              "%",
              "CAGR: (end / capital) to the power 252 / sessions, less 1. Method 1.11.",
              arm -> Figures.orUnknown(arm.sheet().cagr(), Figures::percent)),
          row(
              "Volatility",
              "% a year",
              "Standard deviation of daily returns on fixed capital, times the root of "
                  + Annual.SESSIONS
                  + ".",
              arm -> Figures.orUnknown(arm.sheet().volatility(), Figures::percent)),
          row(
              "Sharpe ratio",
              "",
              "Mean over standard deviation of daily returns less the 13-week bill, times the root"
                  + " of 252. Method 5.1.",
              arm -> ratio(arm, TearSheet::sharpe)),
          row(
              "Deepest fall",
              "% of high",
              "Largest fall of equity at mid below its last high, daily.",
              arm -> arm.sheet().maxDrawdown().map(f -> Figures.percent(f.depth())).orElse("0.0")),
          row(
              "CVaR95 of months",
              "% of capital",
              "Mean of the worst 5 % of calendar months, rounded up to whole months; a loss is"
                  + " negative. Method 1.11.",
              arm -> Figures.finePercent(arm.sheet().cvar95Monthly())),
          row(
              "Profit",
              "$",
              "Equity after the last session less the capital paid in, interest included.",
              arm -> Figures.dollars(arm.sheet().profit())),
          row(
              "Profit without interest",
              "$",
              "What condors and hedge brought after their costs: the same account had its cash"
                  + " earned nothing.",
              arm -> Figures.dollars(arm.withoutInterest().profit())),
          row(
              "Costs",
              "$",
              "Slippage and fees of condors and hedge over the run.",
              arm -> Figures.dollars(arm.costs())),
          row(
              "Condors closed",
              "",
              "Round trips; condors still open are not counted.",
              arm -> Figures.count(arm.trades().trades())));

  /** Shown of a run that is shorter than a year, and has no growth a year. */
  static final FigureRow WHOLE =
      row(
          "Return over the run",
          "% of capital",
          "Profit over the capital paid in, interest included.",
          arm -> Figures.finePercent(arm.sheet().profit() / arm.path().capital()));

  /** Shown where engine 3 has traded: profit is condors, hedge, interest and this. */
  static final FigureRow ENGINE3 =
      row(
          "Engine 3",
          "$",
          "Result of engine 3's call spreads on VIX after slippage and fees, open ones at mid: with"
              + " condors, hedge and interest it makes the profit. Method 1.5.",
          arm -> Figures.dollars(arm.engine3Net()));

  /** The rest of the tear sheet. */
  static final List<FigureRow> FURTHER =
      List.of(
          row(
              "Sharpe ratio, corrected",
              "",
              "The same with the variance of a year as autocorrelated days add up to it, 21 lags."
                  + " Lo 2002, method 5.1.",
              arm -> ratio(arm, TearSheet::sharpeCorrected)),
          row(
              "Sharpe ratio without interest",
              "",
              "Interest on cash left out, and therefore no bill subtracted.",
              arm -> Figures.orUnknown(arm.withoutInterest().sharpe(), Figures::ratio)),
          row(
              "Growth a year without interest",
              "%",
              "CAGR of the account without interest on its cash.",
              arm -> Figures.orUnknown(arm.withoutInterest().cagr(), Figures::percent)),
          row(
              "Sortino ratio",
              "",
              "Mean over the root of the mean squared loss of daily excess returns, times the root"
                  + " of 252.",
              arm -> ratio(arm, TearSheet::sortino)),
          row(
              "Calmar ratio",
              "",
              "Growth a year over the deepest fall, whole run.",
              arm -> ratio(arm, TearSheet::calmar)),
          row(
              "Martin ratio",
              "",
              "Growth a year over the ulcer index.",
              arm -> ratio(arm, TearSheet::martin)),
          row(
              "Ulcer index",
              "%",
              "Root of the mean squared depth below the last high.",
              arm -> Figures.percent(arm.sheet().ulcer())),
          row(
              "Time under water",
              "% of sessions",
              "Sessions on which equity stands below its last high.",
              arm -> Figures.percent(arm.sheet().underWater())),
          row(
              "Worst day",
              "% of capital",
              "Lowest daily return on fixed capital, with its date.",
              arm -> worst(arm.sheet().worstDay())),
          row(
              "Worst week",
              "% of capital",
              "Lowest sum of daily returns from Monday to Friday, with its last session.",
              arm -> worst(arm.sheet().worstWeek())),
          row(
              "Worst month",
              "% of capital",
              "Lowest sum of daily returns of a calendar month, with its last session.",
              arm -> worst(arm.sheet().worstMonth())),
          row(
              "CVaR95 of days",
              "% of capital",
              "Mean of the worst 5 % of days, rounded up to whole days.",
              arm -> Figures.finePercent(arm.sheet().cvar95Daily())),
          row(
              "Skewness of days",
              "",
              "Third central moment over the standard deviation cubed; 0 is symmetric.",
              arm -> ratio(arm, TearSheet::skewness)),
          row(
              "Kurtosis of days",
              "",
              "Fourth central moment over the variance squared; 3 is the normal law.",
              arm -> ratio(arm, TearSheet::kurtosis)),
          row(
              "Months that gained",
              "%",
              "Share of calendar months with a positive return.",
              arm -> Figures.percent(arm.sheet().monthsUp())),
          row(
              "Profit factor of months",
              "",
              "Sum of gaining months over sum of losing months.",
              arm -> Figures.orUnknown(arm.sheet().profitFactor(), Figures::ratio)),
          row(
              "Orders without a quote",
              "",
              "Orders that found no price for one of their legs on their day.",
              arm -> Figures.count(arm.happenings().notQuoted())),
          row(
              "Orders refused",
              "",
              "Orders that the exchange would not take: price off the grid, legs of two markets,"
                  + " trading ended. Method 4.1.",
              arm -> Figures.count(arm.happenings().refused())),
          row(
              "Settlements",
              "",
              "Positions in one contract that were held to its settlement and left the book for"
                  + " cash.",
              arm -> Figures.count(arm.happenings().settled())),
          row(
              "of these on a proxy",
              "",
              "The official value (SET, VRO) was not in the store: SET from the close before and"
                  + " SPY's opening gap, VRO from VIX's open. Method 1.12.",
              arm -> Figures.count(arm.happenings().settled(SettlementSource.Kind.PROXY))));

  private static FigureRow row(
      String name, String unit, String method, Function<ArmEvidence, String> text) {
    return new FigureRow(name, unit, method, text);
  }

  private static String ratio(ArmEvidence arm, Function<TearSheet, OptionalDouble> figure) {
    DoubleFunction<String> form = Figures::ratio;
    return Figures.orUnknown(figure.apply(arm.sheet()), form);
  }

  private static String worst(PeriodReturn period) {
    return Figures.finePercent(period.value()) + " (" + period.last() + ")";
  }
}
