package alvh.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The guess is as near as it says, and the step behind it agrees with the four branches. */
class ModerateVolatilityTest {
  private static final double ULP = 0x1p-52;

  /** Four ulps for each of the two ways, times one and the condition. */
  private static final double BOTH_WAYS = 8;

  /** Beyond it a price is below 1e-31 of the forward. */
  private static final double FARTHEST = 11.5;

  private static double guessMiss(double x, double s) {
    return Math.abs(BachelierGuess.of(x, BlackTail.normalised(x, s)) / s - 1);
  }

  @ParameterizedTest
  @CsvSource({"0.3, 0.5, 3e-7", "0.5, 1, 1e-5", "1, 1, 3e-4", "1.15, 2, 1e-3"})
  void the_guess_is_near(double mostDeviation, double mostX, double precision) {
    for (int i = 1; i <= 60; i++) {
      double s = mostDeviation * i / 60;
      for (int j = 0; j <= 60; j++) {
        double x = -Math.min(mostX, FARTHEST * s) * j / 60;
        assertThat(guessMiss(x, s)).as("x = %s, s = %s", x, s).isLessThan(precision);
      }
    }
  }

  @Property
  void both_ways_find_the_same_deviation(
      @ForAll @DoubleRange(min = 0, max = FARTHEST) double h,
      @ForAll @DoubleRange(min = -4, max = 0.04) double logS) {
    double s = Math.pow(10, logS);
    double x = -Math.min(-ModerateVolatility.LEAST_X, h * s);
    double beta = BlackTail.normalised(x, s);
    double gap = BlackTail.vega(x, s) * BlackTail.gapBracket(x, s);
    double condition = beta / (s * BlackTail.vega(x, s));
    double moderate = ModerateVolatility.of(x, beta);
    assertThat(Math.abs(moderate / NormalisedVolatility.anywhere(x, beta, gap) - 1))
        .isLessThanOrEqualTo(BOTH_WAYS * ULP * (1 + condition));
  }

  @Test
  void what_is_not_moderate_has_none() {
    assertThat(ModerateVolatility.of(-2.01, 0.01)).isEqualTo(ModerateVolatility.NONE);
    assertThat(ModerateVolatility.of(-0.1, BlackTail.normalised(-0.1, 1.16)))
        .isEqualTo(ModerateVolatility.NONE);
    assertThat(ModerateVolatility.of(-0.1, 1e-36)).isEqualTo(ModerateVolatility.NONE);
    assertThat(ModerateVolatility.of(-0.1, Double.MIN_VALUE)).isEqualTo(ModerateVolatility.NONE);
  }
}
