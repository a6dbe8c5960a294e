package alvh.report.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.moment.Kurtosis;
import org.apache.commons.math3.stat.descriptive.moment.Skewness;
import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;
import org.junit.jupiter.api.Test;

class StatisticsTest {
  /** Some hundred roundings of numbers near one. */
  private static final double ROUNDING = 1e-12;

  /** Figures worked by hand to six places. */
  private static final double BY_HAND = 1e-6;

  private static final double[] RETURNS = {.01, -.02, .005, .015, -.01};

  @Test
  void growth_compounds_over_252_sessions_a_year() {
    assertThat(Annual.growth(100, 121, 504)).isEqualTo(.10, within(ROUNDING));
    assertThat(Annual.growth(100, 90, 252)).isEqualTo(-.10, within(ROUNDING));
    assertThat(Annual.growth(100, 0, 252)).isEqualTo(-1);
  }

  @Test
  void moments_are_those_of_another_library() {
    double[] sample = sample(500, 7);
    int n = sample.length;

    assertThat(Moments.mean(sample)).isEqualTo(StatUtils.mean(sample), within(ROUNDING));
    assertThat(Moments.standardDeviation(sample))
        .isEqualTo(new StandardDeviation().evaluate(sample), within(ROUNDING));
    // The library corrects for small samples; the corrections are undone here.
    double skewness = new Skewness().evaluate(sample) * (n - 2) / Math.sqrt(n * (n - 1.0));
    assertThat(Moments.skewness(sample)).isEqualTo(skewness, within(ROUNDING));
    double excess =
        (new Kurtosis().evaluate(sample) * (n - 2.0) * (n - 3) / (n - 1.0) - 6) / (n + 1.0);
    assertThat(Moments.kurtosis(sample)).isEqualTo(excess + 3, within(1e-10));
  }

  @Test
  void the_sharpe_ratio_is_mean_over_deviation_times_the_root_of_252() {
    // Mean 0; by hand: squares of deviations sum to .00085.
    assertThat(Ratios.sharpe(RETURNS)).isEqualTo(0, within(ROUNDING));
    double[] shifted = {.011, -.019, .006, .016, -.009};
    double deviation = Math.sqrt(.00085 / 4);
    assertThat(Ratios.sharpe(shifted))
        .isEqualTo(.001 / deviation * Math.sqrt(252), within(ROUNDING));
    assertThat(Annual.volatility(shifted)).isEqualTo(deviation * Math.sqrt(252), within(ROUNDING));
  }

  @Test
  void the_corrected_sharpe_ratio_of_independent_returns_is_near_the_plain_one() {
    double[] sample = sample(20_000, 11);
    double plain = Ratios.sharpe(sample);
    // Twenty-one estimated correlations of ±.007 each leave some 5 %.
    assertThat(Ratios.sharpeOfAutocorrelated(sample) / plain).isBetween(.9, 1.1);
  }

  @Test
  void smoothed_returns_lose_sharpe_as_the_formula_of_lo_says() {
    // A moving average of two doubles the variance of sums: rho_1 = 1/2, all others 0.
    double[] noise = sample(40_001, 13);
    var smoothed = new double[40_000];
    for (int i = 0; i < smoothed.length; i++) {
      smoothed[i] = (noise[i] + noise[i + 1]) / 2;
    }
    double expected = 252 / Math.sqrt(252 + 2 * 251 * .5) / Math.sqrt(252);
    double ratio = Ratios.sharpeOfAutocorrelated(smoothed) / Ratios.sharpe(smoothed);
    assertThat(ratio).isEqualTo(expected, within(.03));
  }

  @Test
  void the_sortino_ratio_divides_by_losses_only() {
    double[] shifted = {.011, -.019, .006, .016, -.009};
    double downside = Math.sqrt((.019 * .019 + .009 * .009) / 5);
    assertThat(Ratios.sortino(shifted))
        .isEqualTo(.001 / downside * Math.sqrt(252), within(BY_HAND));
  }

  @Test
  void a_tail_of_five_percent_holds_the_next_whole_number_of_outcomes() {
    assertThat(Tail.size(.05, 20)).isEqualTo(1);
    assertThat(Tail.size(.05, 21)).isEqualTo(2);
    assertThat(Tail.size(.05, 234)).isEqualTo(12);
    assertThat(Tail.size(.05, 1)).isEqualTo(1);
    assertThat(Tail.meanOfWorst(new double[] {1, -3, 2, -5, 0}, .4)).isEqualTo(-4);
  }

  @Test
  void a_tail_is_that_of_a_sorted_sample() {
    double[] sample = sample(1000, 17);
    double[] sorted = sample.clone();
    Arrays.sort(sorted);

    for (double share : new double[] {.001, .05, .3, 1}) {
      int count = Tail.size(share, sample.length);
      assertThat(Tail.meanOfWorst(sample, share))
          .isEqualTo(StatUtils.mean(sorted, 0, count), within(ROUNDING));
    }
  }

  @Test
  void falls_are_found_with_high_low_and_recovery() {
    double[] equity = {100, 110, 99, 104.5, 110, 120, 90, 95};

    List<Drawdown> falls = Drawdown.all(equity);

    assertThat(falls).hasSize(2);
    assertThat(falls.get(0)).isEqualTo(new Drawdown(5, 6, OptionalInt.empty(), -.25, 2));
    assertThat(falls.get(1).depth()).isEqualTo(-.1, within(ROUNDING));
    assertThat(falls.get(1).recovery()).hasValue(4);
    assertThat(falls.get(1).sessions()).isEqualTo(3);
  }

  @Test
  void the_ulcer_index_is_the_root_of_the_mean_squared_depth() {
    assertThat(Drawdown.ulcer(new double[] {100, 90, 80, 100}))
        .isEqualTo(Math.sqrt((.01 + .04) / 4), within(ROUNDING));
    assertThat(Drawdown.path(new double[] {100, 90, 120}))
        .containsExactly(new double[] {0, -.1, 0}, within(ROUNDING));
  }

  @Test
  void a_rising_account_has_no_fall() {
    assertThat(Drawdown.all(new double[] {1, 1, 2, 2, 3})).isEmpty();
  }

  @Test
  void months_and_weeks_sum_the_returns_of_their_sessions() {
    List<LocalDate> dates =
        List.of(
            LocalDate.of(2020, 1, 30),
            LocalDate.of(2020, 1, 31),
            LocalDate.of(2020, 2, 3),
            LocalDate.of(2020, 2, 4),
            LocalDate.of(2021, 2, 4));
    double[] returns = {.01, .02, .03, .04, .05};

    assertThat(PeriodReturn.values(PeriodReturn.months(dates, returns)))
        .containsExactly(new double[] {.03, .07, .05}, within(ROUNDING));
    assertThat(PeriodReturn.values(PeriodReturn.weeks(dates, returns)))
        .containsExactly(new double[] {.03, .07, .05}, within(ROUNDING));
    assertThat(PeriodReturn.values(PeriodReturn.years(dates, returns)))
        .containsExactly(new double[] {.10, .05}, within(ROUNDING));
    assertThat(PeriodReturn.months(dates, returns).get(1).last())
        .isEqualTo(LocalDate.of(2020, 2, 4));
  }

  private static double[] sample(int n, long seed) {
    var random = new SplittableRandom(seed);
    return random.doubles(n).map(u -> u * u - .2).toArray();
  }
}
