package alvh.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonotoneCubicTest {
  /** Sums of a few terms of size 30. */
  private static final double ROUNDING = 1e-13;

  private static final double[] TENORS = {0, 9, 30, 93, 184, 365};
  private static final double[] RISING = {0, 1, 5, 7, 30, 31.5};

  @ParameterizedTest
  @CsvSource({
    "3, 0.28526589543538694",
    "9, 1.0",
    "17, 2.5983599352675792",
    "45, 5.677472840418754",
    "100, 7.69976342397677",
    "150, 22.956962655119373",
    "250, 30.929710483895047",
    "360, 31.49903295079931"
  })
  void agrees_with_scipy_1_17_on_uneven_nodes(double at, double expected) {
    assertThat(new MonotoneCubic(TENORS, RISING).value(at)).isCloseTo(expected, within(ROUNDING));
  }

  @ParameterizedTest
  @CsvSource({"0.5, 1.3541666666666667", "1.5, 1.84375", "2.7, 1.06075", "3.5, 1.0"})
  void agrees_with_scipy_where_the_points_turn(double at, double expected) {
    var cubic = new MonotoneCubic(new double[] {0, 1, 3, 4}, new double[] {0, 2, 1, 1});
    assertThat(cubic.value(at)).isCloseTo(expected, within(ROUNDING));
  }

  @Property
  void rising_points_give_a_rising_curve(
      @ForAll @Size(5) List<@DoubleRange(min = 0, max = 10) Double> steps) {
    var y = new double[TENORS.length];
    for (int i = 1; i < y.length; i++) {
      y[i] = y[i - 1] + steps.get(i - 1);
    }
    var cubic = new MonotoneCubic(TENORS, y);
    for (double t = 0; t < 365; t += 0.5) {
      assertThat(cubic.value(t + 0.5)).isGreaterThanOrEqualTo(cubic.value(t) - ROUNDING);
    }
  }

  @Test
  void two_points_are_joined_by_a_straight_line() {
    var cubic = new MonotoneCubic(new double[] {1, 3}, new double[] {10, 20});
    assertThat(cubic.value(2.5)).isCloseTo(17.5, within(ROUNDING));
  }

  @Test
  void abscissas_that_do_not_rise_are_refused() {
    assertThatThrownBy(() -> new MonotoneCubic(new double[] {1, 1}, new double[] {0, 0}))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
