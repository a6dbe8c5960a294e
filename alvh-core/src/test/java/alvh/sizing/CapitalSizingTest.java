package alvh.sizing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import alvh.sizing.SizingRules.Mode;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What carry, premium and beta do to a target. */
class CapitalSizingTest {
  private static final double ROUNDING = 1e-12;

  @ParameterizedTest
  @CsvSource({
    // cap, cost, earned, target of the least offset, what is left of 1000
    "OFF, .30, .10, 800, 1000",
    "SOFT, .08, .10, 800, 1000",
    "SOFT, .12, .10, 800, 833.333333333333",
    "SOFT, .30, .10, 800, 800",
    "SOFT, .30, -.05, 800, 800",
    "STRICT, .20, .10, 800, 500",
    "STRICT, .30, -.05, 800, 0",
    "STRICT, -.02, -.05, 800, 1000",
    "SOFT, .30, .10, 2000, 1000"
  })
  void a_hedge_dearer_than_what_is_earned_shrinks(
      CarryCap cap, double cost, double earned, double least, double left) {
    assertThat(cap.capped(1_000, cost, earned, least)).isCloseTo(left, within(1e-9));
  }

  @Test
  void the_premium_scale_is_worked_by_hand_and_bounded() {
    var scale = new PremiumScale();
    // 1 + 1·(.15 − .05) + .5·(1 − .8) = 1.2 at the bound; 1 − .04 + .5·(1 − 1.1) = .91.
    assertThat(scale.factor(.10, .8)).isCloseTo(1.2, within(ROUNDING));
    assertThat(scale.factor(-.04, 1.1)).isCloseTo(.91, within(ROUNDING));
    assertThat(scale.factor(0, 1)).isEqualTo(1);
    assertThat(scale.factor(0, -5)).isEqualTo(1.2);
    assertThat(scale.factor(0, 9)).isEqualTo(.8);
  }

  @Test
  void a_premium_that_does_not_decay_is_kept_and_one_that_halves_a_week_is_not() {
    assertThat(PremiumScale.kept(1, 4)).isEqualTo(1);
    assertThat(PremiumScale.kept(1.3, 4)).isEqualTo(1);
    // (1 + .5 + .25 + .125)/4 by the sum of the series.
    assertThat(PremiumScale.kept(.5, 4)).isCloseTo(1.875 / 4, within(ROUNDING));
    assertThat(PremiumScale.kept(-.3, 4)).isCloseTo(.25, within(ROUNDING));
  }

  @Test
  void at_the_beta_limit_the_magnitude_exceeds_the_condors_by_the_slack() {
    var limit = new BetaLimit(true, .05);
    var random = new Random(7);
    for (int i = 0; i < 1_000; i++) {
      double condors = .4 * random.nextGaussian();
      double response = -.2 - 2 * random.nextDouble();
      double most =
          limit.most(OptionalDouble.of(condors), OptionalDouble.of(response), 1e6).orElseThrow();
      double book = condors + BetaLimit.beta(most, response, 1e6);
      assertThat(Math.abs(book)).isCloseTo(Math.abs(condors) + .05, within(1e-9));
      double half = condors + BetaLimit.beta(most / 2, response, 1e6);
      assertThat(Math.abs(half)).isLessThanOrEqualTo(Math.abs(condors) + .05 + 1e-9);
    }
  }

  @Test
  void without_a_beta_or_with_a_vix_that_rises_with_prices_there_is_no_limit() {
    var limit = new BetaLimit(true, .05);
    OptionalDouble none = OptionalDouble.empty();
    assertThat(limit.most(none, OptionalDouble.of(-1), 1e6)).isEmpty();
    assertThat(limit.most(OptionalDouble.of(.1), none, 1e6)).isEmpty();
    assertThat(limit.most(OptionalDouble.of(.1), OptionalDouble.of(.2), 1e6)).isEmpty();
  }

  @Test
  void the_weeks_of_the_past_say_the_amount_themselves() {
    for (Mode mode : new Mode[] {Mode.MINVAR, Mode.CVAR}) {
      var rules = new SizingRules(mode, .20, .25, false, 1);
      assertThat(rules.targetBeta(500, 700, 300, 1, false, 1_000)).isEqualTo(300);
      assertThat(rules.targetBeta(500, 700, 3_000, 1, false, 1_000)).isEqualTo(1_000);
      assertThat(mode.isHistorical()).isTrue();
    }
    assertThat(Mode.MAX.isHistorical()).isFalse();
  }

  @Test
  void what_makes_no_sense_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new BetaLimit(true, -.1));
    assertThatIllegalArgumentException().isThrownBy(() -> new PremiumScale(true, 1, .5, 1.1, 1.2));
  }
}
