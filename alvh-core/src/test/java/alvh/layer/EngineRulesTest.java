package alvh.layer;

import static alvh.layer.EngineRules.Combine.TIERED;
import static alvh.layer.EngineRules.Gate.FULL_ONLY;
import static alvh.layer.EngineRules.LevelMode.ABS;
import static alvh.layer.EngineState.ARMED;
import static alvh.layer.EngineState.CALM;
import static alvh.layer.EngineState.COOLDOWN;
import static alvh.layer.EngineState.E2_FULL;
import static alvh.layer.EngineState.E2_T1;
import static alvh.layer.EngineState.E2_T2;
import static alvh.layer.TriggerDay.vix;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every row of the state machine's table in method 1.3, each side of each threshold. */
class EngineRulesTest {
  private static final EngineRules RULES = new EngineRules();

  private static final TriggerSet SET = new TriggerSet();

  private EngineStatus status = EngineStatus.START;

  @ParameterizedTest
  @CsvSource({"14.99, .39, CALM", "15.00, 0, ARMED", "14.99, .40, ARMED", "16.00, 0, ARMED"})
  void calm_is_armed_at_fifteen_or_at_a_vote_of_forty_percent(
      double close, double share, EngineState expected) {
    see(vix(close).vote(share));
    assertState(expected, 0);
  }

  @Test
  void the_arm_is_dropped_when_neither_reason_holds() {
    see(vix(15.5), vix(14.9).vote(.4));
    assertState(ARMED, 0);
    see(vix(14.9));
    assertState(CALM, 0);
  }

  @ParameterizedTest
  @CsvSource({"16.00, false, ARMED", "16.01, false, E2_T1", "12.00, true, E2_T1"})
  void the_first_tier_opens_above_sixteen_or_on_an_inverted_curve(
      double close, boolean inverted, EngineState expected) {
    see(inverted ? vix(close).inverted() : vix(close));
    assertThat(status.state()).isEqualTo(expected);
    assertThat(RULES.offset(status.state())).isEqualTo(expected == E2_T1 ? .5 : 0);
  }

  @Test
  void a_vote_alone_opens_nothing() {
    see(vix(14).vote(1));
    assertState(ARMED, 0);
  }

  @Test
  void between_fifteen_and_sixteen_what_is_on_stays_on_and_what_is_off_stays_off() {
    see(vix(15.5));
    assertState(ARMED, 0);
    see(vix(16.5));
    for (int session = 0; session < 20; session++) {
      see(vix(15));
      assertState(E2_T1, .5);
    }
  }

  @ParameterizedTest
  @CsvSource({"LEVEL_AND_CURVE", "VOTE", "MACD"})
  void each_of_tier_twos_conditions_raises_the_first_tier(String condition) {
    see(vix(17));
    see(
        switch (condition) {
          case "VOTE" -> vix(15.5).vote(.55);
          case "MACD" -> vix(15.5).macd();
          default -> vix(17).inverted();
        });
    assertState(E2_T2, .8);
  }

  @Test
  void an_inverted_curve_at_a_low_vix_is_not_enough_for_tier_two_nor_is_a_vote_below_it() {
    see(vix(17), vix(16).inverted().vote(.54));
    assertState(E2_T1, .5);
  }

  @Test
  void a_vote_of_seventy_percent_deploys_in_full_but_only_from_tier_two() {
    see(vix(17), vix(17).vote(.7));
    assertState(E2_T2, .8);
    see(vix(17).vote(.69));
    assertState(E2_T2, .8);
    see(vix(17).vote(.7));
    assertState(E2_FULL, 1);
  }

  @Test
  void every_trigger_at_once_still_climbs_one_step_a_day() {
    TriggerDay storm = vix(40).inverted().macd().vote(1);
    see(storm);
    assertState(E2_T1, .5);
    see(storm);
    assertState(E2_T2, .8);
    see(storm);
    assertState(E2_FULL, 1);
    see(storm);
    assertState(E2_FULL, 1);
  }

  @Test
  void full_deployment_is_released_below_forty_percent() {
    status = new EngineStatus(E2_FULL, 9, 0, 0);
    see(vix(17).vote(.4));
    assertState(E2_FULL, 1);
    see(vix(17).vote(.39).inverted());
    assertState(E2_T2, .8);
  }

  @Test
  void tier_two_is_released_by_the_fifth_close_without_any_of_its_conditions() {
    see(vix(17), vix(17).macd(), vix(17), vix(17), vix(17), vix(17));
    assertState(E2_T2, .8);
    see(vix(17));
    assertState(E2_T1, .5);
  }

  @Test
  void one_close_with_a_condition_starts_the_five_again() {
    see(vix(17), vix(17).macd(), vix(17), vix(17), vix(17), vix(17));
    see(vix(17).vote(.55), vix(17), vix(17), vix(17), vix(17));
    assertState(E2_T2, .8);
    see(vix(17));
    assertState(E2_T1, .5);
  }

  @Test
  void the_engine_may_fall_two_steps_on_one_day() {
    status = new EngineStatus(E2_FULL, 20, 0, 4);
    EngineStep step = RULES.step(status, vix(17).triggers());
    assertThat(step.status().state()).isEqualTo(E2_T1);
    assertThat(step.transitions())
        .extracting(Transition::from, Transition::to)
        .containsExactly(tuple(E2_FULL, E2_T2), tuple(E2_T2, E2_T1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"E2_T1", "E2_T2", "E2_FULL"})
  void every_tier_is_switched_off_below_fifteen_on_an_upward_curve(EngineState tier) {
    status = new EngineStatus(tier, 4, 0, 0);
    see(vix(14.99).slope(0).vote(.5));
    assertState(COOLDOWN, 0);
  }

  @ParameterizedTest
  @CsvSource({"15.00, 0, 9", "14.99, .01, 9", "14.99, 0, 3"})
  void it_stays_on_at_fifteen_or_on_an_inverted_curve_or_before_five_sessions(
      double close, double slope, int held) {
    status = new EngineStatus(E2_T1, held, 0, 0);
    see(vix(close).slope(slope));
    assertState(E2_T1, .5);
  }

  @Test
  void the_least_time_is_five_sessions_after_the_close_that_opened() {
    see(vix(17), vix(14), vix(14), vix(14), vix(14));
    assertState(E2_T1, .5);
    see(vix(14));
    assertState(COOLDOWN, 0);
  }

  @Test
  void without_a_curve_it_is_not_switched_off() {
    status = new EngineStatus(E2_T1, 9, 0, 0);
    see(vix(14).withoutCurve());
    assertState(E2_T1, .5);
  }

  @Test
  void a_cooldown_lasts_five_sessions_whatever_sixteen_or_the_curve_say() {
    status = new EngineStatus(COOLDOWN, 0, 0, 0);
    for (int session = 1; session < 5; session++) {
      see(vix(20).inverted().vote(1));
      assertState(COOLDOWN, 0);
    }
    see(vix(20).inverted());
    assertState(CALM, 0);
    see(vix(20));
    assertState(E2_T1, .5);
  }

  @Test
  void vix_above_twenty_ends_a_cooldown_at_once() {
    status = new EngineStatus(COOLDOWN, 0, 0, 0);
    see(vix(20.01));
    assertState(E2_T1, .5);
    assertThat(status.sessionsHeld()).isZero();
  }

  @Test
  void without_a_quorum_no_tier_is_added_or_released_and_nothing_is_armed() {
    see(vix(30).inverted().macd().vote(1).noDecision());
    assertState(CALM, 0);
    status = new EngineStatus(E2_T1, 9, 0, 0);
    see(vix(30).inverted().macd().vote(1).noDecision());
    assertState(E2_T1, .5);
    status = new EngineStatus(E2_FULL, 9, 0, 4);
    see(vix(17).noDecision());
    assertState(E2_FULL, 1);
    status = new EngineStatus(COOLDOWN, 0, 0, 0);
    see(vix(30).noDecision());
    assertState(COOLDOWN, 0);
  }

  @Test
  void without_a_quorum_switching_off_and_the_end_of_a_cooldown_still_act() {
    status = new EngineStatus(E2_FULL, 9, 0, 0);
    see(vix(14).noDecision());
    assertState(COOLDOWN, 0);
    status = new EngineStatus(COOLDOWN, 0, 4, 0);
    see(vix(14).noDecision());
    assertState(CALM, 0);
  }

  @Test
  void without_a_quorum_a_close_counts_neither_way_unless_a_condition_is_seen() {
    status = new EngineStatus(E2_T2, 9, 0, 4);
    see(vix(17).noDecision(), vix(17).noDecision());
    assertState(E2_T2, .8);
    see(vix(17).inverted().noDecision(), vix(17));
    assertState(E2_T2, .8);
    assertThat(status.closesWithoutTier2()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CALM", "ARMED", "E2_T1", "E2_T2", "E2_FULL", "COOLDOWN"})
  void without_vix_state_and_counts_are_kept(EngineState state) {
    var before = new EngineStatus(state, 4, 4, 4);
    assertThat(RULES.step(before, vix(0).inverted().vote(1).withoutVix().triggers()))
        .isEqualTo(new EngineStep(before, List.of()));
  }

  @Test
  void rules_that_make_no_sense_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new EngineRules(15, 16, 20, 5, 5, 5, .5, .8, 1, SET, TIERED, FULL_ONLY, ABS));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new EngineRules(16, 15, 20, 5, 5, 5, .5, .4, 1, SET, TIERED, FULL_ONLY, ABS));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new EngineRules(16, 15, 20, 5, 0, 5, .5, .8, 1, SET, TIERED, FULL_ONLY, ABS));
  }

  private void see(TriggerDay... days) {
    for (TriggerDay day : days) {
      status = RULES.step(status, day.triggers()).status();
    }
  }

  private void assertState(EngineState state, double offset) {
    assertThat(status.state()).isEqualTo(state);
    assertThat(RULES.offset(status.state())).isEqualTo(offset);
  }
}
