package alvh.report;

import alvh.report.statistic.Interval;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Whether a hedge helps once the other arm costs the same: a hedge that merely costs more, or earns
 * less, is no fair opponent.
 *
 * <p>Source: method 5.3, H5.
 *
 * @param outcome what the interval says
 * @param scale by which the other arm's hedge (or number of condors) was multiplied; empty when no
 *     factor makes the costs equal
 * @param tail difference of CVaR95 of months after scaling, decimal of capital
 * @param mean difference of mean returns a year after scaling: nothing by construction, its
 *     interval says how well "equal" is known
 * @param secondary what else differs after scaling; empty where nothing was scaled, where cash
 *     alone is left and where too few months were lived
 * @param sentence the verdict in words
 */
public record EqualCost(
    Outcome outcome,
    OptionalDouble scale,
    Optional<Interval> tail,
    Optional<Interval> mean,
    Optional<SecondaryEndpoints> secondary,
    String sentence) {

  /** What can be said. */
  public enum Outcome {
    HELPS("helps at equal cost against %s"),
    DOES_NOT_HELP("does not help at equal cost against %s"),
    CANNOT_BE_TOLD_APART("cannot be told apart at equal cost from %s"),
    NOT_COMPARABLE("cannot be brought to equal cost with %s");

    private final String words;

    Outcome(String words) {
      this.words = words;
    }

    /** What the layered hedge does, as it stands in a sentence. */
    public String against(String opponent) {
      return Figures.text(words, opponent);
    }

    static Outcome of(Interval tail) {
      if (tail.isAboveZero()) {
        return HELPS;
      }
      return tail.isBelowZero() ? DOES_NOT_HELP : CANNOT_BE_TOLD_APART;
    }
  }
}
