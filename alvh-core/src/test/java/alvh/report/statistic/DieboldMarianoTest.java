package alvh.report.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class DieboldMarianoTest {
  private static final double ROUNDING = 1e-12;

  @Test
  void a_small_series_by_hand() {
    // d = 1, 3, −1, 1: mean 1, γ0 = (0 + 4 + 4 + 0)/4 = 2, γ1 = (0 − 4 + 0)/4 = −1;
    // at lag 1 the variance is 2 + 2·½·(−1) = 1 and the statistic 1/√(1/4) = 2.
    var test = DieboldMariano.of(new double[] {2, 5, 0, 3}, new double[] {1, 2, 1, 2}, 1);
    assertThat(test.difference()).isEqualTo(1, within(ROUNDING));
    assertThat(test.statistic()).isEqualTo(2, within(ROUNDING));
    // Table of the normal distribution: twice .02275.
    assertThat(test.probability()).isEqualTo(.0455003, within(1e-6));
    assertThat(test.pairs()).isEqualTo(4);
  }

  @Test
  void exchanging_the_series_changes_the_sign_alone() {
    double[] one = {2, 5, 0, 3, 4, 4, 1};
    double[] other = {1, 2, 1, 2, 3, 5, 0};
    var test = DieboldMariano.of(one, other, 2);
    var turned = DieboldMariano.of(other, one, 2);
    assertThat(turned.statistic()).isEqualTo(-test.statistic(), within(ROUNDING));
    assertThat(turned.probability()).isEqualTo(test.probability(), within(ROUNDING));
  }

  @Test
  void of_series_that_are_alike_one_in_twenty_is_called_different() {
    var random = new Random(7);
    int rejected = 0;
    for (int run = 0; run < 1_000; run++) {
      var one = new double[400];
      var other = new double[400];
      for (int i = 0; i < one.length; i++) {
        one[i] = Math.pow(random.nextGaussian(), 2);
        other[i] = Math.pow(random.nextGaussian(), 2);
      }
      rejected += DieboldMariano.of(one, other, 4).probability() < .05 ? 1 : 0;
    }
    // Binomial: 50 ± 3·7, and a little more because the test is asymptotic.
    assertThat(rejected).isBetween(29, 80);
  }

  @Test
  void series_without_pairs_or_without_any_difference_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DieboldMariano.of(new double[3], new double[4], 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DieboldMariano.of(new double[5], new double[5], 1));
  }
}
