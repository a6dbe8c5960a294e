package alvh.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SamplesTest {
  /** A few roundings of numbers of order one. */
  private static final double ROUNDING = 1e-12;

  @Test
  void a_quantile_lies_between_its_neighbours_in_order() {
    double[] unsorted = {5, 1, 3, 2};

    assertThat(Samples.quantile(unsorted, .5)).isEqualTo(2.5);
    assertThat(Samples.quantile(unsorted, 0)).isEqualTo(1);
    assertThat(Samples.quantile(unsorted, 1)).isEqualTo(5);
    assertThat(unsorted).containsExactly(5, 1, 3, 2);
  }

  @Test
  void a_share_is_a_count_over_the_size() {
    double[] sample = {9, 11, 13, 20};

    assertThat(Samples.count(sample, x -> x > 12)).isEqualTo(2);
    assertThat(Samples.share(sample, x -> x > 12)).isEqualTo(.5);
  }

  @Test
  void a_share_of_nothing_is_refused() {
    assertThatThrownBy(() -> Samples.share(new double[0], x -> true))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void changes_look_forward_by_the_lag() {
    double[] levels = {1, 4, 9, 16};

    assertThat(Samples.changes(levels, 1)).containsExactly(3, 5, 7);
    assertThat(Samples.changes(levels, 3)).containsExactly(15);
    assertThat(Samples.changes(levels, 9)).isEmpty();
  }

  @Test
  void a_correlation_worked_out_by_hand() {
    // deviations (−1, 0, 1) and (−1, 1, 0): products sum to 1, squares to 2 and 2
    assertThat(Samples.correlation(new double[] {1, 2, 3}, new double[] {2, 4, 3}))
        .isCloseTo(.5, within(ROUNDING));
  }

  @Property
  void a_rising_straight_line_correlates_fully(
      @ForAll @Size(min = 5, max = 50) List<@DoubleRange(min = -10, max = 10) Double> noise) {
    double[] x = new double[noise.size()];
    double[] y = new double[noise.size()];
    for (int i = 0; i < x.length; i++) {
      x[i] = noise.get(i) + 100 * i;
      y[i] = 3 * x[i] - 7;
    }

    assertThat(Samples.correlation(x, y)).isCloseTo(1, within(ROUNDING));
  }

  @Test
  void runs_are_counted_to_both_ends() {
    double[] sequence = {1, 1, 0, 0, 1, 0, 1, 1, 1};

    assertThat(Runs.lengths(sequence, x -> x > 0)).containsExactly(2, 1, 3);
    assertThat(Runs.beginnings(sequence, x -> x > 0)).isEqualTo(2);
    assertThat(Runs.lengths(sequence, x -> x > 5)).isEmpty();
  }
}
