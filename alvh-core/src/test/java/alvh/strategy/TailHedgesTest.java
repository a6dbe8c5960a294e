package alvh.strategy;

import static alvh.strategy.HedgeDays.losing;
import static org.assertj.core.api.Assertions.assertThat;

import alvh.instrument.Option;
import alvh.instrument.OptionRoot;
import alvh.instrument.Right;
import alvh.layer.EngineStatus;
import alvh.layer.LadderRules;
import alvh.market.Measure;
import alvh.surface.OptionPricer;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** ARM3 and ARM4: once a month the same money in VIX calls, or in puts on the index. */
class TailHedgesTest {
  /** VIX options of January 2018 settled on the 17th, those of February on the 14th. */
  private static final LocalDate EVE = LocalDate.of(2018, 1, 16);

  private static final LocalDate FEBRUARY = LocalDate.of(2018, 2, 14);
  private static final LadderRules LADDER = new LadderRules();
  private static final TailCalls CALLS = new TailCalls(new TailShare(), .30, LADDER);
  private static final TailPuts PUTS = new TailPuts(new TailShare(), .05, LADDER);
  private static final double EQUITY = 1_000_000;

  private static MadeDay day(LocalDate date, double future) {
    return MadeDay.calm(date).futures(future, future, future).seen(Measure.VVIX, 95);
  }

  private static Standing standing(SortedMap<Option, Long> options, double equity) {
    var account =
        new AccountState(
            EQUITY,
            equity,
            0,
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty());
    return new Standing(
        List.of(),
        new TreeMap<>(),
        options,
        new TreeMap<>(),
        EngineStatus.START,
        false,
        1,
        HedgeShares.NONE,
        account);
  }

  private static SortedMap<Option, Long> bought(Hedge hedge, MadeDay day) {
    return bought(hedge, day, new TreeMap<>());
  }

  private static SortedMap<Option, Long> bought(
      Hedge hedge, MadeDay day, SortedMap<Option, Long> held) {
    return hedge.plan(day.outlook(), standing(held, EQUITY), losing(5_000)).deep().calls();
  }

  @Test
  void on_the_eve_of_a_settlement_one_percent_of_the_equity_buys_calls_of_the_next_month() {
    MadeDay day = day(EVE, 20);
    SortedMap<Option, Long> calls = bought(CALLS, day);

    Option call = calls.firstKey();
    assertThat(calls).hasSize(1);
    assertThat(call.root()).isEqualTo(OptionRoot.VIX);
    assertThat(call.expiry()).isEqualTo(FEBRUARY);
    double price = day.outlook().quotes().mid(call).orElseThrow();
    double spent = calls.get(call) * price * 100;
    assertThat(spent).isBetween(.01 * EQUITY - 100 * price, .01 * EQUITY);
  }

  @Test
  void the_puts_take_the_same_money_on_the_same_day_and_lie_next_to_delta_five() {
    MadeDay day = day(EVE, 20).volatility(.15);
    SortedMap<Option, Long> puts = bought(PUTS, day);

    Option put = puts.firstKey();
    assertThat(put.root()).isEqualTo(OptionRoot.SPX);
    assertThat(put.right()).isEqualTo(Right.PUT);
    assertThat(put.expiry()).isEqualTo("2018-02-16");
    var surface = day.surface().orElseThrow();
    double price = OptionPricer.price(surface, put);
    assertThat(puts.get(put) * price * 100).isBetween(.01 * EQUITY - 100 * price, .01 * EQUITY);
    double gridStep = .005;
    assertThat(-OptionPricer.greeks(surface, put).delta())
        .isBetween(.05 - gridStep, .05 + gridStep);
  }

  @Test
  void the_puts_have_a_strike_that_the_chain_of_the_day_lists() {
    Outlook day = day(EVE, 20).volatility(.15).outlook();
    HedgePlan plan =
        PUTS.plan(CoarseListing.of(day), standing(new TreeMap<>(), EQUITY), losing(5_000));

    assertThat(PUTS.plan(day, standing(new TreeMap<>(), EQUITY), losing(5_000)).deep().calls())
        .allSatisfy((put, count) -> assertThat(put.strike() % CoarseListing.STEP).isNotZero());
    assertThat(plan.deep().calls()).hasSize(1);
    assertThat(plan.deep().calls().firstKey().strike() % CoarseListing.STEP).isZero();
  }

  @Test
  void nothing_is_bought_on_other_days_and_what_is_held_stays() {
    var held = new TreeMap<Option, Long>();
    held.put(new Option(OptionRoot.VIX, FEBRUARY, Right.CALL, 25), 40L);

    for (LocalDate date : List.of(LocalDate.of(2018, 1, 12), LocalDate.of(2018, 1, 17))) {
      assertThat(bought(CALLS, day(date, 20), held)).isEqualTo(held);
      assertThat(bought(PUTS, day(date, 20), held)).isEqualTo(held);
    }
  }

  @Test
  void in_calm_and_in_panic_nothing_is_spent_and_between_30_and_50_half_as_much() {
    assertThat(bought(CALLS, day(EVE, 14))).isEmpty();
    assertThat(bought(CALLS, day(EVE, 51))).isEmpty();
    MadeDay wild = day(EVE, 40);
    SortedMap<Option, Long> calls = bought(CALLS, wild);
    double price = wild.outlook().quotes().mid(calls.firstKey()).orElseThrow();
    assertThat(calls.get(calls.firstKey()) * price * 100)
        .isBetween(.005 * EQUITY - 100 * price, .005 * EQUITY);
  }

  @Test
  void an_account_without_equity_spends_nothing() {
    HedgePlan plan =
        CALLS.plan(day(EVE, 20).outlook(), standing(new TreeMap<>(), -5_000), losing(5_000));

    assertThat(plan.deep().calls()).isEmpty();
  }

  @Test
  void without_what_prices_them_none_are_bought_and_the_reason_says_so() {
    MadeDay blind = MadeDay.calm(EVE).futures(20.0, 20.0, 20.0);
    HedgePlan plan = CALLS.plan(blind.outlook(), standing(new TreeMap<>(), EQUITY), losing(5_000));

    assertThat(plan.deep().calls()).isEmpty();
    assertThat(plan.reason()).contains("none are bought");
  }
}
