package alvh.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import alvh.math.GaussLegendre;
import alvh.pricing.Black76;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SsviSliceTest {
  /** The strip's quadrature; the closed form itself is exact. 1e-8 relative, in percent. */
  private static final double STRIP_PERCENT = 1e-6;

  private static final double NEWTON_PERCENT = 1e-11;
  private static final GaussLegendre RULE = new GaussLegendre(40);

  private static SsviSlice slice(double theta, double rho, double c) {
    return new SsviSlice(30 / 365.0, 1, 1, theta, rho, c);
  }

  @ParameterizedTest
  @CsvSource({
    "0.0004, -0.55, 0.95",
    "0.0025, -0.62, 1.15",
    "0.01, -0.7, 1.1",
    "0.06, -0.8, 1.3",
    "0.02, 0.4, 0.8",
    "0.2, -0.8, 1.3"
  })
  void model_free_variance_in_closed_form_is_the_integral_over_the_strip_of_options(
      double theta, double rho, double c) {
    SsviSlice slice = slice(theta, rho, c);
    assertThat(slice.modelFreeVariance()).isCloseTo(strip(slice), withinPercentage(STRIP_PERCENT));
  }

  /** {@code 2∫ Q(k)·e^{−k} dk}, panels of one √θ out to where the log price is gone. */
  private static double strip(SsviSlice slice) {
    double root = Math.sqrt(slice.theta());
    double sum = 0;
    for (int panel = -160; panel < 40; panel++) {
      sum +=
          RULE.integrate(
              k -> {
                double strike = Math.exp(k);
                double volatility = slice.volatility(k);
                int cp = k < 0 ? -1 : 1;
                return Black76.price(1, strike, slice.years(), volatility, 1, cp) / strike;
              },
              panel * root,
              (panel + 1) * root);
    }
    return 2 * sum;
  }

  @Property
  void the_solved_theta_gives_back_the_variance_it_was_asked_for(
      @ForAll @DoubleRange(min = 5, max = 150) double index,
      @ForAll @DoubleRange(min = 1, max = 1000) double days) {
    double variance = index * index / 1e4 * days / 365;
    ShapePrior shape = ShapePrior.of(days, index);
    double theta = SsviVariance.theta(variance, shape.rho(), shape.c());
    double back = SsviVariance.modelFree(Math.sqrt(theta), shape.rho(), shape.c());
    assertThat(back).isCloseTo(variance, withinPercentage(NEWTON_PERCENT));
  }

  @Test
  void without_tilt_and_bend_the_model_free_variance_is_theta() {
    assertThat(SsviVariance.modelFree(0.1, -0.5, 1e-9)).isCloseTo(0.01, withinPercentage(1e-6));
  }

  @Test
  void at_the_money_the_total_variance_is_theta() {
    SsviSlice slice = slice(0.0025, -0.62, 1.15);
    assertThat(slice.totalVariance(0)).isCloseTo(0.0025, within(1e-17));
    assertThat(slice.volatility(0)).isCloseTo(Math.sqrt(0.0025 * 365 / 30), within(1e-15));
  }

  /** Method 1.6: ρC/(2√T) per unit of k, −1.24 at 30 days for ρ = −.62, C = 1.15. */
  @Test
  void skew_at_the_money_is_that_of_the_method() {
    SsviSlice slice = slice(0.0025, -0.62, 1.15);
    assertThat(slice.skew(0)).isCloseTo(-1.24, within(0.005));
    double step = 1e-5;
    double difference =
        (slice.volatility(0.02 + step) - slice.volatility(0.02 - step)) / (2 * step);
    assertThat(slice.skew(0.02)).isCloseTo(difference, within(1e-7));
  }

  @Test
  void durrleman_is_the_risk_neutral_density_in_other_units() {
    SsviSlice slice = slice(0.01, -0.7, 1.1);
    for (double k = -0.5; k < 0.3; k += 0.05) {
      assertThat(slice.durrleman(k)).isCloseTo(durrlemanByDifferences(slice, k), within(1e-5));
    }
  }

  private static double durrlemanByDifferences(SsviSlice slice, double k) {
    double step = 1e-4;
    double w = slice.totalVariance(k);
    double up = slice.totalVariance(k + step);
    double down = slice.totalVariance(k - step);
    double slope = (up - down) / (2 * step);
    double bend = (up - 2 * w + down) / (step * step);
    double a = 1 - k * slope / (2 * w);
    return a * a - slope * slope / 4 * (1 / w + 0.25) + bend / 2;
  }

  /** Method 2.4: 401 points from −12√θ to 8√θ, tolerance −1e-8. */
  @Property
  void the_shape_prior_leaves_no_butterfly(
      @ForAll @DoubleRange(min = 5, max = 150) double vix,
      @ForAll @DoubleRange(min = 1, max = 1000) double days) {
    ShapePrior shape = ShapePrior.of(days, vix);
    assertThat(shape.c() * shape.c() * (1 + Math.abs(shape.rho()))).isLessThanOrEqualTo(4 + 1e-12);
    double theta = SsviVariance.theta(vix * vix / 1e4 * days / 365, shape.rho(), shape.c());
    var slice = new SsviSlice(days / 365, 5000, 1, theta, shape.rho(), shape.c());
    for (int i = 0; i <= 400; i++) {
      double k = (-12 + i * 0.05) * Math.sqrt(theta);
      assertThat(slice.durrleman(k)).isGreaterThan(-1e-8);
    }
  }

  @Test
  void a_shape_with_room_for_butterflies_is_refused() {
    assertThatThrownBy(() -> slice(0.01, -0.9, 1.5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("butterfly");
  }
}
