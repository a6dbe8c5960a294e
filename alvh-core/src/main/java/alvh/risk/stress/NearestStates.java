package alvh.risk.stress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The sessions of the past that were most like today.
 *
 * <p>Each number is counted in standard deviations over the past so far; the distance is the root
 * of the mean square of the differences. Of neighbours in time only the nearest counts, so that one
 * crisis is not found ten times. Source: method C9.
 */
public final class NearestStates {
  private static final int FEWEST = 252;

  private NearestStates() {}

  /**
   * A session and how far it is.
   *
   * @param distance in standard deviations
   */
  public record Neighbour(SessionState state, double distance) {}

  /**
   * The nearest ones, nearest first; none before a year of sessions is known.
   *
   * @param past sessions that may be found, oldest first
   * @param count how many at most
   * @param apart calendar days that two of them must lie apart
   */
  public static List<Neighbour> of(
      List<SessionState> past, SessionState today, int count, int apart) {
    if (past.size() < FEWEST) {
      return List.of();
    }
    double[] scale = deviations(past);
    List<Neighbour> ranked =
        past.stream()
            .map(state -> new Neighbour(state, distance(state, today, scale)))
            .sorted(Comparator.comparingDouble(Neighbour::distance))
            .toList();
    var found = new ArrayList<Neighbour>();
    for (Neighbour next : ranked) {
      if (found.size() < count && isApart(found, next.state().date(), apart)) {
        found.add(next);
      }
    }
    return found;
  }

  private static boolean isApart(List<Neighbour> found, LocalDate date, int apart) {
    return found.stream()
        .allMatch(other -> Math.abs(ChronoUnit.DAYS.between(other.state().date(), date)) >= apart);
  }

  private static double distance(SessionState a, SessionState b, double[] scale) {
    double sum = 0;
    for (int i = 0; i < scale.length; i++) {
      double difference = (a.features().get(i) - b.features().get(i)) / scale[i];
      sum += difference * difference;
    }
    return Math.sqrt(sum / scale.length);
  }

  private static double[] deviations(List<SessionState> past) {
    var scale = new double[past.getFirst().features().size()];
    for (int i = 0; i < scale.length; i++) {
      int feature = i;
      double mean =
          past.stream().mapToDouble(s -> s.features().get(feature)).average().orElseThrow();
      double variance =
          past.stream()
              .mapToDouble(s -> Math.pow(s.features().get(feature) - mean, 2))
              .average()
              .orElseThrow();
      scale[i] = variance > 0 ? Math.sqrt(variance) : 1;
    }
    return scale;
  }
}
