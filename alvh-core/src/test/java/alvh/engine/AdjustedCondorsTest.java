package alvh.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.event.Book;
import alvh.event.ClosedCondor;
import alvh.instrument.Holdings;
import alvh.layer.LadderRules;
import alvh.ledger.Account;
import alvh.ledger.CashInterest;
import alvh.order.Fees;
import alvh.order.SpreadFraction;
import alvh.signal.Opinion;
import alvh.signal.PierceWithLag;
import alvh.signal.Reading;
import alvh.strategy.CondorDesk;
import alvh.strategy.CondorRules;
import alvh.strategy.LayerOne;
import alvh.strategy.MadeDay;
import alvh.strategy.NoHedge;
import alvh.strategy.OpenCondor;
import alvh.strategy.Outlook;
import alvh.strategy.Strategy;
import alvh.strategy.TimeShift;
import alvh.time.ExchangeCalendar;
import alvh.unit.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Laws of condors that are moved and rolled over random markets: each keeps its id, the legs of all
 * are what is held, and what they brought together is what the account says, to the cent.
 */
class AdjustedCondorsTest {
  /** Sums in another order. */
  private static final double ROUNDING = 1e-9;

  private static final long SEED = 20180205;
  private static final int PATHS = 40;
  private static final int SESSIONS = 250;

  private static final TimeShift BOTH =
      new TimeShift(TimeShift.Mode.BOTH, false, .30, 21, .10, .0025, 2, 75);
  private static final TimeShift LITERAL =
      new TimeShift(TimeShift.Mode.LITERAL, true, .30, 21, .10, .0025, 2, 75);

  private int moved;
  private int rolled;
  private int withoutWings;

  @Test
  void moved_and_rolled_condors_keep_identity_legs_and_money() {
    for (LayerOne.Mode mode : LayerOne.Mode.values()) {
      var layer = new LayerOne(mode, LayerOne.Distance.SHARE, .025, 1);
      walkAll(rules(layer, BOTH));
    }
    assertThat(moved).isGreaterThan(100);
    assertThat(rolled).isGreaterThan(100);
  }

  @Test
  void shorts_that_outlive_their_wings_are_settled_and_closed_to_the_cent() {
    walkAll(rules(new LayerOne(), LITERAL));
    assertThat(rolled).isGreaterThan(20);
    assertThat(withoutWings).isGreaterThan(5);
  }

  private void walkAll(CondorRules rules) {
    var random = new Random(SEED);
    for (int path = 0; path < PATHS; path++) {
      walk(rules, random);
    }
  }

  private void walk(CondorRules rules, Random random) {
    var twin = new TwinAccount();
    Arm arm =
        new Arm(
            new Strategy(
                new CondorDesk(rules, Money.ofDollars(1_000_000)), new NoHedge(new LadderRules())),
            new SpreadFraction(.5, new Fees()),
            new CashInterest(.01),
            Money.ofDollars(1_000_000),
            twin);
    twin.holdAgainst(arm.book());
    LocalDate date = LocalDate.of(2017, 1, 3);
    double spot = 2_500;
    double volatility = .14;
    for (int session = 0; session < SESSIONS; session++) {
      date = ExchangeCalendar.NYSE.next(date);
      double move = .011 * random.nextGaussian();
      spot *= 1 + move;
      volatility = Math.clamp(volatility - .8 * move + .1 * (.14 - volatility), .08, .6);
      MadeDay day = MadeDay.calm(date).spot(spot).vix(110 * volatility).volatility(volatility);
      arm.step(pierced(day.outlook(), random.nextInt(12) == 0));
      check(arm.book());
    }
    count(arm.book());
  }

  private static void check(Book book) {
    Holdings legs = Holdings.NONE;
    for (OpenCondor condor : book.standing().condors()) {
      legs = legs.plus(condor.holdings());
    }
    assertThat(Holdings.of(book.positions())).isEqualTo(legs);
    var ids = new HashSet<String>();
    book.standing().condors().forEach(condor -> assertThat(ids.add(condor.id())).isTrue());
    book.closedCondors().forEach(trade -> assertThat(ids.add(trade.position().id())).isTrue());
    if (book.standing().condors().isEmpty()) {
      Money brought = Money.ZERO;
      Money costs = Money.ZERO;
      for (ClosedCondor trade : book.closedCondors()) {
        brought = brought.plus(trade.gross());
        costs = costs.plus(trade.slippage()).plus(trade.fees());
      }
      assertThat(book.ledger().balance(Account.CONDOR_RESULT).negated()).isEqualTo(brought);
      Money paid = book.ledger().balance(Account.CONDOR_SLIPPAGE);
      assertThat(paid.plus(book.ledger().balance(Account.CONDOR_FEES))).isEqualTo(costs);
    }
  }

  private void count(Book book) {
    var all = new ArrayList<OpenCondor>(book.standing().condors());
    book.closedCondors().forEach(trade -> all.add(trade.position()));
    for (OpenCondor condor : all) {
      assertThat(condor.past().count("A7")).isLessThanOrEqualTo(1);
      assertThat(condor.past().count("E5")).isLessThanOrEqualTo(2);
      double debits = condor.past().debits();
      double left = condor.past().entryCredit() - debits;
      assertThat(condor.credit()).isCloseTo(left, within(ROUNDING));
      if (condor.past().count("E5") == 0) {
        assertThat(condor.exitCredit()).isEqualTo(condor.past().entryCredit());
      } else {
        // New legs sold for what they bring, whatever the old ones cost.
        assertThat(condor.exitCredit()).isPositive();
        assertThat(condor.exitCredit()).isNotEqualTo(condor.past().entryCredit());
      }
      moved += condor.past().count("A7");
      rolled += condor.past().count("E5");
      withoutWings += condor.past().wingsSettled() ? 1 : 0;
    }
  }

  private static CondorRules rules(LayerOne layer1, TimeShift shift) {
    CondorRules r = new CondorRules();
    return new CondorRules(
        r.minDte(),
        r.maxDte(),
        r.targetDte(),
        r.shortDelta(),
        r.wingDelta(),
        r.maxNetDelta(),
        r.entryEvery(),
        r.maxOpen(),
        r.target(),
        r.stop(),
        r.stopBasis(),
        r.timeExit(),
        r.riskPerEntry(),
        CondorRules.Adjust.LAYER1,
        layer1,
        shift);
  }

  private static Outlook pierced(Outlook o, boolean on) {
    var opinion = new Opinion(new PierceWithLag(), new Reading.Measured(16, 14, on, "Drawn."));
    return new Outlook(
        o.seen(),
        o.surface(),
        o.quotes(),
        List.of(opinion),
        o.consensus(),
        o.triggers(),
        o.front(),
        o.curveBeta(),
        o.spotVolBeta(),
        o.projection(),
        o.hindsight());
  }
}
