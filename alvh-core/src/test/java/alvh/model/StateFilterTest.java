package alvh.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateFilterTest {
  private static final AffineParameters A1 = AffineParameters.a1();
  private static final StateFilter FILTER = new StateFilter(A1);

  /** Variances, of which the smallest here is 1e-3. */
  private static final double ROUNDING = 1e-12;

  private static double points(MarketState state, double days) {
    return 100 * Math.sqrt(VixLoading.of(A1, days / 365).squared(state));
  }

  @ParameterizedTest
  @CsvSource({".0025,.0155", "0,.0155", ".0025,0", ".3,.1", ".001,.05"})
  void a_state_is_found_again_from_its_two_indices(double v1, double v2) {
    var state = new MarketState(v1, v2);
    StateFilter.Filtered found = FILTER.of(points(state, 30), points(state, 93));
    assertThat(found.state().v1()).isCloseTo(v1, within(ROUNDING));
    assertThat(found.state().v2()).isCloseTo(v2, within(ROUNDING));
    assertThat(found.isExact()).isTrue();
  }

  /** VIX 16 under VIX3M 20 asks for a fast variance below zero. */
  @Test
  void outside_the_cone_the_nearest_state_on_its_edge_is_taken_and_the_rest_kept() {
    StateFilter.Filtered found = FILTER.of(16, 22);
    assertThat(found.state().v1()).isZero();
    assertThat(found.state().v2()).isPositive();
    assertThat(found.isExact()).isFalse();
    assertThat(found.vix()).isNegative();
    assertThat(found.vix3m()).isPositive();
    assertThat(points(found.state(), 30) + found.vix()).isCloseTo(16, within(1e-9));
    double there = distance(found.state().v2());
    assertThat(distance(found.state().v2() + 1e-4)).isGreaterThan(there);
    assertThat(distance(found.state().v2() - 1e-4)).isGreaterThan(there);
  }

  private static double distance(double v2) {
    var state = new MarketState(0, v2);
    double near = VixLoading.of(A1, 30 / 365.0).squared(state) - .16 * .16;
    double far = VixLoading.of(A1, 93 / 365.0).squared(state) - .22 * .22;
    return Math.hypot(near, far);
  }

  @Test
  void a_market_below_the_models_floor_is_a_market_without_variance() {
    StateFilter.Filtered found = FILTER.of(9, 10);
    assertThat(found.state()).isEqualTo(new MarketState(0, 0));
    assertThat(found.vix()).isNegative();
  }
}
