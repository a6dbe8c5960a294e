package alvh.layer;

import static alvh.layer.EngineState.ARMED;
import static alvh.layer.EngineState.CALM;
import static alvh.layer.EngineState.COOLDOWN;
import static alvh.layer.EngineState.E2_T1;
import static alvh.layer.EngineState.E2_T2;
import static alvh.layer.TriggerDay.vix;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import alvh.layer.EngineRules.Combine;
import alvh.layer.EngineRules.LevelMode;
import alvh.signal.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which triggers open tier 1, alone and together. */
class OpeningTest {
  private static final TriggerSet ALL = new TriggerSet(true, true, true);

  @ParameterizedTest
  @CsvSource({
    // in use: level, curve, VIX's RSI; firing: the same; opened by
    "true, true, true, true, false, false, LEVEL",
    "true, true, true, false, true, false, CURVE",
    "true, true, true, false, false, true, ''",
    "true, false, false, false, true, true, ''",
    "false, true, false, true, false, true, ''",
    "false, true, false, true, true, true, CURVE",
    "false, false, true, true, true, false, ''",
    "false, false, true, false, false, true, VIXRSI"
  })
  void in_tiers_level_and_curve_open_and_where_neither_is_used_the_rsi_does(
      boolean useLevel,
      boolean useCurve,
      boolean useRsi,
      boolean level,
      boolean curve,
      boolean rsi,
      String opened) {
    var set = new TriggerSet(useLevel, useCurve, useRsi);
    assertThat(openedBy(rules(set, Combine.TIERED), day(level, curve, rsi))).isEqualTo(opened);
  }

  @ParameterizedTest
  @CsvSource({
    "false, false, true, ANY, VIXRSI",
    "true, true, false, ANY, LEVEL",
    "true, true, false, ALL, ''",
    "true, true, true, ALL, LEVEL",
    "false, true, false, VOTE, ''",
    "false, true, true, VOTE, CURVE"
  })
  void any_all_or_more_than_half(
      boolean level, boolean curve, boolean rsi, Combine combine, String opened) {
    assertThat(openedBy(rules(ALL, combine), day(level, curve, rsi))).isEqualTo(opened);
  }

  @Test
  void a_trigger_that_cannot_be_seen_is_not_counted_in_the_vote_but_keeps_all_from_opening() {
    TriggerDay blind = vix(17).strong().withoutCurve();
    assertThat(openedBy(rules(ALL, Combine.VOTE), blind)).isEqualTo("LEVEL");
    assertThat(openedBy(rules(ALL, Combine.ALL), blind)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Combine.class)
  void a_low_return_of_condors_opens_alone_and_beside_others_neither_opens_nor_keeps_from_opening(
      Combine combine) {
    var four = new TriggerSet(true, true, true, true);
    assertThat(openedBy(rules(four, combine), poor(vix(14)))).isEmpty();
    assertThat(openedBy(rules(four, combine), vix(17).inverted().strong())).isEqualTo("LEVEL");
    var alone = new TriggerSet(false, false, false, true);
    assertThat(openedBy(rules(alone, combine), poor(vix(14)))).isEqualTo("IRR");
  }

  @Test
  void the_level_may_follow_what_vix_usually_is() {
    EngineRules usual = rules(ALL, Combine.TIERED, LevelMode.PCTL);
    assertThat(usual.step(EngineStatus.START, vix(20).usual(21).triggers()).status().state())
        .isEqualTo(ARMED);
    assertThat(usual.step(EngineStatus.START, vix(13).usual(12).triggers()).status().state())
        .isEqualTo(E2_T1);
    // Without five years of VIX the fixed level holds; below it by a point the engine is off.
    assertThat(openedBy(usual, vix(16.5))).isEqualTo("LEVEL");
    var held = new EngineStatus(E2_T1, 9, 0, 0);
    assertThat(usual.step(held, vix(19.9).usual(21).triggers()).status().state())
        .isEqualTo(COOLDOWN);
  }

  @Test
  void without_the_level_in_use_a_high_vix_neither_raises_a_tier_nor_ends_a_cooldown() {
    EngineRules curve = rules(new TriggerSet(false, true, false), Combine.TIERED);
    var tierOne = new EngineStatus(E2_T1, 9, 0, 0);
    assertThat(curve.step(tierOne, vix(30).inverted().triggers()).status().state())
        .isEqualTo(E2_T1);
    assertThat(rules(ALL, Combine.TIERED).step(tierOne, vix(30).inverted().triggers()).status())
        .extracting(EngineStatus::state)
        .isEqualTo(E2_T2);
    var cooling = new EngineStatus(COOLDOWN, 0, 1, 0);
    assertThat(curve.step(cooling, vix(30).triggers()).status().state()).isEqualTo(COOLDOWN);
  }

  @ParameterizedTest
  @EnumSource(Combine.class)
  void a_calm_day_opens_nothing(Combine combine) {
    EngineStep step = rules(ALL, combine).step(EngineStatus.START, vix(12).triggers());
    assertThat(step.status().state()).isEqualTo(CALM);
  }

  @Test
  void the_deep_layers_are_bought_on_the_curve_or_on_the_rsi_of_vix() {
    EngineRules rules = rules(ALL, Combine.TIERED);
    assertThat(rules.buysDeep(vix(40).triggers())).isFalse();
    assertThat(rules.buysDeep(vix(17).inverted().triggers())).isTrue();
    assertThat(rules.buysDeep(vix(17).strong().triggers())).isTrue();
    assertThat(
            rules(new TriggerSet(true, false, false), Combine.TIERED)
                .buysDeep(vix(17).strong().inverted().triggers()))
        .isFalse();
  }

  @Test
  void an_engine_without_a_trigger_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rules(new TriggerSet(false, false, false), Combine.ANY));
  }

  private static TriggerDay day(boolean level, boolean curve, boolean rsi) {
    TriggerDay day = vix(level ? 17 : 14);
    day = curve ? day.inverted() : day;
    return rsi ? day.strong() : day;
  }

  private static Triggers poor(TriggerDay day) {
    var low = new Reading.Measured(.04, .06, true, "A condor returns 4 %.");
    return day.triggers().with(low);
  }

  private static String openedBy(EngineRules rules, TriggerDay day) {
    return openedBy(rules, day.triggers());
  }

  private static String openedBy(EngineRules rules, Triggers day) {
    return rules.step(EngineStatus.START, day).transitions().stream()
        .filter(move -> move.to() == E2_T1)
        .map(Transition::rule)
        .findFirst()
        .orElse("");
  }

  private static EngineRules rules(TriggerSet set, Combine combine) {
    return rules(set, combine, LevelMode.ABS);
  }

  private static EngineRules rules(TriggerSet set, Combine combine, LevelMode mode) {
    return new EngineRules(
        16, 15, 20, 5, 5, 5, .5, .8, 1, set, combine, EngineRules.Gate.FULL_ONLY, mode);
  }
}
