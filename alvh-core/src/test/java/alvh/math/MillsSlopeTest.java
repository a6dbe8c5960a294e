package alvh.math;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against values computed with 40 digits (mpmath 1.3) and against the ratio it is the slope of. */
class MillsSlopeTest {
  /**
   * Half an ulp of the fit and of its coefficients, and the roundings of two sums and a quotient.
   */
  private static final double PRECISION = 9e-16;

  /** Of the ratio itself, four ulps, and of the difference that the slope spares. */
  private static final double DIFFERENCE = 1e-15;

  @ParameterizedTest
  @CsvSource({
    "0, 1.0",
    "0.001, 0.9987476852363606078",
    "0.25, 0.74054385603656829692",
    "0.5, 0.56181777177315382664",
    "1, 0.34432045758120152846",
    "1.5, 0.22627654267305496746",
    "2, 0.15726154142389105355",
    "3, 0.086229103869690112799",
    "4, 0.053390468345757317504",
    "5.5, 0.030223578335935123157",
    "7, 0.019270715828648308803",
    "8.75, 0.012580119699098620812",
    "10, 0.0097140352826807860466",
    "11.5, 0.0073960739541823868812",
    "12, 0.0068045619835698729728"
  })
  void agrees_with_forty_digit_values(double y, double slope) {
    assertThat(Math.abs(MillsSlope.at(y) / slope - 1)).isLessThan(PRECISION);
  }

  @Property
  void is_one_less_the_ratio_times_its_distance(
      @ForAll @DoubleRange(min = 0, max = MillsSlope.REACH) double y) {
    double product = y * Normal.mills(-y);
    assertThat(Math.abs(MillsSlope.at(y) - (1 - product))).isLessThan(DIFFERENCE);
  }
}
