package alvh.report.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class StationaryBootstrapTest {
  private static final double LEVEL = .90;

  @Test
  void equal_seeds_give_equal_intervals_and_other_seeds_others() {
    double[] values = autoregressive(300, .3, 5);

    Interval first = bootstrap(1, 21, 500).mean(values);

    assertThat(bootstrap(1, 21, 500).mean(values)).isEqualTo(first);
    assertThat(bootstrap(2, 21, 500).mean(values)).isNotEqualTo(first);
  }

  @Test
  void the_fast_way_for_means_draws_what_the_general_way_draws() {
    double[] values = autoregressive(300, .3, 6);

    Interval fast = bootstrap(3, 21, 400).mean(values);
    Interval general =
        bootstrap(3, 21, 400)
            .of(
                values.length,
                drawn -> Arrays.stream(drawn).mapToDouble(i -> values[i]).average().orElseThrow());

    assertThat(fast.estimate()).isEqualTo(general.estimate(), within(1e-12));
    assertThat(fast.low()).isEqualTo(general.low(), within(1e-12));
    assertThat(fast.high()).isEqualTo(general.high(), within(1e-12));
  }

  @Test
  void the_scatter_of_a_mean_of_independent_values_is_the_textbook_one() {
    double[] values = autoregressive(2000, 0, 7);
    double error = Moments.standardDeviation(values) / Math.sqrt(values.length);

    Interval interval = bootstrap(4, 1, 4000).mean(values);

    // 1.645 standard errors either side; 4,000 resamples settle that to a few percent.
    assertThat(interval.high() - interval.low()).isEqualTo(2 * 1.645 * error, within(.1 * error));
  }

  @Test
  void ninety_percent_intervals_of_a_dependent_series_cover_the_truth_about_nine_times_in_ten() {
    int series = 300;
    int covered = 0;
    for (int i = 0; i < series; i++) {
      Interval interval = bootstrap(100 + i, 21, 400).mean(autoregressive(1000, .4, 1000 + i));
      covered += interval.low() <= 0 && 0 <= interval.high() ? 1 : 0;
    }
    // Blocks of 21 see most of the dependence; the sampling error of the share itself is .017.
    assertThat((double) covered / series).isBetween(.82, .95);
  }

  @Test
  void blocks_that_ignore_dependence_cover_too_seldom() {
    int covered = 0;
    for (int i = 0; i < 200; i++) {
      Interval interval = bootstrap(500 + i, 1, 300).mean(autoregressive(1000, .6, 2000 + i));
      covered += interval.low() <= 0 && 0 <= interval.high() ? 1 : 0;
    }
    assertThat(covered / 200.0).isLessThan(.75);
  }

  @Test
  void block_lengths_have_the_mean_asked_for() {
    int n = 100_000;
    var lengths = new double[1];
    bootstrap(8, 21, 1).of(n, drawn -> lengths[0] = n / (1.0 + jumps(drawn)));

    assertThat(lengths[0]).isEqualTo(21, within(1.0));
  }

  private static int jumps(int[] drawn) {
    int jumps = 0;
    for (int i = 1; i < drawn.length; i++) {
      jumps += drawn[i] == (drawn[i - 1] + 1) % drawn.length ? 0 : 1;
    }
    return jumps;
  }

  private static StationaryBootstrap bootstrap(long seed, double meanBlock, int resamples) {
    return new StationaryBootstrap(new SplittableRandom(seed), meanBlock, resamples, LEVEL);
  }

  private static double[] autoregressive(int n, double phi, long seed) {
    var random = new Random(seed);
    var values = new double[n];
    double last = random.nextGaussian() / Math.sqrt(1 - phi * phi);
    for (int i = 0; i < n; i++) {
      last = phi * last + random.nextGaussian();
      values[i] = last;
    }
    return values;
  }
}
