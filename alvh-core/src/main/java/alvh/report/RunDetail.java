package alvh.report;

import alvh.event.ClosedCondor;
import alvh.report.statistic.ExtremeTail;
import alvh.report.statistic.SharpeEvidence;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What lies under the figures of a run: single crises, groups of condors, moving years and tails.
 *
 * @param crises between high and low, of which the run holds a session
 * @param without the run as it is, then without each crisis
 * @param groups the first arm's condors by what was known at their sale
 * @param shape empty where no condor was closed
 * @param arms in the order of the run
 * @param repriced their trades at other costs
 */
public record RunDetail(
    List<CrisisResult> crises,
    List<WithoutCrisis> without,
    List<CondorGroups> groups,
    Optional<CondorShape> shape,
    List<Arm> arms,
    Repriced repriced) {

  /**
   * One arm.
   *
   * @param rolling empty where the run is shorter than a year
   * @param tail of daily returns; empty where nothing moved
   * @param sharpe of daily returns over the bill; empty where nothing moved
   */
  public record Arm(
      String name,
      List<RollingYear> rolling,
      Optional<ExtremeTail> tail,
      Optional<SharpeEvidence> sharpe) {}

  static RunDetail of(Run run, List<ArmPath> paths, Repriced.Fills fills) {
    List<ClosedCondor> closed = run.arms().getFirst().condors();
    double[] spot = run.days().stream().mapToDouble(DayRow::spx).toArray();
    return new RunDetail(
        CrisisResult.of(run, paths),
        WithoutCrisis.of(paths),
        CondorGroups.of(closed, run.days()),
        closed.isEmpty() ? Optional.empty() : Optional.of(CondorShape.of(closed, run.days())),
        paths.stream().map(path -> arm(path, spot)).toList(),
        Repriced.of(run, fills));
  }

  private static Arm arm(ArmPath path, double[] spot) {
    double[] returns = path.returns();
    var excess = new double[returns.length];
    Arrays.setAll(excess, i -> returns[i] - path.riskFree()[i]);
    return new Arm(
        path.name(),
        RollingYear.of(path, spot),
        differ(returns) ? Optional.of(ExtremeTail.of(returns)) : Optional.empty(),
        differ(excess) ? Optional.of(SharpeEvidence.of(excess)) : Optional.empty());
  }

  private static boolean differ(double[] values) {
    return values.length >= 2 && Arrays.stream(values).anyMatch(value -> value != values[0]);
  }
}
