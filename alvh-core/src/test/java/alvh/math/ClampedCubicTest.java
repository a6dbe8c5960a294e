package alvh.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ClampedCubicTest {
  private static final double ROUNDING = 1e-13;
  private static final double[] BREAKS = {0, 0.5, 0.7, 1.4, 2, 2.1, 3};

  @Test
  void the_weights_of_a_value_add_up_to_one_everywhere() {
    var basis = new ClampedCubic(BREAKS);
    double[] w = new double[4];
    for (int i = 0; i < BREAKS.length - 1; i++) {
      for (double share = 0; share <= 1; share += 0.125) {
        basis.value(i, BREAKS[i] + share * (BREAKS[i + 1] - BREAKS[i]), w);
        assertThat(w[0] + w[1] + w[2] + w[3]).isCloseTo(1, within(ROUNDING));
      }
    }
  }

  @Test
  void places_as_coefficients_give_the_straight_line() {
    var basis = new ClampedCubic(BREAKS);
    double[] w = new double[4];
    basis.value(3, 1.7, w);
    double sum = 0;
    for (int j = 0; j < 4; j++) {
      sum += w[j] * basis.place(3 + j);
    }
    assertThat(sum).isCloseTo(1.7, within(ROUNDING));
  }

  /** Central second difference of the values within an interval, where the spline is a cubic. */
  @Test
  void the_bend_at_a_breakpoint_is_the_second_derivative_there() {
    var basis = new ClampedCubic(BREAKS);
    double[] coefficients = {1, -2, 0.5, 3, 0, 1, 4, -1, 2};
    double[] w = new double[3];
    for (int i = 0; i < BREAKS.length - 1; i++) {
      basis.bend(i, w);
      double left =
          w[0] * coefficients[i] + w[1] * coefficients[i + 1] + w[2] * coefficients[i + 2];
      basis.bend(i + 1, w);
      double right =
          w[0] * coefficients[i + 1] + w[1] * coefficients[i + 2] + w[2] * coefficients[i + 3];
      double h = 0.25 * (BREAKS[i + 1] - BREAKS[i]);
      double middle = 0.5 * (BREAKS[i] + BREAKS[i + 1]);
      double difference =
          (value(basis, coefficients, i, middle - h)
                  - 2 * value(basis, coefficients, i, middle)
                  + value(basis, coefficients, i, middle + h))
              / (h * h);
      assertThat(0.5 * (left + right)).isCloseTo(difference, within(1e-9));
    }
  }

  private static double value(ClampedCubic basis, double[] c, int interval, double at) {
    double[] w = new double[4];
    basis.value(interval, at, w);
    return w[0] * c[interval]
        + w[1] * c[interval + 1]
        + w[2] * c[interval + 2]
        + w[3] * c[interval + 3];
  }
}
