package alvh.ledger;

import static org.assertj.core.api.Assertions.assertThat;
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
    SettlementRule.Value put = settle(option(OptionRoot.SPXW, Right.PUT, 2800), friday);
    assertThat(put.points()).isCloseTo(47.99, within(ROUNDING));
    assertThat(put.source()).isEqualTo("SPX close");
    assertThat(settle(option(OptionRoot.SPXW, Right.CALL, 2800), friday).points()).isZero();
  }

  @Test
  void a_morning_option_settles_on_the_close_before_times_the_gap_of_spy() {
    MarketSnapshot thursday =
        day(THURSDAY, Map.of(Measure.SPX, 2747.33, Measure.SPY_CLOSE, 275.00));
    MarketSnapshot friday = day(FRIDAY, Map.of(Measure.SPX, 2752.01, Measure.SPY_OPEN, 277.75));
    SettlementRule.Value call =
        settle(option(OptionRoot.SPX, Right.CALL, 2700), Optional.of(thursday), friday);
    // A gap of one percent: 2747.33 · 1.01 = 2774.8033.
    assertThat(call.points()).isCloseTo(74.8033, within(ROUNDING));
    assertThat(call.source()).contains("proxy of SET").contains("opening gap");
  }

  @Test
  void without_spy_a_morning_option_settles_on_the_close_before_and_never_on_its_own_close() {
    MarketSnapshot thursday = day(THURSDAY, Map.of(Measure.SPX, 2747.33));
    MarketSnapshot friday = day(FRIDAY, Map.of(Measure.SPX, 2752.01));
    SettlementRule.Value call =
        settle(option(OptionRoot.SPX, Right.CALL, 2700), Optional.of(thursday), friday);
    assertThat(call.points()).isCloseTo(47.33, within(ROUNDING));
    assertThat(call.source()).contains("unknown");
    assertThat(
            SettlementRule.of(option(OptionRoot.SPX, Right.CALL, 2700), Optional.empty(), friday))
        .isEmpty();
  }

  @Test
  void a_vix_future_settles_on_vro_and_without_it_on_the_open_of_vix() {
    var future = new Future(FutureRoot.VX, WEDNESDAY);
    MarketSnapshot all =
        day(WEDNESDAY, Map.of(Measure.VRO, 21.94, Measure.VIX_OPEN, 22.1, Measure.VIX, 19.26));
    assertThat(settle(future, all)).isEqualTo(new SettlementRule.Value(21.94, "VRO"));
    MarketSnapshot open = day(WEDNESDAY, Map.of(Measure.VIX_OPEN, 22.1, Measure.VIX, 19.26));
    assertThat(settle(future, open))
        .isEqualTo(new SettlementRule.Value(22.1, "proxy of VRO: VIX open"));
  }

  @Test
  void the_last_resort_of_a_future_is_the_close_before_and_never_that_of_its_settlement_day() {
    MarketSnapshot before = day(WEDNESDAY.minusDays(1), Map.of(Measure.VIX, 24.97));
    MarketSnapshot close = day(WEDNESDAY, Map.of(Measure.VIX, 19.26));
    assertThat(settle(new Future(FutureRoot.VXM, WEDNESDAY), Optional.of(before), close))
        .isEqualTo(new SettlementRule.Value(24.97, "proxy of VRO: previous VIX close"));
  }

  @Test
  void a_vix_option_settles_on_the_same_value_as_the_future() {
    var call = new Option(OptionRoot.VIX, WEDNESDAY, Right.CALL, 20);
    MarketSnapshot day = day(WEDNESDAY, Map.of(Measure.VRO, 21.94));
    assertThat(settle(call, day).points()).isCloseTo(1.94, within(ROUNDING));
  }

  private static SettlementRule.Value settle(Instrument instrument, MarketSnapshot today) {
    return settle(instrument, Optional.empty(), today);
  }

  private static SettlementRule.Value settle(
      Instrument instrument, Optional<MarketSnapshot> before, MarketSnapshot today) {
    return SettlementRule.of(instrument, before, today).orElseThrow();
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
