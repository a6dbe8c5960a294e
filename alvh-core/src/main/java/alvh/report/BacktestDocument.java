package alvh.report;

import alvh.ledger.SettlementSource.Kind;
import alvh.report.statistic.Annual;
import alvh.report.statistic.Horizon;
import alvh.report.statistic.Interval;
import alvh.surface.Provenance;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A run as one document: {@code alvh backtest --json}. Component names are the names in the
 * document; a figure that the run cannot give is null. Returns are decimals, money is US dollars.
 *
 * @param days sessions
 * @param seconds wall time of the run
 * @param sessionsAYear the annualisation constant
 * @param verdict the answer in one sentence
 * @param voteVerdict how often the vote spoke, in one sentence
 * @param simulated whether the market was of the program's own making
 * @param attribution of the first arm's result; null where nobody explained it
 * @param optimistic whether orders were filled at the very close that they were decided on
 * @param folder where the files of the run lie
 */
public record BacktestDocument(
    String from,
    String to,
    int days,
    double seconds,
    String journalHash,
    int sessionsAYear,
    String verdict,
    List<Arm> arms,
    List<Difference> differences,
    Prices data,
    String voteVerdict,
    boolean simulated,
    @Nullable AttributionDocument attribution,
    boolean optimistic,
    String folder) {

  /**
   * One arm.
   *
   * @param sharpe of excess over the 13-week bill
   * @param maxDrawdown deepest fall below the last high, negative
   * @param cvar95Monthly mean of the worst 5 % of months, negative
   * @param trades condors closed
   * @param adjusted condors that were given other legs at least once
   * @param creditKept share of the entry credits left by adjustments
   * @param costs slippage and fees
   * @param hedgeEfficiency points of CVaR95 of months for a point of capital a year
   * @param engine3Net result of engine 3 after its costs
   * @param notQuoted orders that found no quote
   * @param refused orders that the exchange would not take
   * @param settledGiven positions settled on an official value of SET or VRO
   * @param settledOnClose the same on the close
   * @param settledOnProxy the same on a proxy
   * @param margin the most that a broker asked for; null where no account was assessed
   * @param sameTrades what its trades would have earned at other costs
   */
  public record Arm(
      String name,
      @Nullable Double cagr,
      @Nullable Double volatility,
      @Nullable Double sharpe,
      @Nullable Double sharpeCorrected,
      @Nullable Double sortino,
      @Nullable Double calmar,
      double maxDrawdown,
      double cvar95Monthly,
      double ulcer,
      double end,
      int trades,
      int wins,
      int adjusted,
      @Nullable Double creditKept,
      double costs,
      double hedgeNet,
      @Nullable Double hedgeEfficiency,
      double engine3Net,
      @Nullable MarginPeaks margin,
      int notQuoted,
      int refused,
      int settledGiven,
      int settledOnClose,
      int settledOnProxy,
      SameTrades sameTrades) {}

  /**
   * The profit of an arm's trades at other costs, US dollars.
   *
   * @param byKappa by share of the half-spread, spreads of crashes as of other days
   * @param crash at the run's own share, with modelled spreads four times as wide on days on which
   *     VIX rises by ten points, or as many as the configuration's crashes
   * @param crashTouch the same at the touch
   * @param breakEvenKappa share at which the profit is used up; null where none is left at mid
   */
  public record SameTrades(
      SortedMap<Double, Double> byKappa,
      double crash,
      double crashTouch,
      @Nullable Double breakEvenKappa) {
    static SameTrades of(Repriced repriced, String name) {
      Repriced.Arm arm =
          repriced.arms().stream().filter(a -> a.name().equals(name)).findFirst().orElseThrow();
      var byKappa = new TreeMap<Double, Double>();
      for (int i = 0; i < repriced.levels().size(); i++) {
        byKappa.put(repriced.levels().get(i), arm.profits().get(i));
      }
      return new SameTrades(byKappa, arm.crash(), arm.crashTouch(), orNull(arm.breakEven()));
    }
  }

  /**
   * The layered hedge less another arm.
   *
   * @param against the other arm
   * @param outcome HELPS, DOES_NOT_HELP, CANNOT_BE_TOLD_APART or NOT_COMPARABLE, at equal cost
   * @param scale what the other arm was multiplied by to cost the same
   * @param meanAYear as the arms stand; null where the run is shorter than a year
   * @param meanOverRun the same over a shorter run; null where it is not
   * @param cvar95Monthly as the arms stand
   * @param cvar95MonthlyAtEqualCost after scaling
   * @param secondaryAtEqualCost after scaling; null where nothing was scaled
   */
  public record Difference(
      String against,
      String outcome,
      String sentence,
      @Nullable Double scale,
      @Nullable Range meanAYear,
      @Nullable Range meanOverRun,
      Range cvar95Monthly,
      @Nullable Range cvar95MonthlyAtEqualCost,
      @Nullable Secondary secondaryAtEqualCost) {}

  /**
   * What else differs after scaling, from months.
   *
   * @param certaintyEquivalent of constant relative risk aversion 5, a year
   */
  public record Secondary(Range sharpe, Range calmar, Range ulcer, Range certaintyEquivalent) {
    static Secondary of(SecondaryEndpoints endpoints) {
      return new Secondary(
          Range.of(endpoints.sharpe()),
          Range.of(endpoints.calmar()),
          Range.of(endpoints.ulcer()),
          Range.of(endpoints.certaintyEquivalent()));
    }
  }

  /** An estimate with its interval; {@code level} is the share of resamples inside. */
  public record Range(double estimate, double low, double high, double level) {
    static Range of(Interval interval) {
      return new Range(interval.estimate(), interval.low(), interval.high(), interval.level());
    }
  }

  /**
   * Sessions by origin of the condors' prices; the shares are those of all daily results without
   * sign and add up to 1.
   *
   * @param realShare quoted options and published settlements of futures
   * @param modelledShare options of the hedge, priced by a model from VVIX or a surface
   * @param withoutShare sessions without any price of the condors
   */
  public record Prices(
      int real,
      int simulated,
      int reconstructed,
      int imputed,
      int without,
      double realShare,
      double simulatedShare,
      double reconstructedShare,
      double imputedShare,
      double modelledShare,
      double withoutShare) {
    static Prices of(PriceSources sources) {
      return new Prices(
          sources.sessions(Provenance.REAL),
          sources.sessions(Provenance.SIMULATED),
          sources.sessions(Provenance.RECONSTRUCTED),
          sources.sessions(Provenance.IMPUTED),
          sources.sessionsWithout(),
          sources.share(Provenance.REAL),
          sources.share(Provenance.SIMULATED),
          sources.share(Provenance.RECONSTRUCTED),
          sources.share(Provenance.IMPUTED),
          sources.optionsShare(),
          sources.withoutShare());
    }
  }

  public static BacktestDocument of(Evidence evidence, Manifest manifest, String folder) {
    return new BacktestDocument(
        manifest.from(),
        manifest.to(),
        evidence.run().days().size(),
        manifest.seconds(),
        manifest.journalHash(),
        Annual.SESSIONS,
        evidence.verdict(),
        evidence.arms().stream().map(arm -> arm(arm, evidence)).toList(),
        evidence.comparisons().stream()
            .map(comparison -> difference(comparison, evidence.horizon()))
            .toList(),
        Prices.of(evidence.sources()),
        evidence.votes().verdict(),
        manifest.simulated(),
        AttributionDocument.of(evidence.run()),
        manifest.isOptimistic(),
        folder);
  }

  private static @Nullable MarginPeaks margin(Run run, ArmEvidence arm) {
    List<MarginDay> days = run.arm(arm.name()).margins();
    return days.isEmpty() ? null : MarginPeaks.of(days);
  }

  private static Arm arm(ArmEvidence arm, Evidence evidence) {
    TearSheet sheet = arm.sheet();
    return new Arm(
        arm.name(),
        orNull(sheet.cagr()),
        orNull(sheet.volatility()),
        orNull(sheet.sharpe()),
        orNull(sheet.sharpeCorrected()),
        orNull(sheet.sortino()),
        orNull(sheet.calmar()),
        sheet.maxDrawdown().map(TearSheet.Fall::depth).orElse(0.0),
        sheet.cvar95Monthly(),
        sheet.ulcer(),
        sheet.end(),
        arm.trades().trades(),
        arm.trades().wins(),
        arm.trades().adjustments().touched(),
        orNull(arm.trades().adjustments().creditKept()),
        arm.costs(),
        arm.hedge().map(HedgeAlone::net).orElse(0.0),
        arm.hedge().map(hedge -> orNull(hedge.efficiency())).orElse(null),
        arm.trades().engine3Net(),
        margin(evidence.run(), arm),
        arm.happenings().notQuoted(),
        arm.happenings().refused(),
        arm.happenings().settled(Kind.GIVEN),
        arm.happenings().settled(Kind.CLOSE),
        arm.happenings().settled(Kind.PROXY),
        SameTrades.of(evidence.detail().repriced(), arm.name()));
  }

  private static Difference difference(Comparison comparison, Horizon horizon) {
    Range mean = Range.of(comparison.mean());
    EqualCost equal = comparison.equalCost();
    return new Difference(
        comparison.other(),
        equal.outcome().name(),
        equal.sentence(),
        orNull(equal.scale()),
        horizon.isAnnual() ? mean : null,
        horizon.isAnnual() ? null : mean,
        Range.of(comparison.tail()),
        equal.tail().map(Range::of).orElse(null),
        equal.secondary().map(Secondary::of).orElse(null));
  }

  private static @Nullable Double orNull(OptionalDouble figure) {
    return figure.isPresent() ? figure.getAsDouble() : null;
  }
}
