package alvh.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import alvh.layer.ThirdEngine.State;
import alvh.layer.ThirdEngine.Status;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ThirdEngineTest {
  private static final ThirdEngine RULE = new ThirdEngine(true, 25, 3, 22, 2);

  private Status status = Status.START;

  @Test
  void it_is_armed_with_engine_two_and_active_after_three_closes_at_twenty_five() {
    assertThat(see(14, false)).isEqualTo(State.OFF);
    assertThat(see(17, true)).isEqualTo(State.ARMED);
    assertThat(see(25, true)).isEqualTo(State.ARMED);
    assertThat(see(26, true)).isEqualTo(State.ARMED);
    assertThat(see(25, true)).isEqualTo(State.ACTIVE);
  }

  @Test
  void a_close_below_begins_the_count_anew() {
    see(25, true);
    see(25, true);
    see(24.99, true);
    see(25, true);
    assertThat(see(25, true)).isEqualTo(State.ARMED);
    assertThat(see(25, true)).isEqualTo(State.ACTIVE);
  }

  @Test
  void it_ends_after_two_closes_below_twenty_two_with_or_without_engine_two() {
    status = new Status(State.ACTIVE, 3, 0);
    assertThat(see(21.99, true)).isEqualTo(State.ACTIVE);
    assertThat(see(22, true)).isEqualTo(State.ACTIVE);
    assertThat(see(21, true)).isEqualTo(State.ACTIVE);
    assertThat(see(21, true)).isEqualTo(State.ARMED);
    status = new Status(State.ACTIVE, 0, 1);
    assertThat(see(14, false)).isEqualTo(State.OFF);
  }

  @Test
  void without_vix_it_is_kept_and_disabled_it_is_off() {
    var active = new Status(State.ACTIVE, 3, 1);
    assertThat(RULE.next(active, OptionalDouble.empty(), true)).isEqualTo(active);
    assertThat(new ThirdEngine().next(active, OptionalDouble.of(40), true)).isEqualTo(Status.START);
  }

  @Test
  void levels_that_cross_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ThirdEngine(true, 25, 3, 26, 2));
  }

  private State see(double vix, boolean engaged) {
    status = RULE.next(status, OptionalDouble.of(vix), engaged);
    return status.state();
  }
}
