package alvh.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LeastSquaresTest {
  /** Relative rounding times the condition of the designs used here. */
  private static final double ROUNDING = 1e-10;

  /** D. Montgomery and E. Peck: y on (1, x), worked by the normal equations on paper. */
  @Test
  void a_line_through_five_points_is_that_of_the_normal_equations() {
    var fit = LeastSquares.expanding(2);
    double[] x = {1, 2, 3, 4, 5};
    double[] y = {2, 4, 5, 4, 5};
    for (int i = 0; i < x.length; i++) {
      fit.add(y[i], 1, x[i]);
    }
    assertThat(fit.coefficients().orElseThrow())
        .containsExactly(new double[] {2.2, 0.6}, within(ROUNDING));
    assertThat(fit.squaredResiduals()).isCloseTo(2.4, within(ROUNDING));
    assertThat(fit.residualDeviation()).isCloseTo(Math.sqrt(2.4 / 5), within(ROUNDING));
    assertThat(fit.count()).isEqualTo(5);
  }

  @Test
  void exact_data_give_back_their_coefficients_even_when_regressors_are_nearly_collinear() {
    var random = new Random(7);
    var fit = LeastSquares.expanding(3);
    for (int i = 0; i < 2000; i++) {
      double a = random.nextGaussian();
      double b = a + 1e-3 * random.nextGaussian();
      fit.add(1 + 2 * a - 3 * b, 1, a, b);
    }
    assertThat(fit.coefficients().orElseThrow())
        .containsExactly(new double[] {1, 2, -3}, within(ROUNDING));
  }

  @Test
  void with_decay_it_equals_the_fit_on_rows_scaled_by_the_root_of_their_weight() {
    double decay = 0.9;
    int rows = 30;
    var random = new Random(11);
    var fading = new LeastSquares(2, decay);
    var scaled = LeastSquares.expanding(2);
    for (int i = 0; i < rows; i++) {
      double x = random.nextGaussian();
      double y = 0.5 * x + random.nextGaussian();
      double root = Math.sqrt(Math.pow(decay, rows - 1.0 - i));
      fading.add(y, 1, x);
      scaled.add(root * y, root, root * x);
    }
    assertThat(fading.coefficients().orElseThrow())
        .containsExactly(scaled.coefficients().orElseThrow(), within(ROUNDING));
    assertThat(fading.squaredResiduals()).isCloseTo(scaled.squaredResiduals(), within(ROUNDING));
  }

  @Test
  void dependent_regressors_have_no_coefficients() {
    var fit = LeastSquares.expanding(2);
    assertThat(fit.coefficients()).isEmpty();
    fit.add(1, 1, 2);
    fit.add(2, 2, 4);
    assertThat(fit.coefficients()).isEmpty();
  }
}
