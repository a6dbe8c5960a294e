package alvh.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.market.FuturesCurve;
import alvh.market.MarketSnapshot;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TermStructureTest {
  /** A few roundings of numbers near 10. */
  private static final double ROUNDING = 1e-12;

  /** 2018-02-05: expiries 02-14, 03-21, 04-18, that is 9, 44 and 72 days. */
  private static final FuturesCurve CURVE =
      Days.curve(LocalDate.of(2018, 2, 5), 33.225, 27.975, 23.075);

  @Test
  void contango_is_scaled_to_thirty_days() {
    assertThat(TermStructure.normalisedContango(CURVE))
        .isEqualTo(100 * 30.0 / 35 * Math.log(27.975 / 33.225), within(ROUNDING));
  }

  @Test
  void the_slope_is_positive_when_the_front_future_is_dearer() {
    assertThat(TermStructure.slope(CURVE)).isEqualTo(5.25 * 30 / 35, within(ROUNDING));
  }

  @Test
  void the_basis_is_the_distance_to_spot_spread_over_the_days_left() {
    assertThat(TermStructure.spotBasis(CURVE, 37.32)).isEqualTo(-4.095 / 9, within(ROUNDING));
  }

  @Test
  void a_constant_maturity_lies_on_the_line_between_its_neighbours() {
    assertThat(TermStructure.constantMaturity(CURVE, 30).orElseThrow())
        .isEqualTo(33.225 - 5.25 * 21 / 35, within(ROUNDING));
    assertThat(TermStructure.constantMaturity(CURVE, 58).orElseThrow())
        .isEqualTo((27.975 + 23.075) / 2, within(ROUNDING));
    assertThat(TermStructure.constantMaturity(CURVE, 44).orElseThrow()).isEqualTo(27.975);
  }

  @Test
  void the_line_reaches_a_week_before_the_nearest_contract_and_no_day_past_the_last() {
    assertThat(TermStructure.constantMaturity(CURVE, 2).orElseThrow())
        .isEqualTo(33.225 + 5.25 * 7 / 35, within(ROUNDING));
    assertThat(TermStructure.constantMaturity(CURVE, 1)).isEmpty();
    assertThat(TermStructure.constantMaturity(CURVE, 72)).isPresent();
    assertThat(TermStructure.constantMaturity(CURVE, 73)).isEmpty();
  }

  @Test
  void the_front_contract_has_six_days_left_at_least() {
    MarketSnapshot fiveDaysLeft = new Days("2018-02-09").futures(30, 25, 22).end();
    assertThat(TermStructure.front(fiveDaysLeft, 6).orElseThrow().price(1)).isEqualTo(25);
    MarketSnapshot sixDaysLeft = new Days("2018-02-08").futures(30, 25, 22).end();
    assertThat(TermStructure.front(sixDaysLeft, 6).orElseThrow().price(1)).isEqualTo(30);
  }

  @Test
  void a_curve_of_one_contract_has_no_front() {
    assertThat(TermStructure.front(new Days("2018-02-05").futures(30).end(), 6)).isEmpty();
    assertThat(TermStructure.front(new Days("2018-02-05").end(), 6)).isEmpty();
  }
}
