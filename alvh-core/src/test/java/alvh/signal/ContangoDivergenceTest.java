package alvh.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ContangoDivergenceTest {
  /** Stress is set through an exponential and read back through a logarithm. */
  private static final double ROUND_TRIP = 1e-9;

  /** All of 2018-03-22 to 04-12: expiries 04-18 and 05-16, 28 days apart. */
  private final Days days = new Days("2018-03-22");

  private static final ContangoDivergence SMALL =
      new ContangoDivergence(1, 2, 2, 3, .25, 2, .8, .5, 6);

  @Test
  void a_histogram_that_rises_twice_in_a_flat_market_is_the_event() {
    Reading.Measured reading = (Reading.Measured) afterRise(100);

    // x = 0 (seven times), 3, 9: EMA2 0, 2, 20/3; line 0, 1, 7/3; signal 0, 2/3, 16/9.
    assertThat(reading.value()).isEqualTo(5 / 9.0, within(ROUND_TRIP));
    double mean = (1 / 3.0 + 5 / 9.0) / 3;
    double squares = mean * mean + Math.pow(1 / 3.0 - mean, 2) + Math.pow(5 / 9.0 - mean, 2);
    assertThat(reading.threshold()).isEqualTo(.25 * Math.sqrt(squares / 2), within(ROUND_TRIP));
    assertThat(reading.on()).isTrue();
  }

  @Test
  void a_market_that_moves_is_not_range_bound() {
    assertThat(afterRise(110).on()).isFalse();
  }

  @Test
  void one_rise_is_not_enough() {
    var observer = SMALL.observer();
    flat(observer, 8);
    assertThat(observer.observe(day(3, 100)).on()).isFalse();
  }

  @Test
  void it_abstains_until_macd_has_settled_and_its_deviation_is_full() {
    var observer = SMALL.observer();
    for (int i = 1; i <= 8; i++) {
      assertThat(observer.observe(day(0, 100))).isInstanceOf(Reading.Abstained.class);
    }
    assertThat(observer.observe(day(0, 100))).isInstanceOf(Reading.Measured.class);
  }

  @Test
  void a_day_without_a_curve_abstains_and_enters_no_average() {
    var observer = SMALL.observer();
    flat(observer, 7);
    observer.observe(day(3, 100));
    Reading missing = observer.observe(days.with(Measure.SPX, 100).with(Measure.VIX, 20).end());
    assertThat(missing.reason()).isEqualTo("The VIX futures curve is missing today.");
    Reading.Measured next = (Reading.Measured) observer.observe(day(9, 100));
    assertThat(next.value()).isEqualTo(5 / 9.0, within(ROUND_TRIP));
  }

  @Test
  void range_and_drift_are_measured_in_what_vix_had_promised() {
    var range = new RangeBound(2, .8, .5);
    range.add(100, OptionalDouble.of(20));
    range.add(101, OptionalDouble.of(30));
    assertThat(range.ready()).isFalse();
    range.add(102, OptionalDouble.of(90));
    double promised = .25 * Math.sqrt(2 / 252.0);
    assertThat(range.ready()).isTrue();
    assertThat(range.range()).isEqualTo(1 / 102.0 / promised, within(ROUND_TRIP));
    assertThat(range.drift()).isEqualTo(Math.log(1.02) / promised, within(ROUND_TRIP));
    assertThat(range.holds()).isFalse();
  }

  private Reading afterRise(double lastClose) {
    var observer = SMALL.observer();
    flat(observer, 7);
    observer.observe(day(3, 100));
    return observer.observe(day(9, lastClose));
  }

  private void flat(Signal.Observer observer, int sessions) {
    for (int i = 0; i < sessions; i++) {
      observer.observe(day(0, 100));
    }
  }

  /** A curve whose stress x = −NC is that many percent per 30 days. */
  private MarketSnapshot day(double stress, double close) {
    double second = 20 * Math.exp(-stress * 28 / 3000);
    return days.with(Measure.SPX, close).with(Measure.VIX, 20).futures(20, second).end();
  }
}
