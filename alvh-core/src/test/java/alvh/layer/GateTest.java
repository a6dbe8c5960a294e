package alvh.layer;

import static alvh.layer.EngineState.CALM;
import static alvh.layer.EngineState.E2_FULL;
import static alvh.layer.EngineState.E2_T1;
import static alvh.layer.EngineState.E2_T2;
import static alvh.layer.TriggerDay.vix;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.layer.EngineRules.Gate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the vote decides (K5). */
class GateTest {
  private static final double ROUNDING = 1e-12;

  @ParameterizedTest
  @CsvSource({".39, 0", ".40, 0", ".55, .5", ".70, 1", "1, 1"})
  void where_it_gates_all_it_is_the_offset_of_every_tier(double share, double offset) {
    EngineRules all = rules(Gate.ALL);
    Triggers day = vix(17).vote(share).triggers();
    assertThat(all.offset(E2_T1, day)).isCloseTo(offset, within(ROUNDING));
    assertThat(all.offset(E2_FULL, day)).isCloseTo(offset, within(ROUNDING));
    assertThat(all.offset(CALM, day)).isZero();
    assertThat(rules(Gate.FULL_ONLY).offset(E2_T1, day)).isEqualTo(.5);
  }

  @Test
  void where_it_gates_nothing_full_deployment_follows_tier_two_and_falls_with_it() {
    EngineRules none = rules(Gate.NONE);
    EngineStatus status = new EngineStatus(E2_T2, 9, 0, 0);
    status = none.step(status, vix(17).inverted().triggers()).status();
    assertThat(status.state()).isEqualTo(E2_FULL);
    status = none.step(status, vix(17).inverted().triggers()).status();
    assertThat(status.state()).isEqualTo(E2_FULL);
    status = none.step(status, vix(17).triggers()).status();
    assertThat(status.state()).isEqualTo(E2_T2);
    assertThat(rules(Gate.FULL_ONLY).step(status, vix(17).inverted().triggers()).status().state())
        .isEqualTo(E2_T2);
  }

  private static EngineRules rules(Gate gate) {
    return new EngineRules(
        16,
        15,
        20,
        5,
        5,
        5,
        .5,
        .8,
        1,
        new TriggerSet(),
        EngineRules.Combine.TIERED,
        gate,
        EngineRules.LevelMode.ABS);
  }
}
