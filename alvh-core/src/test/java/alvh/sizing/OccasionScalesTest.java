package alvh.sizing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a coming decision of the FOMC and a split valuation do to a target. */
class OccasionScalesTest {
  /** A Wednesday; the fifth session before it is the 11th. */
  private static final LocalDate DECISION = LocalDate.of(2019, 9, 18);

  @ParameterizedTest
  @CsvSource({
    "2019-09-10, 1.5, 1",
    "2019-09-11, 1.5, 1.15",
    "2019-09-17, 1.5, 1.15",
    "2019-09-18, 1.5, 1", // the decision itself
    "2019-09-17, 1.0, 1", // not above a deviation
    "2019-09-17, -2, 1"
  })
  void the_hedge_grows_in_the_five_sessions_before_a_decision_while_rates_are_wide(
      LocalDate today, double differential, double factor) {
    OptionalDouble days = OptionalDouble.of(ChronoUnit.DAYS.between(today, DECISION));
    assertThat(on().factor(today, days, OptionalDouble.of(differential))).isEqualTo(factor);
  }

  @Test
  void sessions_and_not_days_are_counted_over_a_holiday() {
    // Five sessions before Wednesday, 9 January 2019 lies Wednesday the 2nd: New Year is none.
    var wide = OptionalDouble.of(2);
    assertThat(on().factor(LocalDate.of(2019, 1, 2), OptionalDouble.of(7), wide)).isEqualTo(1.15);
    assertThat(on().factor(LocalDate.of(2018, 12, 31), OptionalDouble.of(9), wide)).isEqualTo(1);
    // And before Tuesday, 3 September 2019, the day after Labor Day, Monday, 26 August.
    assertThat(on().factor(LocalDate.of(2019, 8, 26), OptionalDouble.of(8), wide)).isEqualTo(1.15);
    assertThat(on().factor(LocalDate.of(2019, 8, 23), OptionalDouble.of(11), wide)).isEqualTo(1);
  }

  @Test
  void it_says_nothing_where_it_is_off_or_an_input_is_missing() {
    LocalDate before = DECISION.minusDays(1);
    OptionalDouble one = OptionalDouble.of(1);
    OptionalDouble wide = OptionalDouble.of(2);
    assertThat(on().factor(before, one, wide)).isEqualTo(1.15);
    assertThat(on().factor(before, OptionalDouble.empty(), wide)).isEqualTo(1);
    assertThat(on().factor(before, one, OptionalDouble.empty())).isEqualTo(1);
    assertThat(new FomcWindow().factor(before, one, wide)).isEqualTo(1);
  }

  @Test
  void a_split_valuation_acts_only_with_a_turn_of_the_cost_of_capital() {
    var scale = new ValuationScale(true, 1.10);
    assertThat(scale.factor(true, true)).isEqualTo(1.10);
    assertThat(scale.factor(true, false)).isEqualTo(1);
    assertThat(scale.factor(false, true)).isEqualTo(1);
    assertThat(new ValuationScale().factor(true, true)).isEqualTo(1);
  }

  @Test
  void a_factor_that_shrinks_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new FomcWindow(true, 5, 1, .9));
    assertThatIllegalArgumentException().isThrownBy(() -> new FomcWindow(true, 0, 1, 1.1));
    assertThatIllegalArgumentException().isThrownBy(() -> new ValuationScale(true, .9));
  }

  private static FomcWindow on() {
    return new FomcWindow(true, 5, 1, 1.15);
  }
}
