package alvh.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** The quantile against printed values and against the distribution function. */
class NormalQuantileTest {
  /** A few ulps of the quantile and of the distribution function. */
  private static final double ULPS = 2e-15;

  @Test
  void the_values_that_the_algorithm_was_published_with_come_out() {
    assertThat(NormalQuantile.of(0.25)).isCloseTo(-0.6744897501960817, within(ULPS));
    assertThat(NormalQuantile.of(0.001)).isCloseTo(-3.090232306167814, within(2 * ULPS));
    assertThat(NormalQuantile.of(1e-20)).isCloseTo(-9.262340089798408, within(5 * ULPS));
    assertThat(NormalQuantile.of(0.5)).isZero();
  }

  /** A relative error of z moves ln Φ by z·φ/Φ times it. */
  @Property
  void the_distribution_function_leads_back(@ForAll @DoubleRange(min = -37, max = 0) double z) {
    double back = NormalQuantile.of(Normal.cdf(z));
    double condition = Math.max(1, Normal.mills(z) / Math.max(1e-300, Math.abs(z)));
    assertThat(Math.abs(back - z)).isLessThanOrEqualTo(ULPS * Math.abs(z) * condition + ULPS);
  }

  @Property
  void around_the_centre_no_digit_is_lost(@ForAll @DoubleRange(min = 0.5, max = 14) double digits) {
    double q = Math.pow(10, -digits);
    double z = NormalQuantile.ofOffset(q);
    assertThat(ErrorFunction.erf(z / Math.sqrt(2)) / 2).isCloseTo(q, within(2 * ULPS * q));
    assertThat(NormalQuantile.ofOffset(-q)).isEqualTo(-z);
  }
}
