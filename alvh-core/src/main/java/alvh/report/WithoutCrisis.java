package alvh.report;

import alvh.report.statistic.Horizon;
import alvh.report.statistic.Moments;
import alvh.report.statistic.PeriodReturn;
import alvh.report.statistic.Tail;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The result of a run with the sessions of one crisis left out: what stands on a single event does
 * not stand.
 *
 * <p>Sessions are left out of every arm's daily returns and the rest is joined; months keep what is
 * left of them. Positions and decisions stay those of the whole run. Source: method 5.2.
 *
 * @param crisis empty for the whole run
 * @param arms in the order of the run
 */
public record WithoutCrisis(Optional<Crisis> crisis, List<Arm> arms) {
  public WithoutCrisis {
    arms = List.copyOf(arms);
  }

  /**
   * One arm.
   *
   * @param mean of daily returns, a year or over a shorter run, decimal of capital
   * @param cvar95Monthly mean of the worst ⌈5 %⌉ months, negative
   */
  public record Arm(String name, double mean, double cvar95Monthly) {}

  /** The whole run first, then the run without each crisis of which it holds a session. */
  static List<WithoutCrisis> of(List<ArmPath> paths) {
    var all = new ArrayList<WithoutCrisis>();
    all.add(new WithoutCrisis(Optional.empty(), arms(paths, Optional.empty())));
    for (Crisis crisis : Crisis.ALL) {
      List<LocalDate> dates = paths.getFirst().dates();
      long held = dates.stream().filter(crisis::holds).count();
      if (held > 0 && held < dates.size()) {
        all.add(new WithoutCrisis(Optional.of(crisis), arms(paths, Optional.of(crisis))));
      }
    }
    return all;
  }

  private static List<Arm> arms(List<ArmPath> paths, Optional<Crisis> left) {
    return paths.stream().map(path -> arm(path, left)).toList();
  }

  private static Arm arm(ArmPath path, Optional<Crisis> left) {
    double[] returns = path.returns();
    var dates = new ArrayList<LocalDate>();
    var kept = new double[returns.length];
    for (int i = 0; i < returns.length; i++) {
      LocalDate date = path.dates().get(i);
      if (left.isEmpty() || !left.get().holds(date)) {
        kept[dates.size()] = returns[i];
        dates.add(date);
      }
    }
    double[] rest = Arrays.copyOf(kept, dates.size());
    double[] months = PeriodReturn.values(PeriodReturn.months(dates, rest));
    return new Arm(
        path.name(),
        Moments.mean(rest) * new Horizon(returns.length).factor(),
        Tail.meanOfWorst(months, Tail.FIVE_PERCENT));
  }
}
