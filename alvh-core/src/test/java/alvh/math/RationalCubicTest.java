package alvh.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** Ends, slopes, second derivatives and shape of the rational cubic. */
class RationalCubicTest {
  private static final double ROUNDING = 1e-14;

  /** Of a second difference over a step of 1e-4. */
  private static final double DIFFERENCE_ERROR = 1e-3;

  private static final double STEP = 1e-4;

  private static double exponential(double t, double r) {
    return RationalCubic.at(t, 1, 1, Math.E, 1, Math.E, r);
  }

  @Test
  void with_r_three_it_is_the_cubic_through_ends_and_slopes() {
    for (double t = 0; t <= 1; t += 0.125) {
      assertThat(RationalCubic.at(t, 2, 0, 8, 0, 12, 3)).isCloseTo(8 * t * t * t, within(ROUNDING));
    }
  }

  @Test
  void the_fitted_parameter_gives_the_second_derivative_at_that_end() {
    double left = RationalCubic.fittedLeft(1, Math.E - 1, 1, Math.E, 1);
    double right = RationalCubic.fittedRight(1, Math.E - 1, 1, Math.E, Math.E);
    assertThat(bend(STEP, left)).isCloseTo(1, within(DIFFERENCE_ERROR));
    assertThat(bend(1 - STEP, right)).isCloseTo(Math.E, within(DIFFERENCE_ERROR));
  }

  private static double bend(double t, double r) {
    double sum = exponential(t - STEP, r) - 2 * exponential(t, r) + exponential(t + STEP, r);
    return sum / (STEP * STEP);
  }

  /** Between secant and tangents a fit of any second derivative stays monotone and convex. */
  @Property
  void a_convex_rise_stays_one(
      @ForAll @DoubleRange(min = 0, max = 1) double t,
      @ForAll @DoubleRange(min = 0, max = 100) double second) {
    double r = RationalCubic.fittedLeft(1, Math.E - 1, 1, Math.E, second);
    double y = exponential(t, r);
    assertThat(y).isBetween(1 + t - ROUNDING, 1 + (Math.E - 1) * t + ROUNDING);
    assertThat(y).isGreaterThanOrEqualTo(Math.E * t - ROUNDING);
  }
}
