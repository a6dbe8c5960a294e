package alvh.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GoldenSectionTest {
  @Test
  void the_bottom_of_a_parabola_is_found() {
    double least = GoldenSection.least(x -> 3 + (x - 0.4) * (x - 0.4), -1, 2, 40);
    assertThat(least).isCloseTo(3, within(1e-14));
  }

  @Test
  void an_infinite_side_is_avoided() {
    double least = GoldenSection.least(x -> x < 1 ? Double.POSITIVE_INFINITY : x, 0, 4, 60);
    assertThat(least).isCloseTo(1, within(1e-9));
  }
}
