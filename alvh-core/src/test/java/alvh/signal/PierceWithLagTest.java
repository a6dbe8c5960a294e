package alvh.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.market.Measure;
import alvh.signal.PierceWithLag.LagMode;
import org.junit.jupiter.api.Test;

class PierceWithLagTest {
  /** The mean of three prices is rounded in its last digits. */
  private static final double ROUNDING = 1e-12;

  private final Days days = new Days("2018-03-01");

  @Test
  void vix_pierces_and_the_second_future_has_moved_less_than_a_quarter() {
    Reading.Measured reading = (Reading.Measured) pierceAt(LagMode.RATIO, 20.4);

    // Mean (10+9+12)/3, rise 16.1 %; the future 20.4 stands 1.3 % above its mean, 4.0 % is allowed.
    assertThat(reading.value()).isEqualTo(12);
    assertThat(reading.threshold()).isEqualTo(31 / 3.0, within(ROUNDING));
    assertThat(reading.on()).isTrue();
    assertThat(reading.reason())
        .isEqualTo(
            "VIX 12.00 pierced its 3-day mean 10.33 today; the second future stands +1.3 % from its"
                + " own mean, +4.0 % is allowed.");
  }

  @Test
  void a_second_future_that_follows_too_closely_stops_the_event() {
    assertThat(pierceAt(LagMode.RATIO, 21.2).on()).isTrue();
    assertThat(pierceAt(LagMode.RATIO, 21.4).on()).isFalse();
  }

  @Test
  void the_strict_lag_allows_no_rise_of_the_second_future() {
    assertThat(pierceAt(LagMode.STRICT, 20.1).on()).isFalse();
    assertThat(pierceAt(LagMode.STRICT, 20.0).on()).isTrue();
  }

  @Test
  void against_a_mean_without_today_the_pierce_is_judged_by_the_days_before() {
    var observer = new PierceWithLag(3, false, LagMode.RATIO, .25, 3, 6).observer();
    for (double vix : new double[] {10, 10, 10, 9}) {
      observer.observe(day(vix, 20));
    }
    Reading.Measured reading = (Reading.Measured) observer.observe(day(9.7, 20));
    assertThat(reading.threshold()).isEqualTo(29 / 3.0, within(ROUNDING));
    assertThat(reading.on()).isTrue();
  }

  @Test
  void the_event_happens_on_the_day_of_the_pierce_only() {
    var observer = small(LagMode.RATIO).observer();
    for (double vix : new double[] {10, 10, 10, 9, 12}) {
      observer.observe(day(vix, 20));
    }
    assertThat(observer.observe(day(13, 20)).on()).isFalse();
  }

  @Test
  void it_abstains_until_the_means_are_full() {
    var observer = small(LagMode.RATIO).observer();
    observer.observe(day(10, 20));
    Reading second = observer.observe(day(10, 20));
    assertThat(second).isInstanceOf(Reading.Abstained.class);
    assertThat(second.reason()).isEqualTo("The mean needs 3 sessions, 2 have been seen.");
    assertThat(observer.observe(day(10, 20))).isInstanceOf(Reading.Measured.class);
  }

  @Test
  void without_vix_it_abstains_and_the_next_day_compares_with_the_last_known_one() {
    var observer = small(LagMode.RATIO).observer();
    for (double vix : new double[] {10, 10, 10, 9}) {
      observer.observe(day(vix, 20));
    }
    Reading missing = observer.observe(days.futures(19, 20, 21).end());
    assertThat(missing.reason()).isEqualTo("VIX is missing today.");
    Reading.Measured next = (Reading.Measured) observer.observe(day(12, 20));
    assertThat(next.threshold()).isEqualTo(31 / 3.0, within(ROUNDING));
    assertThat(next.on()).isTrue();
  }

  @Test
  void a_pierce_on_a_day_without_a_curve_is_no_event_the_day_after() {
    var observer = small(LagMode.RATIO).observer();
    for (double vix : new double[] {10, 10, 10, 9}) {
      observer.observe(day(vix, 20));
    }
    Reading noCurve = observer.observe(days.with(Measure.VIX, 12).end());
    assertThat(noCurve.reason()).isEqualTo("The second VIX future is missing today.");
    assertThat(observer.observe(day(13, 20)).on()).isFalse();
  }

  private Reading pierceAt(LagMode mode, double secondFuture) {
    var observer = small(mode).observer();
    for (double vix : new double[] {10, 10, 10, 9}) {
      observer.observe(day(vix, 20));
    }
    return observer.observe(day(12, secondFuture));
  }

  private static PierceWithLag small(LagMode mode) {
    return new PierceWithLag(3, true, mode, .25, 3, 6);
  }

  private alvh.market.MarketSnapshot day(double vix, double second) {
    return days.with(Measure.VIX, vix).futures(19, second, 21, 22).end();
  }
}
