package alvh.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BandedProgramTest {
  private static final double TOLERANCE = 1e-10;

  /** The mean complementarity at which the method stops allows for this in the unknowns. */
  private static final double CLOSE = 1e-6;

  @Test
  void without_bounds_the_least_squares_of_a_line_are_found() {
    var program = new BandedProgram(2, 0);
    program.square(0, new double[] {1, 0}, 2, 3, 1);
    program.square(0, new double[] {1, 1}, 2, 5, 1);
    program.square(0, new double[] {1, 2}, 2, 7, 1);
    program.atLeast(0, new double[] {1, 0}, 2, -100, Double.POSITIVE_INFINITY);
    assertThat(program.solve(TOLERANCE)).isTrue();
    assertThat(program.unknowns()[0]).isCloseTo(3, within(CLOSE));
    assertThat(program.unknowns()[1]).isCloseTo(2, within(CLOSE));
  }

  @Test
  void a_hard_bound_holds_where_the_squares_want_less() {
    var program = new BandedProgram(2, 1);
    program.square(0, new double[] {1}, 1, 0, 1);
    program.square(1, new double[] {1}, 1, 0, 1);
    program.atLeast(0, new double[] {1, 1}, 2, 2, Double.POSITIVE_INFINITY);
    assertThat(program.solve(TOLERANCE)).isTrue();
    assertThat(program.unknowns()[0]).isCloseTo(1, within(CLOSE));
    assertThat(program.unknowns()[1]).isCloseTo(1, within(CLOSE));
  }

  @Test
  void a_bound_with_a_price_gives_way_when_the_squares_cost_more() {
    var program = new BandedProgram(1, 1);
    program.square(0, new double[] {1}, 1, 0, 1);
    program.atLeast(0, new double[] {1}, 1, 5, 2);
    assertThat(program.solve(TOLERANCE)).isTrue();
    assertThat(program.unknowns()[0]).isCloseTo(2, within(CLOSE));
  }

  @Test
  void bounds_that_contradict_each_other_are_reported() {
    var program = new BandedProgram(1, 2);
    program.square(0, new double[] {1}, 1, 0, 1);
    program.atLeast(0, new double[] {1}, 1, 1, Double.POSITIVE_INFINITY);
    program.atLeast(0, new double[] {-1}, 1, 1, Double.POSITIVE_INFINITY);
    assertThat(program.solve(TOLERANCE)).isFalse();
  }

  @Test
  void cells_outside_the_program_are_ignored() {
    var program = new BandedProgram(1, 1);
    program.square(-1, new double[] {7, 1, 7}, 3, 4, 1);
    program.atLeast(-2, new double[] {9, 9, 1}, 3, 6, Double.POSITIVE_INFINITY);
    assertThat(program.solve(TOLERANCE)).isTrue();
    assertThat(program.unknowns()[0]).isCloseTo(6, within(CLOSE));
  }
}
