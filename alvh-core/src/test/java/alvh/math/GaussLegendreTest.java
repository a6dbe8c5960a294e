package alvh.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GaussLegendreTest {
  private static final double ROUNDING = 1e-14;

  /** Abramowitz and Stegun, "Handbook of Mathematical Functions", table 25.4, n = 5. */
  @Test
  void five_nodes_are_those_of_the_handbook() {
    var rule = new GaussLegendre(5);
    assertThat(rule.node(4)).isCloseTo(0.906179845938664, within(ROUNDING));
    assertThat(rule.node(3)).isCloseTo(0.538469310105683, within(ROUNDING));
    assertThat(rule.node(2)).isCloseTo(0, within(ROUNDING));
    assertThat(rule.weight(4)).isCloseTo(0.236926885056189, within(ROUNDING));
    assertThat(rule.weight(3)).isCloseTo(0.478628670499366, within(ROUNDING));
    assertThat(rule.weight(2)).isCloseTo(0.568888888888889, within(ROUNDING));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 24, 64})
  void a_rule_is_exact_for_polynomials_of_twice_its_count_less_one(int count) {
    int degree = 2 * count - 1;
    double integral = new GaussLegendre(count).integrate(x -> Math.pow(x, degree), 0, 1);
    assertThat(integral).isCloseTo(1.0 / (degree + 1), within(ROUNDING));
  }
}
