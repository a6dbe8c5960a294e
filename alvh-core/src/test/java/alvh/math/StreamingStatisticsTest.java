package alvh.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StreamingStatisticsTest {
  /** A few roundings of numbers near 100. */
  private static final double ROUNDING = 1e-12;

  @Test
  void an_exponential_average_is_seeded_by_the_plain_mean_and_then_moves_by_two_over_n_plus_one() {
    var average = ExponentialAverage.ofPeriod(3);
    average.add(1);
    average.add(2);
    assertThat(average.seeded()).isFalse();
    assertThatThrownBy(average::value).hasMessageContaining("2 of the 3");
    average.add(6);
    assertThat(average.value()).isEqualTo(3.0, within(ROUNDING));
    average.add(5);
    assertThat(average.value()).isEqualTo(4.0, within(ROUNDING));
  }

  @Test
  void an_exponential_average_settles_after_three_times_its_period() {
    var average = ExponentialAverage.ofPeriod(4);
    for (int i = 0; i < 11; i++) {
      average.add(i);
    }
    assertThat(average.settled()).isFalse();
    average.add(11);
    assertThat(average.settled()).isTrue();
  }

  @Test
  void the_weight_of_a_value_halves_in_one_half_life() {
    var average = ExponentialAverage.ofHalfLife(5);
    for (int i = 0; i < 5; i++) {
      average.add(8);
    }
    for (int i = 0; i < 5; i++) {
      average.add(0);
    }
    assertThat(average.value()).isEqualTo(4.0, within(ROUNDING));
  }

  @Test
  void quantiles_interpolate_between_order_statistics_as_numpy_does() {
    double[] sorted = {1, 2, 4, 8, 16};
    assertThat(Quantiles.ofSorted(sorted, 5, .90)).isEqualTo(12.8, within(ROUNDING));
    assertThat(Quantiles.ofSorted(sorted, 5, .10)).isEqualTo(1.4, within(ROUNDING));
    assertThat(Quantiles.ofSorted(sorted, 5, .50)).isEqualTo(4);
    assertThat(Quantiles.ofSorted(sorted, 5, 1)).isEqualTo(16);
    assertThat(Quantiles.ofSorted(sorted, 1, .3)).isEqualTo(1);
  }

  @Test
  void a_window_knows_the_mean_and_deviation_of_its_last_values_only() {
    var window = windowOf(3, 100, 2, 4, 9);
    assertThat(window.mean()).isEqualTo(5.0, within(ROUNDING));
    assertThat(window.deviation()).isEqualTo(Math.sqrt(13), within(ROUNDING));
    assertThat(window.zOfLast()).isEqualTo(4 / Math.sqrt(13), within(ROUNDING));
    assertThat(window.min()).isEqualTo(2);
    assertThat(window.max()).isEqualTo(9);
    assertThat(window.ago(0)).isEqualTo(9);
    assertThat(window.ago(2)).isEqualTo(2);
  }

  @Test
  void the_rank_counts_ties_and_the_value_itself() {
    assertThat(windowOf(4, 5, 1, 9, 5).rankOfLast()).isEqualTo(.75);
    assertThat(windowOf(4, 5, 6, 9, 1).rankOfLast()).isEqualTo(.25);
    assertThat(windowOf(4, 5, 6, 8, 9).rankOfLast()).isEqualTo(1);
  }

  @Test
  void a_window_of_equal_values_has_no_z_score_but_zero() {
    assertThat(windowOf(3, 7, 7, 7).zOfLast()).isZero();
  }

  @Test
  void a_window_agrees_with_sorting_its_values_afresh() {
    var random = new Random(7);
    var all = new ArrayList<Double>();
    var window = new RollingWindow(17);
    for (int i = 0; i < 500; i++) {
      double x = Math.round(random.nextGaussian() * 4);
      all.add(x);
      window.add(x);
      List<Double> last = new ArrayList<>(all.subList(Math.max(0, i - 16), i + 1));
      Collections.sort(last);
      double[] sorted = last.stream().mapToDouble(Double::doubleValue).toArray();
      assertThat(window.quantile(.9)).isEqualTo(Quantiles.ofSorted(sorted, sorted.length, .9));
      assertThat(window.rankOfLast())
          .isEqualTo(last.stream().filter(v -> v <= x).count() / (double) last.size());
    }
  }

  @Test
  void an_expanding_sample_grows_past_its_first_capacity_and_stays_exact() {
    var sample = new ExpandingSample();
    for (int i = 2000; i >= 0; i--) {
      sample.add(i);
    }
    assertThat(sample.size()).isEqualTo(2001);
    assertThat(sample.quantile(.9)).isEqualTo(1800.0, within(ROUNDING));
    assertThat(sample.rank(499)).isEqualTo(500 / 2001.0);
  }

  @Test
  void statistics_refuse_what_is_not_a_number() {
    assertThatThrownBy(() -> new RollingWindow(2).add(Double.NaN)).hasMessageContaining("NaN");
    assertThatThrownBy(() -> new ExpandingSample().add(Double.POSITIVE_INFINITY))
        .hasMessageContaining("Infinity");
    assertThatThrownBy(() -> new RelativeStrength(2).add(Double.NaN)).hasMessageContaining("NaN");
  }

  @Test
  void relative_strength_compares_average_rises_with_average_falls() {
    var strength = new RelativeStrength(2);
    strength.add(10);
    strength.add(13);
    assertThat(strength.seeded()).isFalse();
    strength.add(12);
    assertThat(strength.value()).isEqualTo(75.0, within(ROUNDING));
    strength.add(14);
    assertThat(strength.value()).isEqualTo(100 * 1.75 / 2, within(ROUNDING));
  }

  @Test
  void relative_strength_of_a_stream_that_never_moved_is_fifty() {
    var strength = new RelativeStrength(3);
    for (int i = 0; i < 9; i++) {
      strength.add(20);
    }
    assertThat(strength.settled()).isFalse();
    strength.add(20);
    assertThat(strength.settled()).isTrue();
    assertThat(strength.value()).isEqualTo(50);
  }

  private static RollingWindow windowOf(int n, double... values) {
    var window = new RollingWindow(n);
    for (double value : values) {
      window.add(value);
    }
    return window;
  }
}
