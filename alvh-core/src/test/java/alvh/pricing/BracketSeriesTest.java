package alvh.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.math.MillsSlope;
import alvh.math.Normal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against 60-digit differences of the Mills ratio (mpmath 1.3) and against that ratio itself. */
class BracketSeriesTest {
  /** Four ulps of the slope, doubled where the terms cancel most. */
  private static final double PRECISION = 1.8e-15;

  /** Four ulps of each ratio; the difference keeps so much less. */
  private static final double RATIO = 9e-16;

  private static double sum(double h, double t) {
    return BracketSeries.sum(h * t * (h * t), t * t, MillsSlope.at(-h));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.01, 1.0000333340000095239",
    "0, 0.59, 1.1245293361532504825",
    "-0.5, 0.2, 0.567358880531912782",
    "-1, 0.001, 0.34432052046151451869",
    "-2, 0.45, 0.16072193703827686152",
    "-3.5, 0.55, 0.068134945605029657857",
    "-4, 0.21, 0.05349663053575431354",
    "-6, 0.1, 0.025740081512487500956",
    "-8, 0.25, 0.014957510172367992724",
    "-11.9, 0.02, 0.0069171026412676352147",
    "-11.9, 0.17, 0.0069184306081485986589"
  })
  void agrees_with_sixty_digit_differences(double h, double t, double expected) {
    assertThat(Math.abs(sum(h, t) / expected - 1)).isLessThan(PRECISION);
  }

  @Property
  void is_the_difference_of_the_mills_ratio_as_far_as_that_has_digits(
      @ForAll @DoubleRange(min = 0, max = MillsSlope.REACH) double distance,
      @ForAll @DoubleRange(min = 0.05, max = BracketSeries.MAX_T) double t) {
    double h = -Math.min(distance, BracketSeries.MAX_PRODUCT / t);
    double above = Normal.mills(h + t);
    double below = Normal.mills(h - t);
    assertThat(Math.abs(2 * t * sum(h, t) - (above - below)))
        .isLessThan(RATIO * (above + below) * (1 + Math.abs(h)));
  }
}
