package alvh.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.signal.NarrowBreadth.Rule;
import alvh.signal.NarrowBreadth.Source;
import org.jspecify.annotations.Nullable;
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

  @Test
  void members_of_the_index_stand_in_for_the_exchange_with_windows_of_their_own() {
    for (int i = 0; i < 6; i++) {
      observer.observe(members(day(100, 1500, 1000), 250, 250));
    }
    Reading.Measured fallback = (Reading.Measured) observer.observe(members(null, 200, 300));
    assertThat(fallback.value()).isEqualTo(-20, within(ROUNDING));
    assertThat(fallback.reason())
        .startsWith("By members of the S&P 500 net advances average -20.0");
    Reading.Measured back = (Reading.Measured) observer.observe(day(100, 1500, 1000));
    assertThat(back.value()).isEqualTo(20, within(ROUNDING));
  }

  @Test
  void last_of_all_the_equal_weighted_fund_against_the_index_fund_speaks() {
    Reading last = null;
    for (int i = 0; i < 8; i++) {
      days.with(Measure.SPX, 100).with(Measure.SPY_CLOSE, 100);
      last = observer.observe(days.with(Measure.RSP_CLOSE, 100 - i).end());
    }
    assertThat(last).isInstanceOf(Reading.Measured.class);
    assertThat(last.reason()).startsWith("By ln(RSP/SPY) net advances average -1.1 %");
  }

  @Test
  void one_rule_and_one_source_alone_can_be_asked_for() {
    var contraction = new NarrowBreadth(Source.NYSE, Rule.CONTRACTION, 1, 2, 3, .995, 2, .30);
    var divergence = new NarrowBreadth(Source.NYSE, Rule.DIVERGENCE, 1, 2, 3, .995, 2, .30);
    var first = contraction.observer();
    var second = divergence.observer();
    boolean contracts = false;
    boolean diverges = false;
    for (double advancing : new double[] {1000, 1000, 1000, 1000, 1000, 1000, 700}) {
      MarketSnapshot day = day(100, advancing, 1000);
      contracts = first.observe(day).on();
      diverges = second.observe(day).on();
    }
    assertThat(contracts).isTrue();
    assertThat(diverges).isTrue();
    assertThat(second.observe(day(90, 400, 1000)).on()).isFalse();
    assertThat(first.observe(members(null, 100, 400)).reason())
        .isEqualTo("The asked source of breadth is missing today.");
  }

  private MarketSnapshot members(@Nullable MarketSnapshot exchange, double up, double down) {
    var filled = new Days(exchange == null ? days.date().toString() : exchange.date().toString());
    filled.with(Measure.SPX, 100);
    if (exchange != null) {
      filled.with(Measure.ADVANCING, exchange.today(Measure.ADVANCING).orElseThrow());
      filled.with(Measure.DECLINING, exchange.today(Measure.DECLINING).orElseThrow());
    } else {
      days.end();
    }
    filled.with(Measure.MEMBERS_ADVANCING, up).with(Measure.MEMBERS_DECLINING, down);
    return filled.end();
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
