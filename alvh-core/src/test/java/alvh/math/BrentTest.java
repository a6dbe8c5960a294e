package alvh.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class BrentTest {
  private static final double TOLERANCE = 1e-12;

  @Test
  void finds_the_root_of_a_cubic_with_a_flat_spot() {
    assertThat(Brent.root(x -> x * x * x - 2, -3, 5, TOLERANCE))
        .isCloseTo(Math.cbrt(2), within(TOLERANCE));
  }

  @Test
  void finds_a_root_that_lies_on_an_end_of_the_bracket() {
    assertThat(Brent.root(x -> x, 0, 4, TOLERANCE)).isZero();
    assertThat(Brent.root(x -> x - 4, 0, 4, TOLERANCE)).isEqualTo(4);
  }

  @Test
  void refuses_a_bracket_without_change_of_sign() {
    assertThatThrownBy(() -> Brent.root(x -> x * x + 1, -1, 1, TOLERANCE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no change of sign");
  }

  @Property
  void inverts_the_exponential(@ForAll @DoubleRange(min = -20, max = 20) double x) {
    double target = Math.exp(x);
    assertThat(Brent.root(y -> Math.exp(y) - target, -21, 21, TOLERANCE))
        .isCloseTo(x, within(2 * TOLERANCE + 1e-14 * Math.abs(x) / Math.min(1, target)));
  }
}
