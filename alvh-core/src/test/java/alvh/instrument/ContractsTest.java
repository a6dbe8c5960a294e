package alvh.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractsTest {
  @ParameterizedTest
  @CsvSource({
    // third Friday: SPX stops on Thursday 16:15 and settles on Friday's opening
    "SPX, 2018-02-16, 2018-02-15T21:15:00Z, 2018-02-16T14:30:00Z",
    // Good Friday: one day earlier
    "SPX, 2019-04-18, 2019-04-17T20:15:00Z, 2019-04-18T13:30:00Z",
    // SPXW trades and settles until the close, on a half day 13:00
    "SPXW, 2018-02-16, 2018-02-16T21:00:00Z, 2018-02-16T21:00:00Z",
    "SPXW, 2023-11-24, 2023-11-24T18:00:00Z, 2023-11-24T18:00:00Z",
    // VIX options stop on Tuesday and settle on Wednesday's opening
    "VIX, 2018-02-14, 2018-02-13T21:15:00Z, 2018-02-14T14:30:00Z",
    "VIXW, 2018-02-07, 2018-02-06T21:15:00Z, 2018-02-07T14:30:00Z",
    // the session before is a Friday: Presidents' Day lies between
    "VIX, 2008-02-19, 2008-02-15T21:15:00Z, 2008-02-19T14:30:00Z"
  })
  void options_stop_and_settle_at_their_hours(
      OptionRoot root, LocalDate expiry, String lastTrading, String settlement) {
    Option option = new Option(root, expiry, Right.PUT, 20);
    assertThat(option.lastTrading()).isEqualTo(lastTrading);
    assertThat(option.settlesAt()).isEqualTo(settlement);
  }

  @ParameterizedTest
  @CsvSource({
    "VX, 2018-02-14, 2018-02-14T14:00:00Z", "VXM, 2024-06-18, 2024-06-18T13:00:00Z",
    "VX, 2014-11-19, 2014-11-19T14:00:00Z", "VX, 2014-10-22, 2014-10-21T20:15:00Z",
    "VX, 2011-12-21, 2011-12-21T14:15:00Z", "VX, 2012-01-18, 2012-01-17T21:15:00Z"
  })
  void vix_futures_trade_into_the_settlement_morning_since_november_2014(
      FutureRoot root, LocalDate expiry, String lastTrading) {
    Future future = new Future(root, expiry);
    assertThat(future.lastTrading()).isEqualTo(lastTrading).isBefore(future.settlesAt());
  }

  @ParameterizedTest
  @CsvSource({
    "2020-10-23, 2020-10-23T20:15:00Z", "2020-10-26, 2020-10-26T20:00:00Z",
    "2018-02-05, 2018-02-05T21:15:00Z", "2023-11-24, 2023-11-24T18:00:00Z",
    "2025-01-09, 2025-01-09T21:00:00Z"
  })
  void vix_futures_settle_every_day_at_or_after_the_cash_close(LocalDate session, String instant) {
    assertThat(FutureRoot.VX.dailySettlement(session)).isEqualTo(instant);
  }

  @ParameterizedTest
  @CsvSource({
    "SPX, 2018-02-05, 2.95, 0.05", "SPX, 2018-02-05, 3.00, 0.10", "SPXW, 2024-02-05, 2.95, 0.05",
    "VIX, 2018-02-05, 2.95, 0.05", "VIX, 2018-02-05, 3.00, 0.10", "VIX, 2024-02-05, 2.99, 0.01",
    "VIX, 2024-02-05, 3.00, 0.05", "VIXW, 2018-02-05, 5.00, 0.01"
  })
  void ticks_of_options_depend_on_price_and_day(
      OptionRoot root, LocalDate day, double price, double tick) {
    assertThat(new Option(root, day, Right.CALL, 20).tick(day, price).size()).isEqualTo(tick);
  }

  @Test
  void the_mini_future_has_a_finer_tick_since_november_2022() {
    LocalDate before = LocalDate.of(2022, 10, 31);
    LocalDate after = LocalDate.of(2022, 12, 1);
    assertThat(FutureRoot.VXM.tick(before).size()).isEqualTo(0.05);
    assertThat(FutureRoot.VXM.tick(after).size()).isEqualTo(0.01);
    assertThat(FutureRoot.VX.tick(after).size()).isEqualTo(0.05);
    assertThat(OptionRoot.SPXW.complexTick().size()).isEqualTo(0.05);
  }

  @Test
  void multipliers_are_those_of_the_contract_specifications() {
    LocalDate day = LocalDate.of(2024, 6, 18);
    assertThat(new Future(FutureRoot.VX, day).multiplier()).isEqualTo(1000);
    assertThat(new Future(FutureRoot.VXM, day).multiplier()).isEqualTo(100);
    for (OptionRoot root : OptionRoot.values()) {
      assertThat(new Option(root, day, Right.PUT, 20).multiplier()).isEqualTo(100);
    }
  }

  @Test
  void instruments_are_ordered_by_kind_root_expiry_right_and_strike() {
    LocalDate early = LocalDate.of(2018, 11, 21);
    LocalDate late = LocalDate.of(2019, 2, 13);
    assertThat(
            new Instrument[] {
              new Option(OptionRoot.SPX, late, Right.PUT, 2600),
              new Option(OptionRoot.SPXW, early, Right.CALL, 2600),
              new Option(OptionRoot.SPXW, early, Right.PUT, 900),
              new Option(OptionRoot.SPXW, early, Right.PUT, 2600),
              new Option(OptionRoot.SPXW, late, Right.CALL, 2600),
              new Option(OptionRoot.VIX, early, Right.CALL, 20),
              new Future(FutureRoot.VX, early),
              new Future(FutureRoot.VX, late),
              new Future(FutureRoot.VXM, early)
            })
        .isSorted();
  }

  @Test
  void a_condor_pays_nothing_between_its_short_strikes_and_a_whole_wing_outside() {
    IronCondor condor = condor(2500, 2600, 2800, 2860);
    assertThat(condor.liability(2700)).isZero();
    assertThat(condor.liability(2575)).isEqualTo(25);
    assertThat(condor.liability(1000)).isEqualTo(100).isEqualTo(condor.putWidth());
    assertThat(condor.liability(9000)).isEqualTo(60).isEqualTo(condor.callWidth());
    assertThat(condor.maxWidth()).isEqualTo(100);
    assertThat(condor.legs()).hasSize(4);
    assertThat(condor.expiry()).isEqualTo("2018-03-16");
  }

  @Test
  void a_sold_condor_holds_its_wings_long_and_its_shorts_short() {
    IronCondor condor = condor(2500, 2600, 2800, 2860);
    Holdings held = condor.holdings(2);
    assertThat(held.quantity(condor.longPut())).isEqualTo(2);
    assertThat(held.quantity(condor.shortPut())).isEqualTo(-2);
    assertThat(held.quantity(condor.shortCall())).isEqualTo(-2);
    assertThat(held.quantity(condor.longCall())).isEqualTo(2);
  }

  @Test
  void a_condor_needs_rising_strikes_of_one_expiry() {
    assertThatThrownBy(() -> condor(2600, 2600, 2800, 2860)).hasMessageContaining("must rise");
    IronCondor condor = condor(2500, 2600, 2800, 2860);
    Option later = new Option(OptionRoot.SPXW, LocalDate.of(2018, 4, 20), Right.CALL, 2860);
    assertThatThrownBy(
            () -> new IronCondor(condor.longPut(), condor.shortPut(), condor.shortCall(), later))
        .hasMessageContaining("one root and expiry");
    assertThatThrownBy(
            () ->
                new IronCondor(
                    condor.longPut(),
                    condor.shortPut(),
                    new Option(OptionRoot.SPXW, condor.expiry(), Right.PUT, 2800),
                    condor.longCall()))
        .hasMessageContaining("two puts below two calls");
  }

  private static IronCondor condor(double lp, double sp, double sc, double lc) {
    return IronCondor.of(OptionRoot.SPXW, LocalDate.of(2018, 3, 16), lp, sp, sc, lc);
  }
}
