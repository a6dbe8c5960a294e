package alvh.report;

import alvh.report.EqualCost.Outcome;
import alvh.report.statistic.Horizon;
import alvh.vote.VoteHonesty;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

/**
 * What a run was worth: figures of every arm, the paired comparisons, and everything that limits
 * what they prove.
 *
 * @param arms the layered hedge first
 * @param comparisons the layered hedge against each other arm
 * @param hindsight constants that know the future inside their sample, where decisions used them
 * @param trades every trade of the arms at the configured cost
 * @param detail what lies under the figures
 * @param resampling how the intervals were drawn
 * @param deflation empty where other trials are not known
 */
public record Evidence(
    Run run,
    List<ArmEvidence> arms,
    List<Comparison> comparisons,
    PriceSources sources,
    VoteHonesty votes,
    List<HindsightUse> hindsight,
    List<TradeRow> trades,
    RunDetail detail,
    Resampling resampling,
    Optional<Deflation> deflation) {
  /** The condors without a hedge. */
  public static final String UNHEDGED = "ARM0";

  /**
   * Weighs a run.
   *
   * @param kappa fraction of the half-spread at which its arms were filled, crashes like any day
   */
  public static Evidence of(Run run, double kappa, Resampling resampling) {
    return of(run, new Repriced.Fills(kappa), resampling);
  }

  /**
   * Weighs a run.
   *
   * @param fills what its fills met
   */
  public static Evidence of(Run run, Repriced.Fills fills, Resampling resampling) {
    List<ArmPath> paths = run.arms().stream().map(ArmPath::of).toList();
    Optional<ArmPath> unhedged =
        paths.stream().filter(path -> path.name().equals(UNHEDGED)).findFirst();
    var arms = new ArrayList<ArmEvidence>();
    for (int i = 0; i < paths.size(); i++) {
      arms.add(arm(run.arms().get(i), paths.get(i), unhedged));
    }
    return new Evidence(
        run,
        List.copyOf(arms),
        comparisons(paths, resampling),
        PriceSources.of(run, paths.getFirst()),
        VoteHonesty.of(run.days().stream().map(DayRow::consensus).toList()),
        HindsightUse.of(run.days()),
        TradeList.of(run),
        RunDetail.of(run, paths, fills),
        resampling,
        Optional.empty());
  }

  /** The same held against the configurations that were run before; a short run is not. */
  public Evidence deflatedBy(Trial now, List<Trial> before) {
    if (!horizon().isAnnual()) {
      return this;
    }
    return new Evidence(
        run,
        arms,
        comparisons,
        sources,
        votes,
        hindsight,
        trades,
        detail,
        resampling,
        Optional.of(Deflation.of(detail.arms().getFirst().sharpe(), now, before)));
  }

  private static ArmEvidence arm(ArmRun run, ArmPath path, Optional<ArmPath> unhedged) {
    boolean hedged =
        run.rows().stream().anyMatch(row -> row.hedgeMinis() != 0 || !row.hedgeResult().isZero());
    return new ArmEvidence(
        path,
        TearSheet.of(path).told(),
        TearSheet.withoutInterest(path).told(),
        TradeStatistics.of(run),
        hedged ? unhedged.map(naked -> HedgeAlone.of(run, path, naked)) : Optional.empty(),
        run.happenings(),
        run.rows().getLast().engine3Net().dollars());
  }

  private static List<Comparison> comparisons(List<ArmPath> paths, Resampling resampling) {
    return resampling.compare(paths.getFirst(), paths.subList(1, paths.size()));
  }

  /** To what means and sums are scaled. */
  public Horizon horizon() {
    return new Horizon(run.days().size());
  }

  /** What a reader of a short run must know first; empty for a run of a year and more. */
  public Optional<String> shortRun() {
    return horizon().isAnnual()
        ? Optional.empty()
        : Optional.of(
            Figures.text(
                "The run has %s sessions, less than a year, which has %d at least: nothing in it"
                    + " is scaled to a year, ratios that would be are left out, and a single month"
                    + " decides its tail.",
                Figures.count(horizon().sessions()), Horizon.SHORTEST_YEAR));
  }

  /** The arm that is judged. */
  public ArmEvidence layered() {
    return arms.getFirst();
  }

  /** The answer in one sentence. */
  public String verdict() {
    if (comparisons.isEmpty()) {
      return "Nothing was compared: the run has a single arm.";
    }
    var opponents = new EnumMap<Outcome, List<String>>(Outcome.class);
    for (Comparison comparison : comparisons) {
      opponents
          .computeIfAbsent(comparison.equalCost().outcome(), outcome -> new ArrayList<>())
          .add(ArmName.of(comparison.other()).inSentence());
    }
    var parts = new ArrayList<String>();
    opponents.forEach((outcome, names) -> parts.add(outcome.against(Figures.list(names))));
    return "The layered hedge " + String.join("; it ", parts) + ".";
  }
}
