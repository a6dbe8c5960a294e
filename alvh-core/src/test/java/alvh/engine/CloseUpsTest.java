package alvh.engine;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.event.Book;
import alvh.event.Event;
import alvh.instrument.Future;
import alvh.instrument.FutureRoot;
import alvh.instrument.Instrument;
import alvh.instrument.Option;
import alvh.instrument.OptionRoot;
import alvh.instrument.Right;
import alvh.ledger.Account;
import alvh.ledger.SettlementPrint;
import alvh.ledger.SettlementSource;
import alvh.ledger.SettlementValue;
import alvh.order.Fees;
import alvh.order.Order;
import alvh.order.Order.Purpose;
import alvh.order.OrderLeg;
import alvh.order.Quote;
import alvh.order.SpreadFraction;
import alvh.report.CloseUp;
import alvh.report.HeldLine;
import alvh.strategy.MadeDay;
import alvh.unit.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The worst session of an arm whose hedge holds the condors' own kind of contract. */
class CloseUpsTest {
  private static final LocalDate DAY1 = LocalDate.of(2018, 2, 1);
  private static final LocalDate DAY2 = LocalDate.of(2018, 2, 2);
  private static final LocalDate MORNING = LocalDate.of(2018, 2, 16);
  private static final LocalDate EXPIRY = LocalDate.of(2018, 3, 16);
  private static final Option LONG_PUT = index(Right.PUT, 2400);
  private static final Option SHORT_PUT = index(Right.PUT, 2600);
  private static final Option SHORT_CALL = index(Right.CALL, 2950);
  private static final Option LONG_CALL = index(Right.CALL, 3000);
  private static final Future VX = new Future(FutureRoot.VX, LocalDate.of(2018, 2, 14));
  private static final Option VIX_CALL =
      new Option(OptionRoot.VIX, LocalDate.of(2018, 2, 14), Right.CALL, 20);
  private static final Option HIGHER_CALL =
      new Option(OptionRoot.VIX, LocalDate.of(2018, 2, 14), Right.CALL, 25);

  private final Book book = new Book();
  private final CloseUps closeUps = new CloseUps("ARM4");

  @BeforeEach
  void sell_two_condors() {
    take(new Event.Opened(DAY1, Money.ofDollars(1_000_000)));
    fill(
        Purpose.OPEN_CONDOR,
        new OrderLeg(LONG_PUT, 2),
        new OrderLeg(SHORT_PUT, -2),
        new OrderLeg(SHORT_CALL, -2),
        new OrderLeg(LONG_CALL, 2));
  }

  @Test
  void puts_bought_as_a_hedge_are_no_part_of_the_condors_even_at_the_same_strike() {
    fill(Purpose.HEDGE, new OrderLeg(LONG_PUT, 3));
    CloseUp day = afterAFall();
    // Per condor the short put loses 20 points and the long one gains 5, at 100 dollars.
    assertThat(day.condors()).isEqualTo(2 * (5 - 20) * 100);
    assertThat(day.hedge()).isEqualTo(3 * 5 * 100);
    assertThat(day.lines(true).map(HeldLine::quantity)).containsExactlyInAnyOrder(2L, -2L, -2L, 2L);
    assertThat(day.lines(false).map(HeldLine::quantity)).containsExactly(3L);
  }

  @Test
  void a_call_spread_of_engine_three_stands_apart_from_the_hedges_calls() {
    fill(Purpose.HEDGE, new OrderLeg(VIX_CALL, 4));
    fill(Purpose.OPEN_SPREAD, new OrderLeg(VIX_CALL, -5), new OrderLeg(HIGHER_CALL, 5));
    assertThat(afterAFall().lines(false).map(HeldLine::layer)).containsExactly("DP", "E3", "E3");
  }

  @Test
  void a_future_without_a_ladder_names_no_slot() {
    fill(Purpose.HEDGE, new OrderLeg(VX, 1));
    assertThat(afterAFall().lines(false).map(HeldLine::layer)).containsExactly("");
  }

  @Test
  void what_condors_lose_at_a_morning_settlement_counts_for_its_session() {
    Option put = morning(Right.PUT, 2500);
    sellACondorOfTheMorning();
    fill(Purpose.HEDGE, new OrderLeg(put, 2), new OrderLeg(VIX_CALL, 4));
    CloseUp fall = afterAFall();
    assertThat(fall.date()).isEqualTo(DAY2);
    closeUps.begins(MadeDay.calm(MORNING).outlook(), book.owned());
    // The sold put was last marked at 10 points and pays 60: worse than the fall, whose marks stay.
    take(settled(put, 2440));
    take(new Event.Marked(MORNING, new TreeMap<>()));
    CloseUp day = closeUps.worst().orElseThrow();
    assertThat(day.date()).isEqualTo(MORNING);
    assertThat(day.condors()).isEqualTo(-(60 - 10) * 100);
    assertThat(day.hedge()).isEqualTo(2 * (60 - 10) * 100);
    HeldLine line = day.lines(true).filter(held -> held.instrument().equals(put)).findAny().get();
    assertThat(line.quantity()).isEqualTo(-1);
    assertThat(line.before()).isEqualTo(10);
    assertThat(line.mark()).isEqualTo(60);
    assertThat(line.quote()).isEmpty();
    assertThat(day.lines(false).map(HeldLine::layer)).containsExactly("puts", "DP");
  }

  @Test
  void a_morning_counts_for_no_session_but_its_own() {
    Option put = morning(Right.PUT, 2500);
    sellACondorOfTheMorning();
    closeUps.begins(MadeDay.calm(MORNING).outlook(), book.owned());
    take(settled(put, 2440));
    closeUps.begins(MadeDay.calm(MORNING.plusDays(3)).outlook(), book.owned());
    take(new Event.Marked(MORNING.plusDays(3), new TreeMap<>()));
    assertThat(closeUps.worst()).isEmpty();
  }

  private void sellACondorOfTheMorning() {
    fill(
        Purpose.OPEN_CONDOR,
        new OrderLeg(morning(Right.PUT, 2300), 1),
        new OrderLeg(morning(Right.PUT, 2500), -1),
        new OrderLeg(morning(Right.CALL, 2950), -1),
        new OrderLeg(morning(Right.CALL, 3000), 1));
  }

  private static Option morning(Right right, double strike) {
    return new Option(OptionRoot.SPX, MORNING, right, strike);
  }

  private static Event settled(Option option, double points) {
    var value =
        new SettlementValue(
            SettlementPrint.of(option), option.settlesAt(), points, SettlementSource.SET);
    return Event.Settled.of(MORNING, option, value);
  }

  private CloseUp afterAFall() {
    closeUps.begins(MadeDay.calm(DAY2).outlook(), book.owned());
    var marks = new TreeMap<Instrument, Money>();
    marks.put(LONG_PUT, Money.ofDollars(1500));
    marks.put(SHORT_PUT, Money.ofDollars(3000));
    marks.put(SHORT_CALL, Money.ofDollars(1000));
    marks.put(LONG_CALL, Money.ofDollars(1000));
    take(new Event.Marked(DAY2, marks));
    return closeUps.worst().orElseThrow();
  }

  private void fill(Purpose purpose, OrderLeg... legs) {
    var order = new Order("O", DAY1, purpose, "P", "R", "A test.", List.of(legs));
    var fill =
        new SpreadFraction(0, new Fees())
            .fill(order, DAY1, i -> Optional.of(new Quote(10, 0)))
            .orElseThrow();
    take(new Event.Filled(fill));
  }

  private void take(Event event) {
    Money before = book.ledger().balance(Account.CONDOR_RESULT);
    book.apply(event);
    closeUps.take(event, before.minus(book.ledger().balance(Account.CONDOR_RESULT)));
  }

  private static Option index(Right right, double strike) {
    return new Option(OptionRoot.SPX, EXPIRY, right, strike);
  }
}
