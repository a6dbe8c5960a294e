package alvh.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.config.Settings;
import alvh.config.SettingsFile;
import alvh.event.Book;
import alvh.event.Event;
import alvh.instrument.Future;
import alvh.instrument.FutureRoot;
import alvh.instrument.Holdings;
import alvh.instrument.Instrument;
import alvh.instrument.IronCondor;
import alvh.instrument.Option;
import alvh.instrument.OptionRoot;
import alvh.instrument.Right;
import alvh.ledger.CashInterest;
import alvh.ledger.SettlementValue;
import alvh.ledger.Settlements;
import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.market.Observation;
import alvh.order.Fees;
import alvh.order.Fill;
import alvh.order.LegFill;
import alvh.order.Order;
import alvh.order.OrderLeg;
import alvh.order.SpreadFraction;
import alvh.pricing.Black76;
import alvh.pricing.BlackInverse;
import alvh.pricing.Greeks;
import alvh.risk.RegTMargin;
import alvh.strategy.CondorDesk;
import alvh.strategy.CondorRules;
import alvh.strategy.Decision;
import alvh.strategy.NoHedge;
import alvh.strategy.Strategy;
import alvh.time.ExchangeCalendar;
import alvh.time.YearFraction;
import alvh.unit.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Mistakes that option software is known for, each with the figures that show it is not made. */
class FamiliarMistakesTest {
  private static final LocalDate THIRD_FRIDAY = LocalDate.of(2019, 6, 21);
  private static final double ROUNDING = 1e-9;

  /** Price per point of the two legs' difference. */
  private static final double VOLATILITY_GAP = 1e-4;

  private static Option option(Right right, double strike) {
    return new Option(OptionRoot.SPXW, THIRD_FRIDAY, right, strike);
  }

  private static double margin(Holdings book, double underlying) {
    return new RegTMargin(RegTMargin.Unequal.MAX).of(book, o -> 1, underlying);
  }

  @Test
  void ten_condors_of_160_170_180_190_need_ten_thousand() {
    IronCondor condor = IronCondor.of(OptionRoot.SPXW, THIRD_FRIDAY, 160, 170, 180, 190);
    assertThat(margin(condor.holdings(10), 175)).isEqualTo(10_000);
  }

  @Test
  void a_covered_debit_spread_needs_no_margin_and_a_book_no_more_than_its_parts() {
    Holdings debit = Holdings.of(option(Right.CALL, 2950), 1).plus(option(Right.CALL, 3000), -1);
    Holdings credit = Holdings.of(option(Right.PUT, 2700), -1).plus(option(Right.PUT, 2650), 1);
    assertThat(margin(debit, 2900)).isZero();
    assertThat(margin(debit.plus(credit), 2900))
        .isLessThanOrEqualTo(margin(debit, 2900) + margin(credit, 2900));
  }

  @Test
  void an_afternoon_option_of_a_third_friday_lives_until_four() {
    Instant minuteBefore = ExchangeCalendar.at(THIRD_FRIDAY, LocalTime.of(15, 59));
    double years = YearFraction.between(minuteBefore, option(Right.CALL, 2950).settlesAt());
    assertThat(years * YearFraction.MINUTES_PER_YEAR).isCloseTo(1, within(ROUNDING));
    assertThat(Greeks.of(2950, 2950, years, .12, .02, .02, 1).gamma()).isPositive();
    Option morning = new Option(OptionRoot.SPX, THIRD_FRIDAY, Right.CALL, 2950);
    assertThat(morning.settlesAt())
        .isEqualTo(ExchangeCalendar.at(THIRD_FRIDAY, LocalTime.of(9, 30)));
    assertThat(morning.lastTrading())
        .isEqualTo(ExchangeCalendar.at(LocalDate.of(2019, 6, 20), LocalTime.of(16, 15)));
  }

  @Test
  void options_on_vix_settle_on_a_wednesday_morning_the_weekly_ones_too() {
    LocalDate wednesday = LocalDate.of(2019, 6, 26);
    for (OptionRoot root : List.of(OptionRoot.VIX, OptionRoot.VIXW)) {
      Option call = new Option(root, wednesday, Right.CALL, 15);
      assertThat(call.settlesAt()).isEqualTo(ExchangeCalendar.at(wednesday, LocalTime.of(9, 30)));
      assertThat(call.lastTrading())
          .isEqualTo(ExchangeCalendar.at(wednesday.minusDays(1), LocalTime.of(16, 15)));
    }
  }

  @Test
  void expiries_are_the_exchanges_instants_in_new_york_and_not_midnights() {
    LocalDate halfDay = LocalDate.of(2019, 7, 3);
    assertThat(new Option(OptionRoot.SPXW, halfDay, Right.PUT, 2900).settlesAt())
        .isEqualTo(Instant.parse("2019-07-03T17:00:00Z"));
    assertThat(option(Right.PUT, 2900).settlesAt())
        .isEqualTo(Instant.parse("2019-06-21T20:00:00Z"));
  }

  @Test
  void call_and_put_imply_one_volatility_on_the_forward_of_parity() {
    double discount = .99;
    double call = Black76.price(2890, 2900, .25, .14, discount, 1);
    double put = Black76.price(2890, 2900, .25, .14, discount, -1);
    double forward = 2900 + (call - put) / discount;
    double gap =
        BlackInverse.volatility(forward, 2900, .25, discount, call, 1)
            - BlackInverse.volatility(forward, 2900, .25, discount, put, -1);
    assertThat(gap).isCloseTo(0, within(VOLATILITY_GAP));
  }

  private static MarketSnapshot day(LocalDate date, Map<Measure, Double> values) {
    var clock = ExchangeCalendar.NYSE.decisionClock(date);
    var seen = new EnumMap<Measure, Observation>(Measure.class);
    values.forEach((measure, v) -> seen.put(measure, new Observation(date, v, clock)));
    return new MarketSnapshot(date, clock, seen, Optional.empty());
  }

  @Test
  void both_legs_of_a_vertical_settle_on_one_print() {
    MarketSnapshot close = day(THIRD_FRIDAY, Map.of(Measure.SPX, 2950.46));
    Settlements settlements = Settlements.of(Optional.empty(), close);
    Option far = option(Right.CALL, 2900);
    Option near = option(Right.CALL, 2940);
    SettlementValue one = settlements.of(far).orElseThrow();
    assertThat(settlements.of(near).orElseThrow()).isSameAs(one);
    assertThat(one.perContract(far).minus(one.perContract(near))).isEqualTo(new Money(4_000_00));
    assertThat(one.perContract(near)).isEqualTo(new Money(1_046_00));
  }

  @Test
  void settlement_asks_for_no_buying_power_and_takes_every_leg() {
    var book = new Book();
    LocalDate monday = LocalDate.of(2019, 6, 17);
    book.apply(new Event.Opened(monday, Money.ofDollars(100)));
    IronCondor condor = IronCondor.of(OptionRoot.SPXW, THIRD_FRIDAY, 2700, 2750, 2850, 2900);
    var legs = new ArrayList<LegFill>();
    for (Option leg : condor.legs()) {
      boolean sold = leg.equals(condor.shortPut()) || leg.equals(condor.shortCall());
      Money value = Money.ofDollars(sold ? -1_000 : 500);
      legs.add(
          new LegFill(
              leg, sold ? -1 : 1, sold ? 10 : 5, sold ? 10 : 5, value, Money.ZERO, Money.ZERO));
    }
    var order =
        new Order(
            "O",
            monday,
            Order.Purpose.OPEN_CONDOR,
            "C",
            "E2",
            "A test.",
            legs.stream().map(leg -> new OrderLeg(leg.instrument(), leg.quantity())).toList());
    book.apply(new Event.Filled(new Fill(order, monday, legs)));
    MarketSnapshot close = day(THIRD_FRIDAY, Map.of(Measure.SPX, 2950.46));
    SettlementValue value = Settlements.of(Optional.empty(), close).close().orElseThrow();
    condor.legs().forEach(leg -> book.apply(Event.Settled.of(THIRD_FRIDAY, leg, value)));
    assertThat(book.positions()).isEmpty();
    assertThat(book.ledger().equity()).isEqualTo(Money.ofDollars(100 + 1_000 - 5_000));
    assertThat(book.ledger().outOfBalance().isZero()).isTrue();
  }

  @Test
  void nothing_is_exercised_before_its_expiry_and_positions_are_the_sum_of_fills() {
    Settings settings = new SettingsFile().settings();
    var patient = new CondorRules(45, 60, 50, .16, .05, .03, 5, 6, 0, 1_000, 0, .05);
    var events = new ArrayList<Event>();
    Arm arm =
        new Arm(
            new Strategy(
                new CondorDesk(patient, Money.ofDollars(1_000_000)),
                new NoHedge(settings.layers())),
            new SpreadFraction(.5, new Fees()),
            new CashInterest(),
            Money.ofDollars(1_000_000),
            events::add);
    new Backtest(MadeHistory.whole(), LocalDate.of(2017, 1, 3), MadeHistory.LAST)
        .run(new Assembly(settings).outlooks(), List.of(arm), new Deaf());
    assertThat(events)
        .filteredOn(Event.Settled.class::isInstance)
        .isNotEmpty()
        .allSatisfy(
            event ->
                assertThat(event.date()).isEqualTo(((Event.Settled) event).instrument().expiry()));
    assertThat(arm.book().positions()).isEqualTo(sumOfFills(events));
  }

  private static Map<Instrument, Long> sumOfFills(List<Event> events) {
    var held = new TreeMap<Instrument, Long>();
    for (Event event : events) {
      if (event instanceof Event.Filled filled) {
        filled
            .fill()
            .legs()
            .forEach(leg -> held.merge(leg.instrument(), leg.quantity(), Long::sum));
      } else if (event instanceof Event.Settled settled) {
        held.remove(settled.instrument());
      }
    }
    held.values().removeIf(quantity -> quantity == 0);
    return held;
  }

  private static final class Deaf implements Backtest.Listener {
    @Override
    public void decided(Decision decision, Book book) {}

    @Override
    public void progressed(int done, int of) {}
  }

  @Test
  void a_future_that_was_not_listed_is_told_and_never_priced_by_spot() {
    MarketSnapshot today = day(LocalDate.of(2019, 6, 19), Map.of(Measure.VIX, 14.33));
    Future future = new Future(FutureRoot.VX, LocalDate.of(2019, 6, 19));
    assertThat(Settlements.of(Optional.empty(), today).of(future)).isEmpty();
  }
}
