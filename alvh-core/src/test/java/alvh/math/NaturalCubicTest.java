package alvh.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class NaturalCubicTest {
  private static final double ROUNDING = 1e-12;

  @Test
  void it_goes_through_its_points_and_a_line_stays_a_line() {
    double[] x = {0, 1, 3, 4, 7};
    double[] y = {1, 3, 7, 9, 15};
    var spline = new NaturalCubic(x, y);
    for (double at = -1; at < 9; at += 0.25) {
      assertThat(spline.value(at)).isCloseTo(1 + 2 * at, within(ROUNDING));
    }
    var two = new NaturalCubic(new double[] {1, 2}, new double[] {5, 7});
    assertThat(two.value(1.5)).isCloseTo(6, within(ROUNDING));
  }

  /** By hand: points (0,0), (1,1), (2,0) have the curvature −3 in the middle. */
  @Test
  void three_points_bend_as_computed_by_hand() {
    var spline = new NaturalCubic(new double[] {0, 1, 2}, new double[] {0, 1, 0});
    assertThat(spline.value(0.5)).isCloseTo(0.6875, within(ROUNDING));
    assertThat(spline.value(1.5)).isCloseTo(0.6875, within(ROUNDING));
  }

  @Test
  void slope_and_curvature_do_not_jump_and_the_ends_are_straight() {
    double[] x = {0, 2, 3, 5, 9};
    double[] y = {1, -1, 4, 2, 2.5};
    var spline = new NaturalCubic(x, y);
    double h = 1e-4;
    for (int i = 1; i < x.length - 1; i++) {
      double left = slope(spline, x[i] - h, h);
      double right = slope(spline, x[i] + h, h);
      assertThat(right - left).isCloseTo(bend(spline, x[i], h) * 2 * h, within(1e-5));
    }
    assertThat(bend(spline, h, h)).isCloseTo(0, within(5e-3));
    assertThat(bend(spline, 9 - h, h)).isCloseTo(0, within(5e-3));
  }

  private static double slope(NaturalCubic spline, double at, double h) {
    return (spline.value(at + h) - spline.value(at - h)) / (2 * h);
  }

  private static double bend(NaturalCubic spline, double at, double h) {
    return (spline.value(at + h) - 2 * spline.value(at) + spline.value(at - h)) / (h * h);
  }

  @Test
  void points_that_do_not_rise_are_refused() {
    assertThatThrownBy(() -> new NaturalCubic(new double[] {1, 1}, new double[] {0, 0}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new NaturalCubic(new double[] {1}, new double[] {0}))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
