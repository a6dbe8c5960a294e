package alvh.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TickTest {
  private static final Tick NICKEL = new Tick(0.05);

  /** One unit in the last place of the largest price tried. */
  private static final double ROUNDING = 1e-12;

  @ParameterizedTest
  @CsvSource({
    "2.15, 2.15, 2.15, 2.15", "2.16, 2.15, 2.15, 2.20", "2.19, 2.20, 2.15, 2.20",
    "2.125, 2.10, 2.10, 2.15", "-2.16, -2.15, -2.20, -2.15", "0.02, 0.00, 0.00, 0.05",
    "0.30000000000000004, 0.30, 0.30, 0.30"
  })
  void prices_are_rounded_in_decimals(double price, double nearest, double down, double up) {
    assertThat(NICKEL.nearest(price)).isEqualTo(nearest);
    assertThat(NICKEL.down(price)).isEqualTo(down);
    assertThat(NICKEL.up(price)).isEqualTo(up);
  }

  @Test
  void a_tick_is_above_zero() {
    assertThatThrownBy(() -> new Tick(0)).hasMessageContaining("tick size");
  }

  @Property
  void every_multiple_lies_on_the_grid(@ForAll @IntRange(min = -100_000, max = 100_000) int n) {
    assertThat(NICKEL.isOn(n * 0.05)).isTrue();
    assertThat(NICKEL.isOn(n * 0.05 + 0.01)).isFalse();
  }

  @Property
  void down_and_up_enclose_the_price_within_one_tick(
      @ForAll @DoubleRange(min = -5000, max = 5000) double price) {
    double down = NICKEL.down(price);
    double up = NICKEL.up(price);
    assertThat(down).isLessThanOrEqualTo(price + ROUNDING);
    assertThat(up).isGreaterThanOrEqualTo(price - ROUNDING);
    assertThat(up - down).isLessThanOrEqualTo(NICKEL.size() + ROUNDING);
    assertThat(NICKEL.nearest(price)).isBetween(down, up);
  }
}
