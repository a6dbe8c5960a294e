package alvh.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ThinningTest {
  @Test
  void a_short_series_is_kept_whole() {
    int[] kept = Thinning.keep(List.of(new double[] {3, 1, 2}), 10);

    assertThat(kept).containsExactly(0, 1, 2);
  }

  @Test
  void a_long_series_keeps_first_last_and_every_high_and_low_of_a_column() {
    double[] first = walk(10_000, 1);
    double[] second = walk(10_000, 2);

    int[] kept = Thinning.keep(List.of(first, second), 500);

    assertThat(kept.length).isLessThanOrEqualTo(4 * 500 + 2);
    assertThat(kept).isSorted().startsWith(0).endsWith(9_999);
    for (double[] values : List.of(first, second)) {
      assertThat(Arrays.stream(kept).mapToDouble(i -> values[i]).max())
          .isEqualTo(Arrays.stream(values).max());
      assertThat(Arrays.stream(kept).mapToDouble(i -> values[i]).min())
          .isEqualTo(Arrays.stream(values).min());
    }
    double[] week = Arrays.copyOfRange(first, 20, 40);
    assertThat(Arrays.stream(kept).filter(i -> i >= 20 && i < 40).mapToDouble(i -> first[i]).max())
        .as("the high of the second column")
        .isEqualTo(Arrays.stream(week).max());
  }

  @Test
  void a_missing_value_is_no_high_and_no_low() {
    double nan = Double.NaN;
    int[] kept = Thinning.keep(List.of(new double[] {nan, nan, 5, 1, nan, nan}), 1);

    assertThat(kept).containsExactly(0, 2, 3, 5);
  }

  private static double[] walk(int n, long seed) {
    var random = new Random(seed);
    var values = new double[n];
    for (int i = 1; i < n; i++) {
      values[i] = values[i - 1] + random.nextGaussian();
    }
    return values;
  }
}
