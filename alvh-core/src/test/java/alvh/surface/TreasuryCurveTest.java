package alvh.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.market.Measure;
import alvh.market.Observation;
import alvh.market.Publication;
import alvh.market.TimeSeries;
import alvh.time.ExchangeCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Treasury yields between and beyond their maturities, and what was known when. */
class TreasuryCurveTest {
  private static final double[] DAYS = {30, 91, 182, 365, 730};
  private static final double ROUNDING = 1e-12;

  private static double percent(double day, double... percents) {
    return new TreasuryCurve(DAYS, percents, "made up").percent(day);
  }

  @Test
  void a_yield_at_its_maturity_is_itself_and_between_two_stays_between_them() {
    double[] yields = {2.43, 2.42, 2.43, 2.36, 2.20};
    for (int i = 0; i < DAYS.length; i++) {
      assertThat(percent(DAYS[i], yields)).isCloseTo(yields[i], within(ROUNDING));
    }
    double[] kinked = {2.0, 2.0, 4.0, 4.0, 1.0};
    assertThat(percent(60, kinked)).isEqualTo(2.0);
    assertThat(percent(250, kinked)).isEqualTo(4.0);
    assertThat(percent(120, kinked)).isBetween(2.0, 4.0);
  }

  @Test
  void below_one_month_the_line_goes_on_that_does_not_fall_and_past_two_years_nothing_changes() {
    assertThat(percent(15, 2.0, 2.61, 3, 3, 3)).isCloseTo(1.85, within(ROUNDING));
    assertThat(percent(15, 2.0, 1.9, 2.304, 2, 2)).isCloseTo(1.97, within(ROUNDING));
    assertThat(percent(15, 2.0, 1.9, 1.8, 1.7, 1.6)).isEqualTo(2.0);
    assertThat(percent(3_000, 2.0, 1.9, 1.8, 1.7, 1.6)).isEqualTo(1.6);
  }

  @Test
  void a_bond_equivalent_yield_becomes_a_continuous_rate() {
    var curve = new TreasuryCurve(DAYS, new double[] {5, 5, 5, 5, 5}, "flat");
    assertThat(curve.rate(43_200)).isCloseTo(2 * Math.log(1.025), within(ROUNDING));
    assertThat(curve.source()).isEqualTo("flat");
  }

  private static TimeSeries yields(String date, double percent) {
    LocalDate day = LocalDate.parse(date);
    return TimeSeries.of(
        List.of(new Observation(day, percent, new Publication.NextMorning().knownAt(day))));
  }

  private static Optional<TreasuryCurve> known(LocalDate day, LocalTime time) {
    Instant moment = ExchangeCalendar.at(day, time);
    return TreasuryCurve.of(
        measure ->
            switch (measure) {
              case Measure.DGS1MO -> yields("2019-05-14", 2.4);
              case Measure.DGS3MO -> yields("2019-05-14", 2.5);
              default -> TimeSeries.EMPTY;
            },
        moment);
  }

  @Test
  void a_yield_is_known_the_next_morning_and_forgotten_after_ten_days() {
    assertThat(known(LocalDate.of(2019, 5, 14), LocalTime.of(16, 0))).isEmpty();
    assertThat(known(LocalDate.of(2019, 5, 15), LocalTime.of(15, 0)))
        .hasValueSatisfying(
            curve ->
                assertThat(curve.source())
                    .isEqualTo("Treasury yields at constant maturity of 2019-05-14"));
    assertThat(known(LocalDate.of(2019, 6, 3), LocalTime.of(15, 0))).isEmpty();
  }
}
