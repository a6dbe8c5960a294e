package alvh.report;

import alvh.report.statistic.Annual;
import alvh.report.statistic.SharpeEvidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is left of a run's Sharpe ratio after every configuration that was tried over the same span
 * has been counted.
 *
 * <p>The effective number of trials is the participation ratio of their months' correlations,
 * N²/ΣΣρ²: ten copies of one configuration are one trial. Source: method 5.2 (DSR).
 *
 * @param trials configurations run over this span, this one included
 * @param effective number of independent trials they amount to
 * @param variance of their Sharpe ratios of one observation
 * @param best ratio a year to be expected of so many without merit
 * @param probability that the true ratio lies above that; empty where nothing moved
 */
public record Deflation(
    int trials, double effective, double variance, double best, OptionalDouble probability) {

  /**
   * @param sharpe of the run that is shown
   * @param now its trial
   * @param before what was logged, in order of time
   */
  public static Deflation of(Optional<SharpeEvidence> sharpe, Trial now, List<Trial> before) {
    var counted = new ArrayList<Trial>();
    for (Trial trial : before) {
      counted.removeIf(trial::replaces);
      if (trial.isBeside(now) && !now.replaces(trial)) {
        counted.add(trial);
      }
    }
    counted.add(now);
    double variance = variance(counted);
    double effective = effective(counted);
    double best = SharpeEvidence.bestByChance(variance, effective);
    return new Deflation(
        counted.size(),
        effective,
        variance,
        best * Math.sqrt(Annual.SESSIONS),
        sharpe.isPresent()
            ? OptionalDouble.of(sharpe.get().probabilityAbove(best))
            : OptionalDouble.empty());
  }

  private static double variance(List<Trial> trials) {
    double mean = trials.stream().mapToDouble(Trial::sharpe).average().orElse(0);
    double squares =
        trials.stream().mapToDouble(t -> (t.sharpe() - mean) * (t.sharpe() - mean)).sum();
    return trials.size() > 1 ? squares / (trials.size() - 1) : 0;
  }

  private static double effective(List<Trial> trials) {
    double squares = 0;
    for (Trial one : trials) {
      for (Trial other : trials) {
        double correlation = one.correlation(other);
        squares += correlation * correlation;
      }
    }
    double n = trials.size();
    return Math.max(1, n * n / squares);
  }

  /** In one sentence. */
  public String sentence() {
    return trials == 1
        ? "No other configuration was run over this span here, so that nothing has to be deflated."
        : Figures.text(
            "%d configurations were run over this span here, as different as %s independent ones:"
                + " the best of so many without merit would show a Sharpe ratio of %s a year. That"
                + " the layered hedge's true ratio lies above it is %s %% sure (deflated Sharpe"
                + " ratio).",
            trials,
            Figures.points(effective),
            Figures.ratio(best),
            Figures.orUnknown(probability, Figures::percent));
  }
}
