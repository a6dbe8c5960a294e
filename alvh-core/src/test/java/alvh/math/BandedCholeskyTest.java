package alvh.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BandedCholeskyTest {
  private static final double ROUNDING = 1e-14;

  /** Rows A[i][i−1], A[i][i] of the second differences of four points with fixed ends. */
  private static double[] secondDifferences() {
    return new double[] {0, 2, -1, 2, -1, 2, -1, 2};
  }

  @Test
  void the_solution_gives_back_the_right_hand_side() {
    double[] factor = secondDifferences();
    double[] x = {5, 0, 0, 5};
    assertThat(BandedCholesky.factor(factor, 4, 1)).isTrue();
    BandedCholesky.solve(factor, 4, 1, x);
    double[] expected = {5, 5, 5, 5};
    for (int i = 0; i < 4; i++) {
      assertThat(x[i]).isCloseTo(expected[i], within(10 * ROUNDING));
    }
  }

  @Test
  void a_matrix_that_is_not_positive_definite_is_refused() {
    assertThat(BandedCholesky.factor(new double[] {0, 1, 2, 1}, 2, 1)).isFalse();
  }
}
