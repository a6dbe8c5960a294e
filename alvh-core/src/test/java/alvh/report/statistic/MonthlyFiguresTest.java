package alvh.report.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Figures of months, worked by hand. */
class MonthlyFiguresTest {
  /** Powers and roots of doubles. */
  private static final double ROUNDING = 1e-12;

  private static final double[] YEAR = {
    .02, -.03, .01, .02, -.01, .01, .02, -.02, .01, .02, .01, -.01
  };

  @Test
  void calmar_is_growth_over_the_deepest_fall_of_month_ends() {
    // The sum is 5 %; the deepest fall is from 1.02 to .99.
    assertThat(MonthlyFigures.calmar(YEAR)).isEqualTo(.05 / (.03 / 1.02), within(ROUNDING));
  }

  @Test
  void a_fall_from_the_start_counts() {
    double[] months = {-.10, .05};

    assertThat(MonthlyFigures.ulcer(months))
        .isEqualTo(Math.sqrt((0 + .01 + .0025) / 3), within(ROUNDING));
    assertThat(MonthlyFigures.calmar(months))
        .isEqualTo((Math.pow(.95, 6) - 1) / .10, within(ROUNDING));
  }

  @Test
  void sharpe_is_mean_over_deviation_times_the_root_of_twelve() {
    double mean = .05 / 12;

    assertThat(MonthlyFigures.sharpe(YEAR))
        .isEqualTo(mean / Moments.standardDeviation(YEAR) * Math.sqrt(12), within(ROUNDING));
  }

  @Test
  void a_sure_month_is_worth_itself_and_a_risky_one_less_than_its_mean() {
    assertThat(MonthlyFigures.certaintyEquivalent(new double[] {.01, .01}, 5))
        .isEqualTo(Math.pow(1.01, 12) - 1, within(ROUNDING));
    // (1.1^-4 + .9^-4)/2 to the power of -3, less one.
    double risky = (Math.pow(1.1, -4) + Math.pow(.9, -4)) / 2;
    assertThat(MonthlyFigures.certaintyEquivalent(new double[] {.1, -.1}, 5))
        .isEqualTo(Math.pow(risky, -3) - 1, within(ROUNDING))
        .isNegative();
  }

  @Test
  void a_month_that_uses_the_capital_up_is_worth_nothing_else() {
    assertThat(MonthlyFigures.certaintyEquivalent(new double[] {.5, -1.2}, 5)).isEqualTo(-1);
  }
}
