package alvh.report.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SignTestTest {
  /** Sums of a few exact powers of two. */
  private static final double EXACT = 1e-15;

  @Test
  void five_of_five_above_zero_have_the_chance_of_five_heads() {
    assertThat(SignTest.of(new double[] {1, 2, 3, 4, 5}).probability())
        .isCloseTo(1 / 32.0, within(EXACT));
  }

  @Test
  void zeros_are_left_out() {
    SignTest test = SignTest.of(new double[] {1, 0, -1, 2, 0, 3});

    assertThat(test.above()).isEqualTo(3);
    assertThat(test.below()).isEqualTo(1);
    assertThat(test.probability()).isCloseTo(5 / 16.0, within(EXACT));
  }

  @Test
  void nothing_is_shown_by_no_difference() {
    assertThat(SignTest.of(new double[0]).probability()).isEqualTo(1);
  }
}
