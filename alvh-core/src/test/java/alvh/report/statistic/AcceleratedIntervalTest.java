package alvh.report.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AcceleratedIntervalTest {
  /** The 26 children of the spatial test, column A: Efron and Tibshirani 1993, table 14.1. */
  private static final double[] SPATIAL = {
    48, 36, 20, 29, 42, 42, 20, 42, 22, 41, 45, 14, 6, 0, 33, 28, 34, 4, 32, 24, 47, 41, 24, 26, 30,
    41
  };

  private static final double LEVEL = .90;

  /**
   * The book resamples 2,000 times, SciPy 100,000 times with ends from 115.65 to 115.78 and from
   * 260.4 to 261.2 by seed.
   */
  private static final double DRAWS = 2;

  @Test
  void the_variance_of_the_spatial_test_has_the_interval_of_the_book() {
    Interval interval =
        new StationaryBootstrap(new SplittableRandom(1), 1, 100_000, LEVEL)
            .of(SPATIAL.length, drawn -> variance(drawn));

    assertThat(interval.estimate()).isEqualTo(171.5, within(.05));
    assertThat(interval.low()).isEqualTo(115.8, within(DRAWS));
    assertThat(interval.high()).isEqualTo(259.6, within(DRAWS));
    assertThat(interval.symmetric()).isFalse();
  }

  @Test
  void without_bias_and_acceleration_the_ends_are_the_percentiles() {
    double[] drawn = new double[1001];
    Arrays.setAll(drawn, i -> i - 500);

    Interval interval = new AcceleratedInterval(0, drawn, new double[0], LEVEL).interval();

    // Φ and its inverse return the level they were given, but for rounding.
    assertThat(interval.low()).isEqualTo(-450, within(1e-6));
    assertThat(interval.high()).isEqualTo(450, within(1e-6));
  }

  @Test
  void an_estimate_beyond_nearly_all_resamples_is_the_middle_of_its_interval() {
    double[] drawn = new double[1001];
    Arrays.setAll(drawn, i -> i - 990);

    Interval interval = new AcceleratedInterval(0, drawn, new double[0], LEVEL).interval();

    assertThat(interval.symmetric()).isTrue();
    assertThat(interval.low()).isEqualTo(-890, within(1e-9));
    assertThat(interval.high()).isEqualTo(890, within(1e-9));
  }

  @Property(tries = 200)
  void an_interval_holds_its_own_estimate(
      @ForAll @Size(min = 4, max = 60) List<@DoubleRange(min = -1, max = 1) Double> months,
      @ForAll long seed) {
    double[] values = months.stream().mapToDouble(Double::doubleValue).toArray();
    Interval ulcer =
        new StationaryBootstrap(new SplittableRandom(seed), 3, 100, LEVEL)
            .of(
                values.length,
                drawn ->
                    MonthlyFigures.ulcer(
                        Arrays.stream(drawn).mapToDouble(i -> values[i] / 100).toArray()));

    assertThat(ulcer.low()).isLessThanOrEqualTo(ulcer.estimate());
    assertThat(ulcer.high()).isGreaterThanOrEqualTo(ulcer.estimate());
  }

  private static double variance(int[] drawn) {
    double mean = Arrays.stream(drawn).mapToDouble(i -> SPATIAL[i]).average().orElseThrow();
    return Arrays.stream(drawn)
        .mapToDouble(i -> (SPATIAL[i] - mean) * (SPATIAL[i] - mean))
        .average()
        .orElseThrow();
  }
}
