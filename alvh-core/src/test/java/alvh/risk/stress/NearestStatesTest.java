package alvh.risk.stress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.risk.stress.NearestStates.Neighbour;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NearestStatesTest {
  private static final double ROUNDING = 1e-12;
  private static final LocalDate FIRST = LocalDate.of(2015, 1, 2);

  private static SessionState state(int day, double... features) {
    List<Double> list = new ArrayList<>();
    for (double feature : features) {
      list.add(feature);
    }
    return new SessionState(FIRST.plusDays(day), 20, 0, list);
  }

  private static List<SessionState> past(int count) {
    var random = new Random(5);
    var past = new ArrayList<SessionState>();
    for (int i = 0; i < count; i++) {
      past.add(state(i, random.nextGaussian(), 100 * random.nextGaussian()));
    }
    return past;
  }

  @Test
  void a_session_that_was_the_same_is_found_first_whatever_the_units() {
    List<SessionState> past = past(600);
    SessionState twin = past.get(123);
    SessionState today = new SessionState(FIRST.plusDays(700), 20, 0, twin.features());
    List<Neighbour> found = NearestStates.of(past, today, 4, 30);
    assertThat(found).hasSize(4);
    assertThat(found.getFirst().state()).isEqualTo(twin);
    assertThat(found.getFirst().distance()).isCloseTo(0, within(ROUNDING));
    assertThat(found).isSortedAccordingTo((a, b) -> Double.compare(a.distance(), b.distance()));
  }

  @Test
  void two_found_sessions_lie_apart() {
    List<Neighbour> found = NearestStates.of(past(600), state(700, 0, 0), 10, 30);
    for (Neighbour a : found) {
      for (Neighbour b : found) {
        long days = Math.abs(a.state().date().toEpochDay() - b.state().date().toEpochDay());
        assertThat(a == b || days >= 30).isTrue();
      }
    }
  }

  @Test
  void a_distance_is_counted_in_standard_deviations() {
    List<SessionState> past = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      past.add(state(i, i % 2 == 0 ? 1 : -1, 7));
    }
    // One deviation is 1; the number that never moved counts as it is.
    List<Neighbour> found = NearestStates.of(past, state(400, 3, 7), 1, 1);
    assertThat(found.getFirst().distance()).isCloseTo(Math.sqrt(2 * 2 / 2.0), within(ROUNDING));
  }

  @Test
  void a_short_past_has_no_neighbours() {
    assertThat(NearestStates.of(past(251), state(300, 0, 0), 3, 1)).isEmpty();
  }
}
