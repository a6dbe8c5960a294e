package alvh.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PoolAdjacentViolatorsTest {
  private static final double ROUNDING = 1e-12;

  @Test
  void what_rises_already_stays() {
    double[] rising = {1, 2, 2, 5};
    assertThat(PoolAdjacentViolators.nonDecreasing(rising, new double[] {1, 1, 1, 1}))
        .containsExactly(rising);
  }

  @Test
  void a_fall_becomes_the_weighted_mean_and_pulls_in_its_left_neighbours() {
    double[] pooled =
        PoolAdjacentViolators.nonDecreasing(
            new double[] {1, 4, 2, 0, 9}, new double[] {1, 1, 2, 1, 1});
    assertThat(pooled).containsExactly(new double[] {1, 2, 2, 2, 9}, within(ROUNDING));
  }

  @Property
  void the_weighted_sum_is_kept_and_nothing_falls(
      @ForAll @Size(8) List<@DoubleRange(min = -5, max = 5) Double> drawn) {
    double[] values = drawn.stream().mapToDouble(Double::doubleValue).toArray();
    double[] weights = {1, 2, 3, 4, 5, 6, 7, 8};
    double[] pooled = PoolAdjacentViolators.nonDecreasing(values, weights);
    double difference = 0;
    for (int i = 0; i < values.length; i++) {
      difference += weights[i] * (pooled[i] - values[i]);
      assertThat(i == 0 || pooled[i] >= pooled[i - 1]).isTrue();
    }
    assertThat(difference).isCloseTo(0, within(1e-11));
  }
}
