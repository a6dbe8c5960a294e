package alvh.report;

import alvh.report.statistic.Annual;
import alvh.report.statistic.Drawdown;
import alvh.report.statistic.Horizon;
import alvh.report.statistic.Moments;
import alvh.report.statistic.PeriodReturn;
import alvh.report.statistic.Ratios;
import alvh.report.statistic.Tail;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The figures of one account over a run. A figure that the run cannot give (a ratio without
 * scatter, a loss that never came) is empty. Returns are decimals of capital.
 *
 * <p>Source: method 1.11 (account), 5.1.
 *
 * @param end equity after the last session, US dollars
 * @param profit end less capital, US dollars
 * @param sharpe mean over deviation of r_t − rf_t, a year
 * @param sharpeCorrected the same, corrected for autocorrelation
 * @param calmar growth a year over the deepest fall
 * @param martin growth a year over the ulcer index
 * @param falls every fall below a high, deepest first
 * @param underWater share of sessions below the last high
 * @param cvar95Monthly mean of the worst ⌈5 %⌉ calendar months, negative
 * @param cvar95Daily the same of days
 * @param kurtosis raw: 3 for a normal law
 * @param monthsUp share of calendar months that gained
 * @param months calendar months
 * @param years calendar years
 */
public record TearSheet(
    int sessions,
    double end,
    double profit,
    OptionalDouble cagr,
    OptionalDouble volatility,
    OptionalDouble sharpe,
    OptionalDouble sharpeCorrected,
    OptionalDouble sortino,
    OptionalDouble calmar,
    OptionalDouble martin,
    double ulcer,
    List<Fall> falls,
    double underWater,
    PeriodReturn worstDay,
    PeriodReturn worstWeek,
    PeriodReturn worstMonth,
    double cvar95Monthly,
    double cvar95Daily,
    OptionalDouble skewness,
    OptionalDouble kurtosis,
    double monthsUp,
    List<PeriodReturn> months,
    List<PeriodReturn> years) {

  /**
   * A fall below the last high.
   *
   * @param recovered empty while the account is still below its high
   * @param depth decimal of the high, negative
   * @param sessions from the high to recovery or to the end
   */
  public record Fall(
      LocalDate high, LocalDate low, Optional<LocalDate> recovered, double depth, int sessions) {}

  /** With interest on cash; ratios on what is earned over the bill. */
  public static TearSheet of(ArmPath path) {
    return of(path.capital(), path.dates(), path.equity(), path.returns(), path.riskFree());
  }

  /** Without interest on cash: what is left needs no comparison with the bill. */
  public static TearSheet withoutInterest(ArmPath path) {
    double[] equity = path.equityWithoutInterest();
    double[] returns = path.changes(equity, path.capital());
    return of(path.capital(), path.dates(), equity, returns, new double[returns.length]);
  }

  private static TearSheet of(
      double capital, List<LocalDate> dates, double[] equity, double[] returns, double[] riskFree) {
    double end = equity[equity.length - 1];
    OptionalDouble cagr =
        end < 0
            ? OptionalDouble.empty()
            : OptionalDouble.of(Annual.growth(capital, end, returns.length));
    var excess = new double[returns.length];
    Arrays.setAll(excess, i -> returns[i] - riskFree[i]);
    List<Fall> falls = Drawdown.all(equity).stream().map(fall -> dated(fall, dates)).toList();
    double ulcer = Drawdown.ulcer(equity);
    List<PeriodReturn> months = PeriodReturn.months(dates, returns);
    return new TearSheet(
        returns.length,
        end,
        end - capital,
        cagr,
        figure(returns, Annual::volatility),
        figure(excess, Ratios::sharpe),
        figure(excess, Ratios::sharpeOfAutocorrelated),
        figure(excess, Ratios::sortino),
        over(cagr, falls.isEmpty() ? 0 : -falls.getFirst().depth()),
        over(cagr, ulcer),
        ulcer,
        falls,
        (double) Arrays.stream(Drawdown.path(equity)).filter(d -> d < 0).count() / equity.length,
        worst(days(dates, returns)),
        worst(PeriodReturn.weeks(dates, returns)),
        worst(months),
        Tail.meanOfWorst(PeriodReturn.values(months), Tail.FIVE_PERCENT),
        Tail.meanOfWorst(returns, Tail.FIVE_PERCENT),
        figure(returns, Moments::skewness),
        figure(returns, Moments::kurtosis),
        (double) months.stream().filter(month -> month.value() > 0).count() / months.size(),
        months,
        PeriodReturn.years(dates, returns));
  }

  /** What may be told: of a run shorter than a year nothing that is scaled to one. */
  public TearSheet told() {
    OptionalDouble none = OptionalDouble.empty();
    return new Horizon(sessions).isAnnual()
        ? this
        : new TearSheet(
            sessions,
            end,
            profit,
            none,
            none,
            none,
            none,
            none,
            none,
            none,
            ulcer,
            falls,
            underWater,
            worstDay,
            worstWeek,
            worstMonth,
            cvar95Monthly,
            cvar95Daily,
            skewness,
            kurtosis,
            monthsUp,
            months,
            years);
  }

  /** The deepest fall, if the account ever fell. */
  public Optional<Fall> maxDrawdown() {
    return falls.stream().findFirst();
  }

  /** Gains of winning months over losses of losing ones; empty when no month lost. */
  public OptionalDouble profitFactor() {
    double gains = months.stream().mapToDouble(PeriodReturn::value).filter(v -> v > 0).sum();
    double losses = months.stream().mapToDouble(PeriodReturn::value).filter(v -> v < 0).sum();
    return losses < 0 ? OptionalDouble.of(gains / -losses) : OptionalDouble.empty();
  }

  private static OptionalDouble figure(double[] values, ToDoubleFunction<double[]> statistic) {
    if (values.length < 2 || Arrays.stream(values).allMatch(value -> value == values[0])) {
      return OptionalDouble.empty();
    }
    double figure = statistic.applyAsDouble(values);
    return Double.isFinite(figure) ? OptionalDouble.of(figure) : OptionalDouble.empty();
  }

  private static OptionalDouble over(OptionalDouble gain, double risk) {
    return gain.isPresent() && risk > 0
        ? OptionalDouble.of(gain.getAsDouble() / risk)
        : OptionalDouble.empty();
  }

  private static List<PeriodReturn> days(List<LocalDate> dates, double[] returns) {
    return IntStream.range(0, returns.length)
        .mapToObj(i -> new PeriodReturn(dates.get(i), dates.get(i), returns[i]))
        .toList();
  }

  private static PeriodReturn worst(List<PeriodReturn> periods) {
    return periods.stream().min(Comparator.comparingDouble(PeriodReturn::value)).orElseThrow();
  }

  private static Fall dated(Drawdown fall, List<LocalDate> dates) {
    return new Fall(
        dates.get(fall.peak()),
        dates.get(fall.trough()),
        fall.recovery().isPresent()
            ? Optional.of(dates.get(fall.recovery().getAsInt()))
            : Optional.empty(),
        fall.depth(),
        fall.sessions());
  }
}
