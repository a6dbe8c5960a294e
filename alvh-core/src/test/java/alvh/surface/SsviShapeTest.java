package alvh.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SsviShapeTest {
  private static final int PAIRS = 40_000;
  private static final double ROUNDING = 1e-12;

  /** Strikes from the money to sixty in log-moneyness, where the wings alone count. */
  private static final double[] STRIKES = strikes();

  private static double[] strikes() {
    var k = new double[401];
    for (int i = 0; i < 200; i++) {
      double away = 1e-6 * Math.pow(6e7, i / 199.0);
      k[200 - i - 1] = -away;
      k[200 + i + 1] = away;
    }
    return k;
  }

  private static SsviShape ofPhi(double theta, double rho, double phi) {
    return new SsviShape(theta, rho, phi * Math.sqrt(theta));
  }

  /** The pairs of the method's own check (2.4): 40,000 by chance. */
  @Test
  void of_forty_thousand_pairs_none_that_is_accepted_crosses() {
    var random = new SplittableRandom(7);
    int accepted = 0;
    for (int i = 0; i < PAIRS; i++) {
      double theta = random.nextDouble(0.001, 0.05);
      double phi = Math.exp(random.nextDouble(0, 4));
      double rho = random.nextDouble(-0.98, 0.5);
      SsviShape early = ofPhi(theta, rho, phi);
      SsviShape late =
          ofPhi(
              theta * Math.exp(random.nextDouble(-0.05, 1)),
              Math.clamp(rho + 0.15 * random.nextGaussian(), -0.99, 0.9),
              phi * Math.exp(random.nextDouble(-1, 0.3)));
      if (early.staysBelow(late)) {
        accepted++;
        assertThat(least(early, late)).as("%s then %s", early, late).isGreaterThan(-ROUNDING);
      }
    }
    assertThat(accepted).isGreaterThan(PAIRS / 3);
  }

  private static double least(SsviShape early, SsviShape late) {
    double least = Double.POSITIVE_INFINITY;
    for (double k : STRIKES) {
      least = Math.min(least, late.totalVariance(k) - early.totalVariance(k));
    }
    return least;
  }

  @Test
  void a_falling_variance_and_a_falling_wing_are_refused() {
    SsviShape month = new SsviShape(0.0025, -0.6, 1.05);
    assertThat(month.staysBelow(new SsviShape(0.0024, -0.6, 1.05))).isFalse();
    assertThat(month.staysBelow(new SsviShape(0.0026, -0.75, 1.05))).isFalse();
    assertThat(month.staysBelow(new SsviShape(0.0040, -0.65, 1.1))).isTrue();
  }

  @Test
  void on_the_way_from_one_shape_to_a_later_one_no_smile_crosses() {
    SsviShape early = new SsviShape(0.0025, -0.6, 1.05);
    SsviShape late = new SsviShape(0.0040, -0.7, 1.15);
    assertThat(early.towards(late, 0)).isEqualTo(early);
    assertThat(early.towards(late, 1).theta()).isCloseTo(late.theta(), within(ROUNDING));
    assertThat(early.towards(late, 1).rho()).isCloseTo(late.rho(), within(ROUNDING));
    SsviShape before = early;
    for (double share = 0.05; share <= 1; share += 0.05) {
      SsviShape here = early.towards(late, share);
      assertThat(least(before, here)).isGreaterThan(-ROUNDING);
      before = here;
    }
  }

  @Test
  void it_is_the_smile_of_the_slice_with_the_same_parameters() {
    var shape = new SsviShape(0.0025, -0.62, 1.1);
    var slice = new SsviSlice(0.1, 1, 1, 0.0025, -0.62, 1.1);
    for (double k = -0.4; k <= 0.2; k += 0.05) {
      assertThat(shape.totalVariance(k)).isCloseTo(slice.totalVariance(k), withinPercentage(1e-10));
    }
    assertThat(shape.modelFreeVariance()).isEqualTo(slice.modelFreeVariance());
  }
}
