package alvh.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import alvh.instrument.Future;
import alvh.instrument.FutureRoot;
import alvh.instrument.Instrument;
import alvh.instrument.Option;
import alvh.instrument.OptionRoot;
import alvh.instrument.Right;
import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.market.Observation;
import alvh.time.ExchangeCalendar;
import alvh.unit.Money;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettlementRuleTest {
  private static final LocalDate THURSDAY = LocalDate.of(2018, 3, 15);
  private static final LocalDate FRIDAY = LocalDate.of(2018, 3, 16);
  private static final LocalDate WEDNESDAY = LocalDate.of(2018, 2, 14);

  /** A product and a quotient of doubles. */
  private static final double ROUNDING = 1e-9;

  @Test
  void an_afternoon_option_settles_on_the_close_of_its_last_day() {
    MarketSnapshot friday = day(FRIDAY, Map.of(Measure.SPX, 2752.01));
    Option put = option(OptionRoot.SPXW, Right.PUT, 2800);
    SettlementValue value = settle(put, friday);
    assertThat(value.points()).isEqualTo(2752.01);
    assertThat(value.source()).isEqualTo(SettlementSource.SPX_CLOSE);
    assertThat(value.struckAt()).isEqualTo(put.settlesAt());
    assertThat(value.perContract(put)).isEqualTo(new Money(4_799_00));
    assertThat(value.perContract(option(OptionRoot.SPXW, Right.CALL, 2800))).isEqualTo(Money.ZERO);
  }

  @Test
  void a_morning_option_settles_on_the_close_before_times_the_gap_of_spy() {
    MarketSnapshot thursday =
        day(THURSDAY, Map.of(Measure.SPX, 2747.33, Measure.SPY_CLOSE, 275.00));
    MarketSnapshot friday = day(FRIDAY, Map.of(Measure.SPX, 2752.01, Measure.SPY_OPEN, 277.75));
    Option call = option(OptionRoot.SPX, Right.CALL, 2700);
    SettlementValue value = settle(call, Optional.of(thursday), friday);
    // A gap of one percent: 2747.33 · 1.01 = 2774.8033.
    assertThat(value.points()).isCloseTo(2774.8033, within(ROUNDING));
    assertThat(value.source()).isEqualTo(SettlementSource.SPY_GAP);
    assertThat(value.source().kind()).isEqualTo(SettlementSource.Kind.PROXY);
    assertThat(value.struckAt()).isEqualTo(call.settlesAt());
    assertThat(value.perContract(call)).isEqualTo(new Money(7_480_33));
  }

  @Test
  void without_spy_a_morning_option_settles_on_the_close_before_and_never_on_its_own_close() {
    MarketSnapshot thursday = day(THURSDAY, Map.of(Measure.SPX, 2747.33));
    MarketSnapshot friday = day(FRIDAY, Map.of(Measure.SPX, 2752.01));
    SettlementValue value =
        settle(option(OptionRoot.SPX, Right.CALL, 2700), Optional.of(thursday), friday);
    assertThat(value.points()).isEqualTo(2747.33);
    assertThat(value.source()).isEqualTo(SettlementSource.SPX_CLOSE_BEFORE);
    assertThat(Settlements.of(Optional.empty(), friday).set()).isEmpty();
  }

  @Test
  void a_given_opening_value_beats_the_proxy_and_is_not_the_close() {
    MarketSnapshot thursday =
        day(THURSDAY, Map.of(Measure.SPX, 2747.33, Measure.SPY_CLOSE, 275.00));
    MarketSnapshot friday =
        day(FRIDAY, Map.of(Measure.SPX, 2752.01, Measure.SPY_OPEN, 277.75, Measure.SET, 2761.40));
    Settlements settlements = Settlements.of(Optional.of(thursday), friday);
    SettlementValue set = settlements.of(option(OptionRoot.SPX, Right.CALL, 2700)).orElseThrow();
    assertThat(set.points()).isEqualTo(2761.40);
    assertThat(set.source()).isEqualTo(SettlementSource.SET);
    assertThat(set.source().kind()).isEqualTo(SettlementSource.Kind.GIVEN);
    SettlementValue close = settlements.of(option(OptionRoot.SPXW, Right.CALL, 2700)).orElseThrow();
    assertThat(close.points()).isEqualTo(2752.01);
    assertThat(close.struckAt()).isAfter(set.struckAt());
  }

  @Test
  void two_legs_of_one_vertical_settle_on_one_object() {
    MarketSnapshot thursday =
        day(THURSDAY, Map.of(Measure.SPX, 2747.33, Measure.SPY_CLOSE, 275.00));
    MarketSnapshot friday = day(FRIDAY, Map.of(Measure.SPX, 2752.01, Measure.SPY_OPEN, 277.75));
    Settlements settlements = Settlements.of(Optional.of(thursday), friday);
    Option near = option(OptionRoot.SPX, Right.CALL, 2740);
    Option far = option(OptionRoot.SPX, Right.CALL, 2760);
    SettlementValue one = settlements.of(near).orElseThrow();
    assertThat(settlements.of(far).orElseThrow()).isSameAs(one);
    // 2774.8033 less 2740 and less 2760: 34.8033 and 14.8033 points.
    assertThat(one.perContract(near)).isEqualTo(new Money(3_480_33));
    assertThat(one.perContract(far)).isEqualTo(new Money(1_480_33));
  }

  @Test
  void a_contract_of_another_print_is_refused() {
    SettlementValue close =
        settle(option(OptionRoot.SPXW, Right.PUT, 2800), day(FRIDAY, Map.of(Measure.SPX, 2752.01)));
    assertThatThrownBy(() -> close.perContract(option(OptionRoot.SPX, Right.PUT, 2800)))
        .hasMessageContaining("does not settle on SPX_CLOSE");
  }

  @Test
  void a_vix_future_settles_on_vro_and_without_it_on_the_open_of_vix() {
    var future = new Future(FutureRoot.VX, WEDNESDAY);
    MarketSnapshot all =
        day(WEDNESDAY, Map.of(Measure.VRO, 21.94, Measure.VIX_OPEN, 22.1, Measure.VIX, 19.26));
    assertThat(settle(future, all))
        .isEqualTo(
            new SettlementValue(
                SettlementPrint.VRO, future.settlesAt(), 21.94, SettlementSource.VRO));
    MarketSnapshot open = day(WEDNESDAY, Map.of(Measure.VIX_OPEN, 22.1, Measure.VIX, 19.26));
    assertThat(settle(future, open).points()).isEqualTo(22.1);
    assertThat(settle(future, open).source()).isEqualTo(SettlementSource.VIX_OPEN);
  }

  @Test
  void the_last_resort_of_a_future_is_the_close_before_and_never_that_of_its_settlement_day() {
    MarketSnapshot before = day(WEDNESDAY.minusDays(1), Map.of(Measure.VIX, 24.97));
    MarketSnapshot close = day(WEDNESDAY, Map.of(Measure.VIX, 19.26));
    SettlementValue value =
        settle(new Future(FutureRoot.VXM, WEDNESDAY), Optional.of(before), close);
    assertThat(value.points()).isEqualTo(24.97);
    assertThat(value.source()).isEqualTo(SettlementSource.VIX_CLOSE_BEFORE);
  }

  @Test
  void a_vix_option_settles_on_the_same_value_as_the_future() {
    var call = new Option(OptionRoot.VIX, WEDNESDAY, Right.CALL, 20);
    MarketSnapshot day = day(WEDNESDAY, Map.of(Measure.VRO, 21.94));
    assertThat(settle(call, day).perContract(call)).isEqualTo(new Money(194_00));
    Settlements settlements = Settlements.of(Optional.empty(), day);
    SettlementValue future = settlements.of(new Future(FutureRoot.VX, WEDNESDAY)).orElseThrow();
    assertThat(settlements.of(call).orElseThrow()).isSameAs(future);
  }

  private static SettlementValue settle(Instrument instrument, MarketSnapshot today) {
    return settle(instrument, Optional.empty(), today);
  }

  private static SettlementValue settle(
      Instrument instrument, Optional<MarketSnapshot> before, MarketSnapshot today) {
    return Settlements.of(before, today).of(instrument).orElseThrow();
  }

  private static Option option(OptionRoot root, Right right, double strike) {
    return new Option(root, FRIDAY, right, strike);
  }

  private static MarketSnapshot day(LocalDate date, Map<Measure, Double> values) {
    var clock = ExchangeCalendar.NYSE.decisionClock(date);
    var seen = new EnumMap<Measure, Observation>(Measure.class);
    values.forEach((measure, v) -> seen.put(measure, new Observation(date, v, clock)));
    return new MarketSnapshot(date, clock, seen, Optional.empty());
  }
}
