package alvh.report.replica;

import alvh.report.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a replica must reach, monthly 1990 to 2015, before results of condors on rebuilt surfaces
 * are believed. Source: method 6, table of acceptance.
 *
 * @param correlation at least
 * @param lowRatio ratio of deviations at least
 * @param highRatio ratio of deviations at most
 * @param meanDifference at most without its sign, decimal a month
 * @param trackingError at most, decimal a month
 */
public record Acceptance(
    double correlation,
    double lowRatio,
    double highRatio,
    double meanDifference,
    double trackingError) {
  private static final double BASIS_POINTS = 1e4;

  /** The bounds of an index; empty where the method gives none. */
  public static Optional<Acceptance> of(String index) {
    return switch (index) {
      case "CNDR" -> Optional.of(new Acceptance(.93, .84, .98, 8e-4, 72e-4));
      case "PUT" -> Optional.of(new Acceptance(.987, .96, 1.03, 6e-4, 44e-4));
      case "BXM" -> Optional.of(new Acceptance(.985, .96, 1.03, 9e-4, 50e-4));
      default -> Optional.empty();
    };
  }

  /** What is not reached, a phrase each; empty where the replica is accepted. */
  public List<String> unmet(ReplicaFit fit) {
    var unmet = new ArrayList<String>();
    if (fit.correlation() < correlation) {
      unmet.add(Figures.text("correlation %.3f < %.3f", fit.correlation(), correlation));
    }
    if (fit.deviationRatio() < lowRatio || fit.deviationRatio() > highRatio) {
      unmet.add(
          Figures.text(
              "ratio of deviations %.2f outside %.2f to %.2f",
              fit.deviationRatio(), lowRatio, highRatio));
    }
    if (Math.abs(fit.meanDifference()) > meanDifference) {
      unmet.add(beyond("mean difference", fit.meanDifference(), meanDifference));
    }
    if (fit.trackingError() > trackingError) {
      unmet.add(beyond("tracking error", fit.trackingError(), trackingError));
    }
    return unmet;
  }

  private static String beyond(String what, double value, double bound) {
    return Figures.text(
        "%s %s bp > %.0f bp", what, Figures.number(BASIS_POINTS * value, 1), BASIS_POINTS * bound);
  }
}
