package alvh.report;

import alvh.report.statistic.Moments;
import java.util.List;

/**
 * One configuration that was run, with what it earned: of many that are tried, the best looks good
 * by chance, so that every one counts.
 *
 * @param configuration hash of every setting, hexadecimal
 * @param name as it was asked for; empty for the defaults
 * @param from first session, ISO
 * @param to last session, ISO
 * @param sharpe of daily returns over the bill, one observation
 * @param months returns of calendar months, decimal of capital
 */
public record Trial(
    String configuration, String name, String from, String to, double sharpe, List<Double> months) {
  public Trial {
    months = List.copyOf(months);
  }

  /** What the first arm of a run earned; the Sharpe ratio is 0 where nothing moved. */
  public static Trial of(String configuration, String name, Evidence evidence) {
    return new Trial(
        configuration,
        name,
        evidence.run().from().toString(),
        evidence.run().to().toString(),
        evidence.detail().arms().getFirst().sharpe().map(s -> s.sharpe()).orElse(0.0),
        evidence.layered().sheet().months().stream().map(month -> month.value()).toList());
  }

  /** Whether another is the same configuration over the same span, whose place it takes. */
  boolean replaces(Trial other) {
    return configuration.equals(other.configuration) && isBeside(other);
  }

  /** Whether both ran over the same span. */
  boolean isBeside(Trial other) {
    return from.equals(other.from) && to.equals(other.to) && months.size() == other.months.size();
  }

  /** Correlation of the months; of two runs that never moved, 1. */
  double correlation(Trial other) {
    double[] mine = months.stream().mapToDouble(Double::doubleValue).toArray();
    double[] theirs = other.months.stream().mapToDouble(Double::doubleValue).toArray();
    double meanMine = Moments.mean(mine);
    double meanTheirs = Moments.mean(theirs);
    double products = 0;
    double squares = 0;
    double otherSquares = 0;
    for (int i = 0; i < mine.length; i++) {
      products += (mine[i] - meanMine) * (theirs[i] - meanTheirs);
      squares += (mine[i] - meanMine) * (mine[i] - meanMine);
      otherSquares += (theirs[i] - meanTheirs) * (theirs[i] - meanTheirs);
    }
    double scale = Math.sqrt(squares * otherSquares);
    return scale > 0 ? products / scale : squares == otherSquares ? 1 : 0;
  }
}
