package alvh.sizing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import alvh.sizing.SizingRules.Mode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizingRulesTest {
  private static final double ROUNDING = 1e-9;

  @ParameterizedTest
  @CsvSource({
    "PROJECTED_LOSS, 2000, 1200, 2000",
    "NOTIONAL, 2000, 1200, 1200",
    "MIN, 2000, 1200, 1200",
    "MAX, 2000, 1200, 2000",
    "MAX, 1000, 1200, 1200",
    "NOTIONAL, 2000, 9000, 4000" // never more than the whole loss
  })
  void the_mode_picks_between_loss_and_notional(
      Mode mode, double loss, double notional, double target) {
    assertThat(rules(mode, false).targetBeta(loss, notional, 1.4, false, 4_000)).isEqualTo(target);
  }

  @Test
  void the_signals_scale_only_where_they_are_asked_to() {
    assertThat(rules(Mode.PROJECTED_LOSS, true).targetBeta(2_000, 0, 1.4, false, 4_000))
        .isCloseTo(2_800, within(ROUNDING));
    assertThat(rules(Mode.PROJECTED_LOSS, true).targetBeta(3_000, 0, 1.5, false, 4_000))
        .isEqualTo(4_000);
  }

  @ParameterizedTest
  @CsvSource({
    "NOTIONAL, 1, 20000", // a fifth of 100,000
    "NOTIONAL, 1.6, 25000", // tier 2 would be 32 %, the cap is a quarter
    "MIN, 2, 25000",
    "MAX, 1.6, 32000",
    "NOTIONAL, 0, 0"
  })
  void notional_grows_with_the_tier_up_to_its_cap(Mode mode, double tier, double dollars) {
    assertThat(rules(mode, false).notional(100_000, tier)).isCloseTo(dollars, within(ROUNDING));
  }

  @Property
  void no_mode_offsets_more_than_the_whole_loss_and_min_is_below_max(
      @ForAll @DoubleRange(max = 1e5) double loss,
      @ForAll @DoubleRange(max = 1e5) double notional,
      @ForAll @DoubleRange(min = .5, max = 1.5) double scale,
      @ForAll @DoubleRange(max = 1e5) double most) {
    for (Mode mode : Mode.values()) {
      assertThat(rules(mode, true).targetBeta(loss, notional, scale, false, most))
          .isBetween(0.0, most);
    }
    assertThat(rules(Mode.MIN, true).targetBeta(loss, notional, scale, false, most))
        .isLessThanOrEqualTo(rules(Mode.MAX, true).targetBeta(loss, notional, scale, false, most));
  }

  @Test
  void the_flag_of_a_late_bull_market_raises_the_target_by_its_factor_up_to_the_whole_loss() {
    var rules = new SizingRules(Mode.PROJECTED_LOSS, .20, .25, false, 1.25);
    assertThat(rules.targetBeta(2_000, 0, 1, true, 4_000)).isCloseTo(2_500, within(ROUNDING));
    assertThat(rules.targetBeta(2_000, 0, 1, false, 4_000)).isCloseTo(2_000, within(ROUNDING));
    assertThat(rules.targetBeta(3_500, 0, 1, true, 4_000)).isEqualTo(4_000);
    assertThat(rules(Mode.PROJECTED_LOSS, false).targetBeta(2_000, 0, 1, true, 4_000))
        .isEqualTo(2_000);
  }

  @Test
  void a_share_above_its_cap_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SizingRules(Mode.MIN, .3, .25, false, 1));
  }

  private static SizingRules rules(Mode mode, boolean scaled) {
    return new SizingRules(mode, .20, .25, scaled, 1);
  }
}
