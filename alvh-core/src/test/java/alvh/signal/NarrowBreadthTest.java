package alvh.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.signal.NarrowBreadth.Rule;
import alvh.signal.NarrowBreadth.Source;
import org.junit.jupiter.api.Test;

class NarrowBreadthTest {
  private static final double ROUNDING = 1e-9;

  private final Days days = new Days("2018-03-01");
  private final Signal.Observer observer =
      new NarrowBreadth(Source.BEST, Rule.EITHER, 1, 2, 3, .995, 2, .30).observer();

  @Test
  void falling_net_advances_below_their_slower_average_are_a_contraction() {
    flat(6);
    Reading.Measured reading = (Reading.Measured) observer.observe(day(100, 1000, 1500));

    assertThat(reading.value()).isEqualTo(-20, within(ROUNDING));
    assertThat(reading.threshold()).isZero();
    assertThat(reading.on()).isTrue();
    assertThat(reading.reason()).contains("-20.0 %", "-13.3 %", "(contraction)");
  }

  @Test
  void falling_net_advances_above_zero_are_no_contraction() {
    for (int i = 0; i < 6; i++) {
      observer.observe(day(100 - i, 1500, 1000));
    }
    assertThat(observer.observe(day(90, 1300, 1000)).on()).isFalse();
  }

  @Test
  void an_index_at_its_high_over_a_falling_line_is_a_divergence() {
    flat(6);
    observer.observe(day(99, 1500, 1000));
    observer.observe(day(100, 1500, 1400));
    // Line .20, .23, .16 in its last three values: rank 1/3; the index at 101: rank 1.
    Reading reading = observer.observe(day(101, 1300, 1500));
    assertThat(reading.reason()).contains("by 67 of 100, near its high (divergence)");
    assertThat(reading.on()).isTrue();
  }

  @Test
  void the_high_may_lie_some_days_back_but_no_more_than_asked() {
    flat(6);
    observer.observe(day(100, 1100, 1000));
    observer.observe(day(99, 1100, 1000));
    assertThat(observer.observe(day(98, 1100, 1000)).reason()).contains("away from its high");
  }

  @Test
  void without_breadth_it_abstains_and_the_day_enters_no_average() {
    flat(6);
    Reading missing = observer.observe(days.with(Measure.SPX, 100).end());
    assertThat(missing.reason()).isEqualTo("Market breadth is missing today.");
    Reading.Measured next = (Reading.Measured) observer.observe(day(100, 1000, 1500));
    assertThat(next.reason()).contains("-13.3 %");
  }

  @Test
  void it_abstains_until_the_slow_average_has_settled() {
    for (int i = 0; i < 5; i++) {
      assertThat(observer.observe(day(100, 1000, 1000))).isInstanceOf(Reading.Abstained.class);
    }
    assertThat(observer.observe(day(100, 1000, 1000))).isInstanceOf(Reading.Measured.class);
  }

  private void flat(int sessions) {
    for (int i = 0; i < sessions; i++) {
      observer.observe(day(100, 1000, 1000));
    }
  }

  private MarketSnapshot day(double close, double advancing, double declining) {
    return days.with(Measure.SPX, close)
        .with(Measure.ADVANCING, advancing)
        .with(Measure.DECLINING, declining)
        .end();
  }
}
