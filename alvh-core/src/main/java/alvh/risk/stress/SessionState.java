package alvh.risk.stress;

import java.time.LocalDate;
import java.util.List;

/**
 * One session by the numbers in which sessions are compared. Source: method C9.
 *
 * @param vix points
 * @param slope F1 − F2, points per 30 days
 * @param features the five of {@link StateWatch#FEATURES}
 */
public record SessionState(LocalDate date, double vix, double slope, List<Double> features) {
  public SessionState {
    features = List.copyOf(features);
  }
}
