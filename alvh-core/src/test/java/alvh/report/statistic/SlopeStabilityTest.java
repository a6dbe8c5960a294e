package alvh.report.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlopeStabilityTest {
  /** Printed quantiles have three decimals. */
  private static final double PRINTED = .0005;

  private static final double EXACT = 1e-12;
  private static final int DAYS = 400;

  @ParameterizedTest
  @CsvSource({"1.224, .10", "1.358, .05", "1.628, .01"})
  void the_bridge_has_the_quantiles_of_kolmogorov(double distance, double probability) {
    assertThat(SlopeStability.beyond(distance)).isCloseTo(probability, within(PRINTED));
  }

  @Test
  void slope_and_share_are_those_worked_by_hand() {
    double[] x = {-1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1};
    double[] y = {-3, 3, -1, 1, -3, 3, -1, 1, -3, 3, -1, 1};

    SlopeStability line = SlopeStability.of(x, y);

    assertThat(line.slope()).isCloseTo(2, within(EXACT));
    assertThat(line.explained()).isCloseTo(24 * 24 / (12 * 60.0), within(EXACT));
  }

  @Test
  void a_slope_that_turns_round_is_found_with_its_day() {
    SlopeStability line = line(DAYS / 2);

    assertThat(line.probability()).isLessThan(.001);
    assertThat(line.at()).isBetween(DAYS / 2 - 20, DAYS / 2 + 20);
  }

  @Test
  void a_constant_slope_is_let_be() {
    assertThat(line(DAYS).probability()).isGreaterThan(.05);
  }

  /** Slope 1 before the turn and −1 after it, under noise as large. */
  private static SlopeStability line(int turn) {
    var random = new SplittableRandom(7);
    var x = new double[DAYS];
    var y = new double[DAYS];
    for (int i = 0; i < DAYS; i++) {
      x[i] = random.nextGaussian();
      y[i] = (i < turn ? x[i] : -x[i]) + random.nextGaussian();
    }
    return SlopeStability.of(x, y);
  }
}
