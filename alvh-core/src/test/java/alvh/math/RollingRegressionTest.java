package alvh.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RollingRegressionTest {
  /** Sums in another order. */
  private static final double ORDER_OF_SUMS = 1e-9;

  private final Random random = new Random(4);

  @Test
  void the_last_residual_is_that_of_least_squares_over_the_window() {
    int n = 40;
    var rolling = new RollingRegression(n);
    var points = new double[200][];
    for (int i = 0; i < points.length; i++) {
      double u = random.nextGaussian();
      double v = .6 * u + random.nextGaussian();
      points[i] = new double[] {2 + u - 3 * v + random.nextGaussian(), u, v};
      rolling.add(points[i][0], u, v);
      if (i >= n - 1) {
        assertThat(rolling.zOfLast().orElseThrow())
            .isEqualTo(z(Arrays.copyOfRange(points, i - n + 1, i + 1)), within(ORDER_OF_SUMS));
      }
    }
  }

  private static double z(double[][] points) {
    var fit = LeastSquares.expanding(3);
    for (double[] point : points) {
      fit.add(point[0], 1, point[1], point[2]);
    }
    double[] b = fit.coefficients().orElseThrow();
    double[] last = points[points.length - 1];
    double residual = last[0] - b[0] - b[1] * last[1] - b[2] * last[2];
    return residual / Math.sqrt(fit.squaredResiduals() / (points.length - 3));
  }

  @Test
  void regressors_that_move_together_or_points_on_a_plane_have_no_answer() {
    var collinear = new RollingRegression(10);
    var exact = new RollingRegression(10);
    for (int i = 0; i < 10; i++) {
      collinear.add(random.nextGaussian(), i, 2 * i + 1);
      exact.add(1 + i + i * i, i, i * i);
    }
    assertThat(collinear.full()).isTrue();
    assertThat(collinear.zOfLast()).isEmpty();
    assertThat(exact.zOfLast()).isEmpty();
    assertThatThrownBy(() -> new RollingRegression(3)).hasMessageContaining("more than 3");
  }

  @Test
  void a_rolling_correlation_is_pearsons_over_the_last_pairs() {
    int n = 30;
    var rolling = new RollingCorrelation(n);
    var xs = new double[100];
    var ys = new double[100];
    for (int i = 0; i < xs.length; i++) {
      xs[i] = random.nextGaussian();
      ys[i] = random.nextGaussian() - xs[i];
      rolling.add(xs[i], ys[i]);
      if (rolling.full()) {
        double expected =
            Samples.correlation(
                Arrays.copyOfRange(xs, i - n + 1, i + 1), Arrays.copyOfRange(ys, i - n + 1, i + 1));
        assertThat(rolling.value()).isEqualTo(expected, within(ORDER_OF_SUMS));
      }
    }
  }

  @Test
  void a_stream_that_stands_still_is_uncorrelated() {
    var rolling = new RollingCorrelation(3);
    rolling.add(1, 5);
    rolling.add(1, 6);
    assertThat(rolling.size()).isEqualTo(2);
    assertThat(rolling.full()).isFalse();
    assertThat(rolling.value()).isZero();
  }
}
