package alvh.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTest {
  /** The argument's rounding alone moves the tail by x² units in the last place: 1,400 at −37. */
  private static final double PERCENT = 2e-11;

  @ParameterizedTest
  @CsvSource({
    "-37.0, 5.7255712225245768227e-300, 0.027007327965128336063",
    "-20.0, 2.7536241186062336951e-89, 0.049875925981836783658",
    "-8.5, 9.4795348222033183542e-18, 0.11608206338598229034",
    "-3.0, 0.0013498980316300945267, 0.30459029871010329573",
    "-1.0, 0.15865525393145705141, 0.65567954241879847154",
    "-0.2, 0.42074029056089697262, 1.0759446399152136826",
    "0.0, 0.5, 1.2533141373155002512",
    "0.7, 0.75803634777692697138, 2.4276278591711672769",
    "2.0, 0.9772498680518207928, 18.100247711126152662",
    "5.0, 0.99999971334842812081, 672621.63672287925231"
  })
  void tails_and_mills_ratio_agree_with_fifty_digit_values(double x, double cdf, double mills) {
    assertThat(Normal.cdf(x)).isCloseTo(cdf, withinPercentage(PERCENT));
    assertThat(Normal.mills(x)).isCloseTo(mills, withinPercentage(PERCENT));
  }

  @Property
  void both_tails_add_up_to_one(@ForAll @DoubleRange(min = -9, max = 9) double x) {
    assertThat(Normal.cdf(x) + Normal.cdf(-x)).isCloseTo(1, within(4e-16));
  }
}
