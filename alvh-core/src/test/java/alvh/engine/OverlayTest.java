package alvh.engine;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.event.Book;
import alvh.event.ClosedCondor;
import alvh.instrument.Holdings;
import alvh.instrument.Option;
import alvh.instrument.OptionRoot;
import alvh.layer.EngineRules;
import alvh.layer.EngineState;
import alvh.layer.LadderRules;
import alvh.layer.OverlayAction;
import alvh.layer.ThirdEngine;
import alvh.ledger.Account;
import alvh.ledger.CashInterest;
import alvh.order.Fees;
import alvh.order.OrderLeg;
import alvh.order.SpreadFraction;
import alvh.sizing.ProjectedLossSizing;
import alvh.sizing.SizingRules;
import alvh.strategy.CapitalTests;
import alvh.strategy.CondorDesk;
import alvh.strategy.CondorEntry;
import alvh.strategy.CondorExit;
import alvh.strategy.CondorRules;
import alvh.strategy.Decision;
import alvh.strategy.EntryGate;
import alvh.strategy.ForwardMoves;
import alvh.strategy.LayeredHedge;
import alvh.strategy.OpenCondor;
import alvh.strategy.Overlay;
import alvh.strategy.Strategy;
import alvh.strategy.SyntheticForward;
import alvh.time.ExchangeCalendar;
import alvh.unit.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Laws of what engine 2 does to the condors themselves, over random markets: what is held is the
 * legs of condors and forwards, every event is paid for to the cent, and nothing is done below the
 * second tier.
 */
class OverlayTest {
  private static final long SEED = 20180205;
  private static final int PATHS = 60;
  private static final int SESSIONS = 120;
  private static final LocalDate FIRST = LocalDate.of(2017, 1, 3);
  private static final Money CAPITAL = Money.ofDollars(1_000_000);

  private int traded;
  private int released;
  private int rolled;

  @Test
  void forwards_lead_from_what_is_held_to_what_is_wanted_and_cash_is_the_sum_of_postings() {
    walkAll(OverlayAction.SYNTH);
    assertThat(traded).isGreaterThan(PATHS);
    assertThat(released).isGreaterThan(PATHS / 10);
    assertThat(rolled).isZero();
  }

  @Test
  void rolled_condors_are_closed_and_sold_anew_to_the_cent() {
    walkAll(OverlayAction.ROLL_ALL);
    assertThat(rolled).isGreaterThan(PATHS);
    assertThat(traded).isZero();
  }

  @Test
  void by_default_nothing_is_done() {
    walkAll(OverlayAction.NONE);
    assertThat(traded + rolled + released).isZero();
  }

  private void walkAll(OverlayAction action) {
    var random = new Random(SEED);
    List<LocalDate> dates = ExchangeCalendar.NYSE.sessions(FIRST, FIRST.plusYears(2));
    for (int path = 0; path < PATHS; path++) {
      walk(action, new RandomMarket(random, dates.get(random.nextInt(dates.size()))));
    }
  }

  private void walk(OverlayAction action, RandomMarket market) {
    var twin = new TwinAccount();
    Arm arm = arm(action, twin);
    twin.holdAgainst(arm.book());
    Decision before = arm.step(market.next());
    for (int session = 1; session < SESSIONS; session++) {
      Decision now = arm.step(market.next());
      check(arm.book());
      checkForwards(before, now);
      checkRoll(action, now);
      before = now;
    }
    assertThat(twin.refolded().standing()).isEqualTo(arm.book().standing());
  }

  /** S&P 500 options held are the legs of condors and forwards; their result is no one else's. */
  private static void check(Book book) {
    Holdings legs = Holdings.NONE;
    for (OpenCondor condor : book.standing().condors()) {
      legs = legs.plus(condor.holdings());
    }
    for (Map.Entry<SyntheticForward, Long> held : book.standing().forwards().entrySet()) {
      for (OrderLeg leg : held.getKey().legs(held.getValue())) {
        legs = legs.plus(leg.instrument(), leg.quantity());
      }
    }
    Holdings held = Holdings.of(book.positions());
    assertThat(held.only(i -> i instanceof Option o && o.root() == OptionRoot.SPXW))
        .isEqualTo(legs);
  }

  /** What was wanted is held after the next close, but for what has settled since. */
  private void checkForwards(Decision before, Decision now) {
    LocalDate today = now.outlook().seen().date();
    for (ForwardMoves.Trade trade : before.forwards().trades()) {
      long held = before.before().forwards().getOrDefault(trade.forward(), 0L);
      if (trade.forward().expiry().isAfter(today)) {
        assertThat(now.before().forwards().getOrDefault(trade.forward(), 0L))
            .isEqualTo(held + trade.quantity());
      }
    }
    boolean on = isRaised(now.hedge().engine().status().state());
    if (on) {
      traded += now.forwards().trades().size();
    } else {
      released += now.forwards().trades().size();
      assertThat(now.forwards().trades())
          .allMatch(t -> now.before().forwards().get(t.forward()) == -t.quantity());
    }
  }

  private void checkRoll(OverlayAction action, Decision now) {
    List<CondorEntry> fresh = now.condors().rolled();
    long exits =
        now.condors().exits().stream().filter(e -> e.rule() == CondorExit.Rule.ROLL).count();
    assertThat((long) fresh.size()).isEqualTo(exits);
    EngineState was = now.before().engine().state();
    boolean first = !isRaised(was) && isRaised(now.hedge().engine().status().state());
    assertThat(fresh.isEmpty() || first).isTrue();
    if (action == OverlayAction.ROLL_ALL && first) {
      assertThat(now.before().condors())
          .allMatch(held -> held.closing() || now.condors().closes(held));
    }
    rolled += fresh.size();
  }

  @Test
  void without_open_condors_their_trades_are_what_the_account_says() {
    var random = new Random(SEED);
    int seen = 0;
    for (int path = 0; path < PATHS; path++) {
      Arm arm = arm(OverlayAction.ROLL_ALL, new TwinAccount());
      var market = new RandomMarket(random, FIRST);
      for (int session = 0; session < SESSIONS; session++) {
        arm.step(market.next());
        if (session > 0 && arm.book().standing().condors().isEmpty()) {
          seen++;
          assertThat(brought(arm.book())).isEqualTo(result(arm.book()));
        }
      }
    }
    assertThat(seen).isPositive();
  }

  private static Money brought(Book book) {
    Money sum = Money.ZERO;
    for (ClosedCondor trade : book.closedCondors()) {
      sum = sum.plus(trade.gross());
    }
    return sum;
  }

  private static Money result(Book book) {
    return book.ledger().balance(Account.CONDOR_RESULT).negated();
  }

  private static boolean isRaised(EngineState state) {
    return state == EngineState.E2_T2 || state == EngineState.E2_FULL;
  }

  private static Arm arm(OverlayAction action, TwinAccount twin) {
    EngineRules engine = engine(action);
    var hedge =
        new LayeredHedge(
            engine,
            new LadderRules(),
            new ProjectedLossSizing(6),
            new SizingRules(),
            new ThirdEngine(),
            new CapitalTests());
    var condors = new CondorRules();
    var strategy =
        new Strategy(
            new CondorDesk(condors, CAPITAL), hedge, new EntryGate(), new Overlay(engine, condors));
    return new Arm(
        strategy, new SpreadFraction(.5, new Fees()), new CashInterest(.01), CAPITAL, twin);
  }

  private static EngineRules engine(OverlayAction action) {
    var usual = new EngineRules();
    return new EngineRules(
        usual.on(),
        usual.off(),
        usual.reentry(),
        usual.minHold(),
        usual.cooldown(),
        usual.releaseCloses(),
        usual.tier1Offset(),
        usual.tier2Offset(),
        usual.fullOffset(),
        usual.triggers(),
        usual.combine(),
        usual.gate(),
        usual.levelMode(),
        action);
  }
}
