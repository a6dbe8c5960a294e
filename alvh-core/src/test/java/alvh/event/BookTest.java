package alvh.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.instrument.Future;
import alvh.instrument.FutureRoot;
import alvh.instrument.Instrument;
import alvh.instrument.Option;
import alvh.instrument.OptionRoot;
import alvh.instrument.Right;
import alvh.ledger.Account;
import alvh.order.Fees;
import alvh.order.Fill;
import alvh.order.Order;
import alvh.order.OrderLeg;
import alvh.order.Quote;
import alvh.order.SpreadFraction;
import alvh.strategy.CondorExit;
import alvh.unit.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BookTest {
  private static final LocalDate DAY1 = LocalDate.of(2018, 2, 1);
  private static final LocalDate DAY2 = LocalDate.of(2018, 2, 2);
  private static final LocalDate EXPIRY = LocalDate.of(2018, 3, 16);
  private static final Option LONG_PUT = option(Right.PUT, 2400);
  private static final Option SHORT_PUT = option(Right.PUT, 2600);
  private static final Option SHORT_CALL = option(Right.CALL, 2950);
  private static final Option LONG_CALL = option(Right.CALL, 3000);
  private static final Future VX = new Future(FutureRoot.VX, LocalDate.of(2018, 2, 14));

  private static final Option VIX_CALL =
      new Option(OptionRoot.VIX, LocalDate.of(2018, 2, 14), Right.CALL, 20);

  private final Book book = new Book();

  @BeforeEach
  void open() {
    book.apply(new Event.Opened(DAY1, new Money(1_000_000_00)));
  }

  @Test
  void a_condors_round_trip_adds_up_to_the_cent() {
    fill(DAY1, opening(), 2, 10, 4, 1);
    // Credit at mid: 2 condors of (10 + 4 − 2 − 1) points; half of .20 given up on each of 8 legs.
    assertThat(book.standing().condors().getFirst().credit()).isCloseTo(10.6, within(1e-9));
    assertThat(book.ledger().equity()).isEqualTo(new Money(1_000_000_00 - 8 * 10_00 - 8 * 135));
    fill(DAY2, closing(CondorExit.Rule.TARGET), 1, 5, 2, .5);
    ClosedCondor closed = book.closedCondors().getFirst();
    assertThat(closed.gross()).isEqualTo(new Money(2 * (11_00_00 - 5_50_00)));
    assertThat(closed.slippage()).isEqualTo(new Money(16 * 10_00));
    assertThat(closed.fees()).isEqualTo(new Money(16 * 135));
    assertThat(book.positions()).isEmpty();
    assertThat(book.ledger().balance(Account.OPTIONS)).isEqualTo(Money.ZERO);
    assertThat(book.ledger().equity()).isEqualTo(new Money(1_000_000_00).plus(closed.net()));
  }

  @Test
  void marks_move_equity_and_leave_cash_alone_for_options() {
    fill(DAY1, opening(), 2, 10, 4, 1);
    Money cash = book.ledger().balance(Account.CASH);
    Money before = book.ledger().equity();
    var marks = new TreeMap<Instrument, Money>(Map.of(SHORT_PUT, new Money(1500_00)));
    book.apply(new Event.Marked(DAY2, marks));
    assertThat(book.ledger().balance(Account.CASH)).isEqualTo(cash);
    assertThat(book.ledger().equity()).isEqualTo(before.minus(new Money(2 * 500_00)));
  }

  @Test
  void a_futures_variation_is_paid_in_cash_the_same_day() {
    Order buy =
        new Order(
            "H",
            DAY1,
            Order.Purpose.HEDGE,
            "hedge",
            "1.3",
            "A test.",
            List.of(new OrderLeg(VX, 3)));
    apply(DAY1, buy, Map.of(VX, new Quote(14.5, .025)));
    Money cash = book.ledger().balance(Account.CASH);
    assertThat(cash).isEqualTo(new Money(1_000_000_00 - 3 * 12_50 - 3 * 238));
    book.apply(new Event.Marked(DAY2, new TreeMap<>(Map.of(VX, new Money(15_225_00)))));
    assertThat(book.ledger().balance(Account.CASH)).isEqualTo(cash.plus(new Money(3 * 725_00)));
    book.apply(new Event.Settled(DAY2, VX, new Money(16_000_00), MadePrint.CLOSE));
    assertThat(book.positions()).isEmpty();
    assertThat(book.ledger().balance(Account.HEDGE_RESULT)).isEqualTo(new Money(-3 * 1_500_00));
  }

  @Test
  void a_condor_held_to_expiry_settles_in_cash_and_is_closed_with_its_last_leg() {
    fill(DAY1, opening(), 2, 10, 4, 1);
    settle(LONG_PUT, 0);
    settle(SHORT_PUT, 30_00_00);
    settle(SHORT_CALL, 0);
    assertThat(book.closedCondors()).isEmpty();
    settle(LONG_CALL, 0);
    ClosedCondor closed = book.closedCondors().getFirst();
    assertThat(closed.exit()).isEqualTo(CondorExit.Rule.EXPIRY);
    assertThat(closed.debit()).isEqualTo(30);
    assertThat(closed.gross()).isEqualTo(new Money(2 * (11 - 30) * 100_00));
    assertThat(book.ledger().equity()).isEqualTo(new Money(1_000_000_00).plus(closed.net()));
  }

  @Test
  void a_leg_that_another_condor_cancels_still_has_to_settle() {
    fill(DAY1, opening(), 2, 10, 4, 1);
    Order other =
        new Order(
            "D-open",
            DAY1,
            Order.Purpose.OPEN_CONDOR,
            "D",
            "E2",
            "A test.",
            List.of(
                new OrderLeg(option(Right.PUT, 2300), 2),
                new OrderLeg(LONG_PUT, -2),
                new OrderLeg(option(Right.CALL, 3050), -2),
                new OrderLeg(option(Right.CALL, 3100), 2)));
    apply(
        DAY1,
        other,
        Map.of(
            option(Right.PUT, 2300),
            new Quote(1, .2),
            LONG_PUT,
            new Quote(2, .2),
            option(Right.CALL, 3050),
            new Quote(.5, .2),
            option(Right.CALL, 3100),
            new Quote(.2, .2)));
    assertThat(book.positions()).doesNotContainKey(LONG_PUT);
    for (Instrument contract : book.contracts()) {
      settle((Option) contract, 0);
    }
    assertThat(book.closedCondors())
        .extracting(c -> c.position().id())
        .containsExactlyInAnyOrder("C", "D");
    assertThat(book.standing().condors()).isEmpty();
  }

  @Test
  void a_put_of_the_hedge_and_a_condors_leg_are_two_positions_also_where_they_are_one_contract() {
    fill(DAY1, opening(), 2, 10, 4, 1);
    Order protection =
        new Order(
            "H",
            DAY1,
            Order.Purpose.HEDGE,
            "hedge",
            "S4",
            "A test.",
            List.of(new OrderLeg(SHORT_PUT, 2)));
    apply(DAY1, protection, Map.of(SHORT_PUT, new Quote(10, .20)));
    assertThat(book.standing().calls()).containsEntry(SHORT_PUT, 2L);
    assertThat(book.hasExpired(EXPIRY.minusDays(1))).isFalse();
    assertThat(book.hasExpired(EXPIRY)).isTrue();
    for (Option leg : List.of(LONG_PUT, SHORT_CALL, LONG_CALL)) {
      settle(leg, 0);
    }
    settle(SHORT_PUT, 30_00_00);
    assertThat(book.closedCondors().getFirst().debit()).isEqualTo(30);
    assertThat(book.standing().calls()).isEmpty();
    assertThat(book.ledger().balance(Account.HEDGE_RESULT)).isEqualTo(new Money(-2 * 20_00_00));
    assertThat(book.ledger().outOfBalance()).isEqualTo(Money.ZERO);
  }

  @Test
  void a_protection_alone_settles_on_its_day() {
    Order protection =
        new Order(
            "H",
            DAY1,
            Order.Purpose.HEDGE,
            "hedge",
            "S4",
            "A test.",
            List.of(new OrderLeg(SHORT_PUT, 3)));
    apply(DAY1, protection, Map.of(SHORT_PUT, new Quote(10, .20)));

    assertThat(book.hasExpired(EXPIRY)).isTrue();
    assertThat(book.contracts()).containsExactly(SHORT_PUT);
  }

  @Test
  void debits_equal_credits_after_every_event() {
    fill(DAY1, opening(), 2, 10, 4, 1);
    assertThat(book.ledger().outOfBalance()).isEqualTo(Money.ZERO);
    book.apply(new Event.InterestPaid(DAY2, new Money(123_45), 0));
    assertThat(book.ledger().outOfBalance()).isEqualTo(Money.ZERO);
    fill(DAY2, closing(CondorExit.Rule.STOP), 5, 30, 4, 1);
    assertThat(book.ledger().outOfBalance()).isEqualTo(Money.ZERO);
  }

  @Test
  void whatever_a_book_holds_expires_for_it() {
    var held =
        List.<Order>of(
            opening(),
            single("H-future", Order.Purpose.HEDGE, VX),
            single("H-put", Order.Purpose.HEDGE, LONG_PUT),
            single("H-call", Order.Purpose.HEDGE, VIX_CALL));
    for (Order order : held) {
      var fresh = new Book();
      fresh.apply(new Event.Opened(DAY1, new Money(1_000_000_00)));
      fresh.apply(new Event.Filled(filled(order)));
      LocalDate last = fresh.contracts().last().expiry();
      assertThat(fresh.contracts()).as(order.id()).isNotEmpty();
      assertThat(fresh.hasExpired(last)).as(order.id()).isTrue();
      assertThat(fresh.hasExpired(DAY1)).as(order.id()).isFalse();
    }
  }

  private static Order single(String id, Order.Purpose purpose, Instrument contract) {
    return new Order(id, DAY1, purpose, id, "S", "A test.", List.of(new OrderLeg(contract, 1)));
  }

  private static Fill filled(Order order) {
    return new SpreadFraction(.5, new Fees())
        .fill(order, DAY1, instrument -> Optional.of(new Quote(10, .2)))
        .orElseThrow();
  }

  private void settle(Option leg, long cents) {
    book.apply(new Event.Settled(EXPIRY, leg, new Money(cents), MadePrint.CLOSE));
  }

  private void fill(
      LocalDate date,
      Order order,
      double longPut,
      double shortPut,
      double shortCall,
      double longCall) {
    apply(
        date,
        order,
        Map.of(
            LONG_PUT,
            new Quote(longPut, .20),
            SHORT_PUT,
            new Quote(shortPut, .20),
            SHORT_CALL,
            new Quote(shortCall, .20),
            LONG_CALL,
            new Quote(longCall, .20)));
  }

  private void apply(LocalDate date, Order order, Map<? extends Instrument, Quote> quotes) {
    Fill fill =
        new SpreadFraction(.5, new Fees())
            .fill(order, date, instrument -> Optional.ofNullable(quotes.get(instrument)))
            .orElseThrow();
    book.apply(new Event.Filled(fill));
  }

  private static Order opening() {
    return order("C-open", Order.Purpose.OPEN_CONDOR, "E2", 2);
  }

  private static Order closing(CondorExit.Rule rule) {
    return order("C-close", Order.Purpose.CLOSE_CONDOR, rule.name(), -2);
  }

  private static Order order(String id, Order.Purpose purpose, String rule, long quantity) {
    return new Order(
        id,
        DAY1,
        purpose,
        "C",
        rule,
        "A test.",
        List.of(
            new OrderLeg(LONG_PUT, quantity),
            new OrderLeg(SHORT_PUT, -quantity),
            new OrderLeg(SHORT_CALL, -quantity),
            new OrderLeg(LONG_CALL, quantity)));
  }

  private static Option option(Right right, double strike) {
    return new Option(OptionRoot.SPXW, EXPIRY, right, strike);
  }
}
