package alvh.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.event.Event;
import alvh.instrument.Future;
import alvh.instrument.FutureRoot;
import alvh.layer.LadderRules;
import alvh.ledger.CashInterest;
import alvh.market.Measure;
import alvh.order.Fees;
import alvh.order.FillRules.Clock;
import alvh.order.Order.Purpose;
import alvh.order.SpreadFraction;
import alvh.report.ArmRun;
import alvh.report.EquityRow;
import alvh.strategy.CondorDesk;
import alvh.strategy.CondorRules;
import alvh.strategy.MadeDay;
import alvh.strategy.NoHedge;
import alvh.strategy.OpenCondor;
import alvh.strategy.Strategy;
import alvh.strategy.TailCalls;
import alvh.strategy.TailShare;
import alvh.unit.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On which close an arm's orders are filled, and what becomes of those that are not. */
class FillRulesOfAnArmTest {
  private static final Money CAPITAL = Money.ofDollars(1_000_000);
  private static final LocalDate THURSDAY = LocalDate.of(2018, 1, 25);
  private static final LocalDate FRIDAY = LocalDate.of(2018, 1, 26);

  private static final CondorRules NO_CONDORS =
      new CondorRules(900, 901, 900, .16, .05, .03, 5, 6, .5, 2, 21, .05);

  /** Prices are rounded to the cent a contract. */
  private static final double CENT_A_CONDOR = .0004;

  private final List<Event> events = new ArrayList<>();

  @Test
  void at_the_same_close_a_condor_is_sold_at_the_prices_it_was_decided_on() {
    Arm arm = condors();
    arm.fillAt(Clock.SAME_CLOSE);
    MadeDay thursday = MadeDay.calm(THURSDAY);
    arm.step(thursday.outlook());
    OpenCondor condor = arm.book().openCondors().getFirst();
    assertThat(condor.opened()).isEqualTo(THURSDAY).isEqualTo(condor.decided());
    double given =
        condor.condor().legs().stream()
            .mapToDouble(leg -> thursday.outlook().quotes().quote(leg).orElseThrow().halfSpread())
            .sum();
    double mid = CondorDesk.value(condor.condor(), thursday.surface().orElseThrow());
    assertThat(condor.credit()).isCloseTo(mid - .5 * given, within(CENT_A_CONDOR));
    EquityRow row = arm.lastRow();
    assertThat(row.date()).isEqualTo(THURSDAY);
    assertThat(row.costs()).isEqualTo(CAPITAL.minus(row.equity()));
    assertThat(row.costs().cents()).isPositive();
    arm.step(MadeDay.calm(FRIDAY).outlook());
    assertThat(arm.result().rows()).extracting(EquityRow::date).containsExactly(THURSDAY, FRIDAY);
  }

  @Test
  void an_order_that_the_exchange_would_not_take_is_an_event_and_never_filled() {
    var future = new Future(FutureRoot.VX, LocalDate.of(2018, 2, 14));
    var wished = new WishedHedge();
    wished.wish(future.expiry(), 10);
    Arm arm = arm(new Strategy(new CondorDesk(NO_CONDORS, CAPITAL), wished));
    arm.step(day("2018-02-13").outlook());
    arm.step(day("2018-02-14").outlook());
    assertThat(events)
        .filteredOn(Event.Refused.class::isInstance)
        .singleElement()
        .satisfies(
            event ->
                assertThat(((Event.Refused) event).why())
                    .isEqualTo("The exchange refuses the order: trading in VXG18 has ended."));
    assertThat(arm.book().positions()).isEmpty();
    assertThat(arm.book().workingOrders()).isEmpty();
    ArmRun run = arm.result();
    assertThat(run.happenings().refused()).isOne();
    assertThat(run.notQuoted()).isZero();
  }

  @Test
  void monthly_calls_without_a_quote_are_tried_again_on_the_next_session() {
    Arm arm = tails();
    // The eve of the monthly settlement of 2018-02-14.
    arm.step(day("2018-02-13").outlook());
    assertThat(arm.book().workingOrders())
        .singleElement()
        .matches(o -> o.purpose() == Purpose.TAIL);
    arm.step(day("2018-02-14").withoutVix().outlook());
    assertThat(arm.book().notQuotedCount()).isOne();
    assertThat(arm.book().workingOrders()).hasSize(1);
    assertThat(arm.book().positions()).isEmpty();
    arm.step(day("2018-02-15").outlook());
    assertThat(arm.book().workingOrders()).isEmpty();
    assertThat(arm.book().positions().firstKey().expiry()).isEqualTo(LocalDate.of(2018, 3, 21));
  }

  @Test
  void monthly_calls_lapse_where_three_closes_have_no_quote_as_their_number_was_for_the_eve() {
    Arm arm = tails();
    arm.step(day("2018-02-13").outlook());
    arm.step(day("2018-02-14").withoutVix().outlook());
    arm.step(day("2018-02-15").withoutVix().outlook());
    assertThat(arm.book().workingOrders()).hasSize(1);
    arm.step(day("2018-02-16").withoutVix().outlook());
    assertThat(arm.book().workingOrders()).isEmpty();
    assertThat(arm.book().notQuotedCount()).isEqualTo(3);
    arm.step(day("2018-02-20").outlook());
    assertThat(arm.book().positions()).isEmpty();
  }

  private static MadeDay day(String date) {
    return MadeDay.calm(LocalDate.parse(date))
        .vix(20)
        .futures(20.0, 20.5, 21.0, 21.5)
        .seen(Measure.VVIX, 100);
  }

  private Arm tails() {
    return arm(
        new Strategy(
            new CondorDesk(NO_CONDORS, CAPITAL),
            new TailCalls(new TailShare(), .30, new LadderRules())));
  }

  private Arm condors() {
    return arm(
        new Strategy(new CondorDesk(new CondorRules(), CAPITAL), new NoHedge(new LadderRules())));
  }

  private Arm arm(Strategy strategy) {
    return new Arm(
        strategy, new SpreadFraction(.5, new Fees()), new CashInterest(), CAPITAL, events::add);
  }
}
