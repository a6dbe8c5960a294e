package alvh.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.event.ClosedCondor;
import alvh.event.Event;
import alvh.instrument.Future;
import alvh.instrument.FutureRoot;
import alvh.instrument.IronCondor;
import alvh.ledger.Account;
import alvh.ledger.CashInterest;
import alvh.ledger.SettlementPrint;
import alvh.ledger.SettlementSource;
import alvh.ledger.SettlementValue;
import alvh.market.Measure;
import alvh.order.Fees;
import alvh.order.SpreadFraction;
import alvh.strategy.CondorDesk;
import alvh.strategy.CondorExit;
import alvh.strategy.CondorRules;
import alvh.strategy.MadeDay;
import alvh.strategy.OpenCondor;
import alvh.strategy.Strategy;
import alvh.unit.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The order of one arm's day, on sessions made by hand. */
class ArmTest {
  private static final Money CAPITAL = Money.ofDollars(1_000_000);

  /** A Thursday 50 days before the third Friday of March. */
  private static final LocalDate THURSDAY = LocalDate.of(2018, 1, 25);

  private static final LocalDate FRIDAY = LocalDate.of(2018, 1, 26);
  private static final LocalDate MONDAY = LocalDate.of(2018, 1, 29);
  private static final LocalDate TUESDAY = LocalDate.of(2018, 1, 30);
  private static final LocalDate EXPIRY = LocalDate.of(2018, 3, 16);
  private static final LocalDate F1 = LocalDate.of(2018, 2, 14);
  private static final Future VX = new Future(FutureRoot.VX, F1);

  /** Prices are rounded to the cent a contract. */
  private static final double CENT_A_CONDOR = .0004;

  private final List<Event> events = new ArrayList<>();
  private final WishedHedge hedge = new WishedHedge();

  @Test
  void orders_of_today_meet_the_next_close_and_its_prices() {
    Arm arm = arm(new CondorRules());
    arm.step(MadeDay.calm(THURSDAY).outlook());
    assertThat(arm.book().positions()).isEmpty();
    assertThat(arm.book().workingOrders()).hasSize(1);
    MadeDay friday = MadeDay.calm(FRIDAY).volatility(.14);
    arm.step(friday.outlook());
    OpenCondor condor = arm.book().standing().condors().getFirst();
    assertThat(condor.decided()).isEqualTo(THURSDAY);
    assertThat(condor.opened()).isEqualTo(FRIDAY);
    double mid = CondorDesk.value(condor.condor(), friday.surface().orElseThrow());
    assertThat(condor.credit())
        .isCloseTo(mid - .5 * halfSpreads(friday, condor.condor()), within(CENT_A_CONDOR));
    assertThat(arm.book().workingOrders()).isEmpty();
  }

  @Test
  void interest_is_paid_on_the_cash_of_the_last_session_at_the_rate_known_then() {
    Arm arm = arm(new CondorRules());
    arm.step(MadeDay.calm(TUESDAY.minusDays(5)).seen(Measure.BILL_13W, 9).outlook());
    assertThat(interest()).isEmpty();
    arm.step(blind(FRIDAY).seen(Measure.BILL_13W, 3.6).outlook());
    arm.step(blind(MONDAY).seen(Measure.BILL_13W, 9).outlook());
    // 1,000,000 at 9 % for one day, then at 3.6 % for three.
    assertThat(interest()).containsExactly(Money.ofDollars(250), new Money(300_08));
  }

  @Test
  void a_future_is_settled_in_cash_every_day() {
    Arm arm = arm(noCondors());
    hedge.wish(F1, 20);
    arm.step(MadeDay.calm(THURSDAY).futures(14.0, 15.0, 16.0).outlook());
    arm.step(MadeDay.calm(FRIDAY).futures(14.5, 15.0, 16.0).outlook());
    Money paid = CAPITAL.minus(arm.book().ledger().balance(Account.CASH));
    // Two contracts: κ·.025·1000 = $12.50 and a fee of $2.38 each.
    assertThat(paid).isEqualTo(new Money(2 * (12_50 + 2_38)));
    arm.step(MadeDay.calm(MONDAY).futures(15.25, 15.0, 16.0).outlook());
    Money after = arm.book().ledger().balance(Account.CASH);
    assertThat(after).isEqualTo(CAPITAL.minus(paid).plus(new Money(2 * 750_00)));
    assertThat(arm.book().ledger().equity()).isEqualTo(after);
  }

  @Test
  void a_future_settles_in_the_morning_of_its_last_day_and_not_at_its_close() {
    Arm arm = arm(noCondors());
    hedge.wish(F1, 10);
    arm.step(MadeDay.calm(LocalDate.of(2018, 2, 12)).outlook());
    arm.step(MadeDay.calm(LocalDate.of(2018, 2, 13)).outlook());
    assertThat(arm.book().positions()).containsEntry(VX, 1L);
    Money before = arm.book().ledger().equity();
    arm.step(MadeDay.calm(F1).vix(19.26).seen(Measure.VIX_OPEN, 22.1).outlook());
    assertThat(arm.book().positions()).doesNotContainKey(VX);
    // Carried at 15.00, the settlement of the day before.
    assertThat(arm.book().ledger().equity().minus(before)).isEqualTo(new Money(7_100_00));
    assertThat(events)
        .filteredOn(Event.Settled.class::isInstance)
        .singleElement()
        .isEqualTo(
            new Event.Settled(
                F1,
                VX,
                new Money(22_100_00),
                new SettlementValue(
                    SettlementPrint.VRO, VX.settlesAt(), 22.1, SettlementSource.VIX_OPEN)));
  }

  @Test
  void a_condor_without_a_time_exit_settles_on_the_close_of_its_last_day() {
    Arm arm = arm(toSettlement());
    arm.step(MadeDay.calm(THURSDAY).outlook());
    arm.step(MadeDay.calm(FRIDAY).outlook());
    OpenCondor condor = arm.book().standing().condors().getFirst();
    double below = condor.condor().shortPut().strike() - 7;
    arm.step(MadeDay.calm(EXPIRY.minusDays(1)).spot(condor.condor().shortPut().strike()).outlook());
    assertThat(arm.book().workingOrders()).isEmpty();
    arm.step(MadeDay.calm(EXPIRY).spot(below).outlook());
    ClosedCondor closed = arm.book().closedCondors().getFirst();
    assertThat(closed.exit()).isEqualTo(CondorExit.Rule.EXPIRY);
    assertThat(closed.closed()).isEqualTo(EXPIRY);
    assertThat(closed.debit()).isCloseTo(7, within(CENT_A_CONDOR));
    assertThat(closed.fees()).isEqualTo(new Money(4 * 135).times(condor.quantity()));
    assertThat(arm.book().positions()).isEmpty();
    assertThat(arm.book().ledger().balance(Account.OPTIONS)).isEqualTo(Money.ZERO);
  }

  @Test
  void on_a_day_without_quotes_an_exit_keeps_working_and_fills_at_the_next_close() {
    Arm arm = arm(new CondorRules());
    arm.step(MadeDay.calm(THURSDAY).outlook());
    arm.step(MadeDay.calm(FRIDAY).outlook());
    arm.step(MadeDay.calm(MONDAY).spot(2600).vix(35).volatility(.35).outlook());
    String exit = arm.book().workingOrders().getFirst().id();
    assertThat(exit).isEqualTo("C2018-01-25-close");
    arm.step(blind(TUESDAY).outlook());
    assertThat(arm.book().workingOrders()).extracting("id").containsExactly(exit);
    assertThat(arm.book().notQuotedCount()).isOne();
    arm.step(MadeDay.calm(LocalDate.of(2018, 1, 31)).spot(2650).vix(30).volatility(.3).outlook());
    ClosedCondor closed = arm.book().closedCondors().getFirst();
    assertThat(closed.exit()).isEqualTo(CondorExit.Rule.STOP);
    assertThat(closed.closed()).isEqualTo(LocalDate.of(2018, 1, 31));
  }

  @Test
  void on_a_day_without_quotes_an_entry_lapses_and_is_due_again_at_once() {
    Arm arm = arm(new CondorRules());
    arm.step(MadeDay.calm(THURSDAY).outlook());
    arm.step(blind(FRIDAY).outlook());
    assertThat(arm.book().workingOrders()).isEmpty();
    assertThat(arm.book().positions()).isEmpty();
    arm.step(MadeDay.calm(MONDAY).outlook());
    assertThat(arm.book().workingOrders()).extracting("id").containsExactly("C2018-01-29-open");
  }

  @Test
  void without_a_curve_a_hedge_order_lapses_and_is_asked_again() {
    Arm arm = arm(noCondors());
    hedge.wish(F1, 10);
    arm.step(MadeDay.calm(THURSDAY).outlook());
    arm.step(MadeDay.calm(FRIDAY).withoutCurve().outlook());
    assertThat(arm.book().positions()).isEmpty();
    assertThat(arm.book().workingOrders())
        .extracting("id")
        .containsExactly("H2018-01-26-2018-02-14");
    arm.step(MadeDay.calm(MONDAY).outlook());
    assertThat(arm.book().positions()).containsEntry(VX, 1L);
  }

  @Test
  void the_day_runs_in_one_order() {
    Arm arm = arm(new CondorRules());
    arm.step(MadeDay.calm(THURSDAY).outlook());
    hedge.wish(F1, 10);
    arm.step(MadeDay.calm(FRIDAY).outlook());
    arm.step(MadeDay.calm(MONDAY).outlook());
    assertThat(events)
        .extracting(event -> event.date() + " " + event.getClass().getSimpleName())
        .containsExactly(
            THURSDAY + " Opened",
            THURSDAY + " Marked",
            THURSDAY + " Decided",
            FRIDAY + " InterestPaid",
            FRIDAY + " Marked",
            FRIDAY + " Filled",
            FRIDAY + " Decided",
            MONDAY + " InterestPaid",
            MONDAY + " Marked",
            MONDAY + " Filled",
            MONDAY + " Decided");
  }

  private static MadeDay blind(LocalDate date) {
    return MadeDay.calm(date).withoutVix();
  }

  private List<Money> interest() {
    return events.stream()
        .filter(Event.InterestPaid.class::isInstance)
        .map(event -> ((Event.InterestPaid) event).amount())
        .toList();
  }

  private static double halfSpreads(MadeDay day, IronCondor condor) {
    return condor.legs().stream()
        .mapToDouble(leg -> day.outlook().quotes().quote(leg).orElseThrow().halfSpread())
        .sum();
  }

  private static CondorRules noCondors() {
    return new CondorRules(900, 901, 900, .16, .05, .03, 5, 6, .5, 2, 21, .05);
  }

  private static CondorRules toSettlement() {
    return new CondorRules(45, 60, 50, .16, .05, .03, 50, 6, 0, 1_000, 0, .05);
  }

  private Arm arm(CondorRules rules) {
    return new Arm(
        new Strategy(new CondorDesk(rules, CAPITAL), hedge),
        new SpreadFraction(.5, new Fees()),
        new CashInterest(),
        CAPITAL,
        events::add);
  }
}
