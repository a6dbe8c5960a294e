package alvh.report;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.instrument.Future;
import alvh.instrument.FutureRoot;
import alvh.instrument.Instrument;
import alvh.instrument.IronCondor;
import alvh.instrument.Option;
import alvh.instrument.OptionRoot;
import alvh.instrument.Right;
import alvh.order.Order;
import alvh.order.Order.Purpose;
import alvh.order.OrderLeg;
import alvh.order.Quote;
import alvh.order.Quotes;
import alvh.time.Expirations;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TicketWriterTest {
  private static final TicketWriter WRITER = new TicketWriter(.5);
  private static final LocalDate TODAY = LocalDate.of(2018, 1, 29);
  private static final LocalDate EXPIRY = LocalDate.of(2018, 3, 16);
  private static final IronCondor CONDOR =
      IronCondor.of(OptionRoot.SPXW, EXPIRY, 2480, 2600, 2860, 2930);

  /** Worth 9.90 at mid; half of 4·.20 is given up. */
  private static final Quotes QUOTES =
      quotes(
          Map.of(
              CONDOR.longPut(), new Quote(4.03, .20),
              CONDOR.shortPut(), new Quote(10.03, .20),
              CONDOR.shortCall(), new Quote(5.10, .20),
              CONDOR.longCall(), new Quote(1.20, .20)));

  @Test
  void a_condor_is_sold_for_a_net_credit_on_the_nickel_below_what_is_expected() {
    Card.Ticket ticket = WRITER.tickets(condor(TODAY, 2), QUOTES).getFirst();
    // Expected 9.90 − .40 = 9.50 a condor.
    assertThat(ticket.text())
        .isEqualTo(
            "SELL 2 SPXW 16 Mar 2018 iron condor 2480/2600 P 2860/2930 C"
                + " at the next close, for a net credit of about 9.50 (9.90 at mid).");
    assertThat(ticket.reference()).isEqualTo(9.50);
    assertThat(ticket.effect()).isEqualTo("credit");
    assertThat(ticket.legs())
        .containsExactly(
            new Card.Leg("BUY", 2, "SPXW  180316P02480000"),
            new Card.Leg("SELL", 2, "SPXW  180316P02600000"),
            new Card.Leg("SELL", 2, "SPXW  180316C02860000"),
            new Card.Leg("BUY", 2, "SPXW  180316C02930000"));
  }

  @Test
  void a_condor_is_bought_back_for_a_net_debit() {
    Card.Ticket ticket = WRITER.tickets(condor(TODAY, -2), QUOTES).getFirst();
    // Expected 9.90 + .40 = 10.30.
    assertThat(ticket.text())
        .startsWith("BUY TO CLOSE 2 SPXW 16 Mar 2018 iron condor 2480/2600 P 2860/2930 C")
        .endsWith("at the next close, for a net debit of about 10.30 (9.90 at mid).");
  }

  @Test
  void a_reference_between_two_steps_still_meets_what_is_expected() {
    Quotes odd = futures(14.52, .02);
    assertThat(WRITER.tickets(hedge(FutureRoot.VX, 3, TODAY), odd).getFirst().reference())
        .isEqualTo(14.55);
    assertThat(WRITER.tickets(hedge(FutureRoot.VX, -3, TODAY), odd).getFirst().reference())
        .isEqualTo(14.50);
  }

  @Test
  void a_mini_trades_in_cents_since_november_2022_and_in_nickels_before() {
    LocalDate since = LocalDate.of(2022, 11, 1);
    Quotes odd = futures(14.52, .02);
    assertThat(WRITER.tickets(hedge(FutureRoot.VXM, 3, since), odd).getFirst().reference())
        .isEqualTo(14.53);
    assertThat(
            WRITER
                .tickets(hedge(FutureRoot.VXM, 3, since.minusDays(1)), odd)
                .getFirst()
                .reference())
        .isEqualTo(14.55);
  }

  @Test
  void a_future_is_named_in_full_and_each_leg_is_a_ticket_of_its_own() {
    Order order =
        order(
            TODAY,
            Purpose.HEDGE,
            List.of(
                new OrderLeg(new Future(FutureRoot.VX, EXPIRY.withDayOfMonth(21)), 1),
                new OrderLeg(new Future(FutureRoot.VXM, EXPIRY.withDayOfMonth(21)), -3)));
    List<Card.Ticket> tickets = WRITER.tickets(order, futures(14.50, .10));
    assertThat(tickets)
        .extracting(Card.Ticket::text)
        .containsExactly(
            "BUY 1 VX 21 Mar 2018 (VXH18) at the next close, about 14.55.",
            "SELL 3 VXM 21 Mar 2018 (VXMH18) at the next close, about 14.45.");
    assertThat(tickets).extracting(Card.Ticket::id).doesNotHaveDuplicates();
  }

  @Test
  void what_is_not_quoted_has_no_reference_price() {
    Card.Ticket ticket = WRITER.tickets(condor(TODAY, 2), i -> Optional.empty()).getFirst();
    assertThat(ticket.type()).isEqualTo("NEXT_CLOSE");
    assertThat(ticket.reference()).isNull();
    assertThat(ticket.text()).endsWith("C at the next close.");
  }

  @Test
  void what_could_not_have_been_traded_is_labelled() {
    assertThat(labels(hedge(FutureRoot.VXM, 1, LocalDate.of(2020, 8, 7))))
        .singleElement()
        .asString()
        .contains("VXM was listed on 2020-08-10");
    assertThat(labels(hedge(FutureRoot.VXM, 1, LocalDate.of(2020, 8, 10)))).isEmpty();
    assertThat(labels(hedge(FutureRoot.VX, 1, LocalDate.of(2010, 8, 10)))).isEmpty();
    assertThat(labels(condor(LocalDate.of(2011, 9, 30), 1)))
        .singleElement()
        .asString()
        .contains("no afternoon settlement");
    assertThat(labels(condor(LocalDate.of(2011, 10, 3), 1))).isEmpty();
  }

  @Test
  void a_spread_of_vix_calls_is_sold_for_a_credit_and_bought_back_for_a_debit() {
    LocalDate decided = LocalDate.of(2007, 8, 13);
    Option low = new Option(OptionRoot.VIX, LocalDate.of(2007, 9, 19), Right.CALL, 30);
    Option high = new Option(OptionRoot.VIX, LocalDate.of(2007, 9, 19), Right.CALL, 35);
    Quotes worth = quotes(Map.of(low, new Quote(1.40, .04), high, new Quote(.72, .04)));
    Card.Ticket sale =
        WRITER.tickets(spread(decided, Purpose.OPEN_SPREAD, low, high), worth).getFirst();
    // .68 at mid, half of 2·.04 given up: .64; spreads trade in cents.
    assertThat(sale.text())
        .isEqualTo(
            "SELL 21 VIX 19 Sep 2007 30/35 C spread at the next close,"
                + " for a net credit of about 0.64 (0.68"
                + " at mid).");
    assertThat(sale.effect()).isEqualTo("credit");
    assertThat(sale.labels()).singleElement().asString().contains("VVIX");
    Card.Ticket end =
        WRITER.tickets(spread(decided, Purpose.CLOSE_SPREAD, high, low), worth).getFirst();
    assertThat(end.text())
        .isEqualTo(
            "BUY TO CLOSE 21 VIX 19 Sep 2007 30/35 C spread at the next close,"
                + " for a net debit of about 0.72 (0.68 at mid).");
    assertThat(end.effect()).isEqualTo("debit");
  }

  private static Order spread(LocalDate decided, Purpose purpose, Option sold, Option bought) {
    return order(decided, purpose, List.of(new OrderLeg(sold, -21), new OrderLeg(bought, 21)));
  }

  private static List<String> labels(Order order) {
    return WRITER.tickets(order, i -> Optional.empty()).getFirst().labels();
  }

  private static Order condor(LocalDate decided, long quantity) {
    return order(
        decided,
        quantity > 0 ? Purpose.OPEN_CONDOR : Purpose.CLOSE_CONDOR,
        List.of(
            new OrderLeg(CONDOR.longPut(), quantity),
            new OrderLeg(CONDOR.shortPut(), -quantity),
            new OrderLeg(CONDOR.shortCall(), -quantity),
            new OrderLeg(CONDOR.longCall(), quantity)));
  }

  private static Order hedge(FutureRoot root, long quantity, LocalDate decided) {
    LocalDate expiry = Expirations.nextVixMonthly(decided.plusDays(6));
    return order(decided, Purpose.HEDGE, List.of(new OrderLeg(new Future(root, expiry), quantity)));
  }

  private static Order order(LocalDate decided, Purpose purpose, List<OrderLeg> legs) {
    return new Order("id", decided, purpose, "position", "rule", "A test.", legs);
  }

  private static Quotes futures(double mid, double halfSpread) {
    return instrument -> Optional.of(new Quote(mid, halfSpread));
  }

  private static Quotes quotes(Map<? extends Instrument, Quote> quotes) {
    return instrument -> Optional.ofNullable(quotes.get(instrument));
  }
}
