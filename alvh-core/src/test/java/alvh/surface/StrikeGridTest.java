package alvh.surface;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.instrument.Right;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class StrikeGridTest {
  private static final StrikeGrid GRID = StrikeGrid.recon(5000);
  private static final SsviSlice SLICE = new SsviSlice(45 / 365.0, 5019, .9945, .0016, -.62, 1.15);
  private static final double SPOT = 5000;

  @Test
  void steps_are_five_inside_ten_percent_and_twenty_five_beyond() {
    assertThat(GRID.atOrBelow(4999)).isEqualTo(4995);
    assertThat(GRID.atOrAbove(4996)).isEqualTo(5000);
    assertThat(GRID.atOrBelow(4499)).isEqualTo(4475);
    assertThat(GRID.atOrAbove(4476)).isEqualTo(4500);
    assertThat(GRID.atOrBelow(5523)).isEqualTo(5500);
    assertThat(GRID.atOrAbove(5501)).isEqualTo(5525);
    assertThat(GRID.atOrBelow(5000)).isEqualTo(5000);
    assertThat(GRID.atOrAbove(5000)).isEqualTo(5000);
  }

  @Test
  void neighbours_step_over_the_edge_of_the_band() {
    assertThat(GRID.below(4500)).isEqualTo(4475);
    assertThat(GRID.above(4475)).isEqualTo(4500);
    assertThat(GRID.above(5500)).isEqualTo(5525);
    assertThat(GRID.below(5525)).isEqualTo(5500);
    StrikeGrid odd = StrikeGrid.recon(4017);
    assertThat(odd.above(4415)).isEqualTo(4425);
    assertThat(odd.below(4425)).isEqualTo(4415);
    assertThat(odd.below(3620)).isEqualTo(3600);
    assertThat(odd.above(3600)).isEqualTo(3620);
  }

  @Property
  void no_strike_of_the_grid_lies_between_the_two_neighbours_of_a_level(
      @ForAll @DoubleRange(min = 3000, max = 7000) double level) {
    double low = GRID.atOrBelow(level);
    double high = GRID.atOrAbove(level);
    assertThat(low).isLessThanOrEqualTo(level);
    assertThat(high).isGreaterThanOrEqualTo(level);
    assertThat(low == high || GRID.above(low) == high && GRID.below(high) == low).isTrue();
  }

  @Property
  void the_strike_at_a_delta_is_closer_to_it_than_both_neighbours(
      @ForAll @DoubleRange(min = 0.02, max = 0.5) double target, @ForAll Right right) {
    StrikeGrid grid = StrikeGrid.recon(SLICE.forward());
    double strike = grid.atDelta(SLICE, SPOT, right, target);
    double miss = miss(right, strike, target);
    assertThat(miss).isLessThanOrEqualTo(miss(right, grid.below(strike), target));
    assertThat(miss).isLessThanOrEqualTo(miss(right, grid.above(strike), target));
  }

  private static double miss(Right right, double strike, double target) {
    return Math.abs(StrikeGrid.delta(SLICE, SPOT, right, strike) - target);
  }
}
