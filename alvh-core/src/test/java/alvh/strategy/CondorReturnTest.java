package alvh.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.instrument.IronCondor;
import alvh.instrument.OptionRoot;
import alvh.layer.EngineStatus;
import alvh.signal.Reading;
import alvh.strategy.CondorReturn.PastTrades;
import alvh.time.ExchangeCalendar;
import alvh.unit.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Expected returns by hand, the condors on paper, and what is not sold for them. */
class CondorReturnTest {
  private static final double ROUNDING = 1e-9;
  private static final LocalDate DATE = LocalDate.of(2018, 1, 29);
  private static final PastTrades PAST = new PastTrades(100, .80, 26);

  @Test
  void the_expected_return_is_worked_by_hand() {
    CondorReturn condor = condor(PAST);
    // 100·(20 − 16) − 10.80 + .02·30000·26/365 = 389.20 + 42.74 = 431.94 on 30,000.
    assertThat(condor.capital()).isEqualTo(30_000);
    assertThat(condor.expectedGain()).isCloseTo(389.2 + 600.0 * 26 / 365, within(ROUNDING));
    double growth = 1 + (389.2 + 600.0 * 26 / 365) / 30_000;
    assertThat(condor.irr().orElseThrow())
        .isCloseTo(Math.pow(growth, 365 / 26.0) - 1, within(ROUNDING));
    assertThat(condor.irr().orElseThrow()).isCloseTo(.2224, within(1e-3));
    assertThat(condor.hedgeCost()).isCloseTo(.05, within(ROUNDING));
  }

  @Test
  void without_sixty_round_trips_there_is_no_expectation() {
    assertThat(condor(new PastTrades(59, .8, 26)).irr()).isEmpty();
    assertThat(condor(new PastTrades(60, .8, 26)).irr()).isPresent();
    assertThat(condor(PastTrades.NONE).irr()).isEmpty();
  }

  @Test
  void a_condor_that_loses_all_of_its_capital_returns_minus_one() {
    assertThat(condor(new PastTrades(60, 40, 26)).irr().orElseThrow()).isEqualTo(-1);
  }

  @Test
  void the_cost_of_capital_weighs_equity_and_debt() {
    // r_E = .02 + .10·.05 = .025, r_D = .03, D/(E+D) = .2.
    AccountState account = account(800_000, 200_000, .10);
    assertThat(EntryGate.costOfCapital(prospects(PAST), account).orElseThrow())
        .isCloseTo(.8 * .025 + .2 * .03, within(ROUNDING));
    assertThat(EntryGate.costOfCapital(Prospects.UNKNOWN, account)).isEmpty();
    assertThat(EntryGate.costOfCapital(prospects(PAST), AccountState.UNKNOWN)).isEmpty();
  }

  @Test
  void an_entry_that_earns_too_little_is_not_sold_and_exits_go_on() {
    var moves = new CondorMoves(List.of(), Optional.of(entry()), "Due.");
    var gate = new EntryGate(false, tests(true));
    Standing standing = standing(account(1e6, 0, .10));
    assertThat(gate.admit(moves, outlook(prospects(PAST), false), standing).entry()).isPresent();
    CondorMoves poor =
        gate.admit(moves, outlook(prospects(new PastTrades(100, .99, 26)), false), standing);
    assertThat(poor.entry()).isEmpty();
    assertThat(poor.entryNote()).contains("(B6)");
    // Off, or without an expectation, everything is sold.
    CondorMoves off =
        new EntryGate(false, tests(false))
            .admit(moves, outlook(prospects(new PastTrades(100, .99, 26)), false), standing);
    assertThat(off).isEqualTo(moves);
    assertThat(gate.admit(moves, outlook(prospects(PastTrades.NONE), false), standing))
        .isEqualTo(moves);
  }

  @Test
  void irr_below_its_floor_blocks_only_where_the_trigger_is_in_use() {
    var moves = new CondorMoves(List.of(), Optional.of(entry()), "Due.");
    Outlook low = outlook(prospects(PAST), true);
    Standing standing = standing(AccountState.UNKNOWN);
    assertThat(new EntryGate(true, tests(false)).admit(moves, low, standing).entry()).isEmpty();
    assertThat(new EntryGate().admit(moves, low, standing)).isEqualTo(moves);
  }

  @Test
  void paper_condors_are_sold_and_closed_as_the_rules_say_and_each_counts_once() {
    var desk = new CondorDesk(new CondorRules(), Money.ofDollars(1_000_000));
    var paper = new PaperCondors(desk, .5, 1990);
    List<LocalDate> dates =
        ExchangeCalendar.NYSE.sessions(LocalDate.of(2018, 1, 2), LocalDate.of(2018, 12, 31));
    for (LocalDate date : dates) {
      paper.observe(MadeDay.calm(date).outlook());
    }
    PastTrades past = paper.past();
    assertThat(past.trades()).isBetween(15, 60);
    // A calm market: each reaches half of its credit, or its last three weeks for less than it.
    assertThat(past.multiple()).isBetween(.05, .8);
    assertThat(past.days()).isBetween(10.0, 45.0);
    var later = new PaperCondors(desk, .5, 2019);
    for (LocalDate date : dates) {
      later.observe(MadeDay.calm(date).outlook());
    }
    assertThat(later.past()).isEqualTo(PastTrades.NONE);
  }

  @Test
  void the_price_of_a_package_gives_up_its_share_of_every_leg() {
    var paper =
        new PaperCondors(new CondorDesk(new CondorRules(), Money.ofDollars(1_000_000)), .5, 1990);
    Outlook day = MadeDay.calm(DATE).outlook();
    IronCondor condor = entry().condor();
    double sold = paper.price(condor, day.quotes(), -1).orElseThrow();
    double bought = paper.price(condor, day.quotes(), 1).orElseThrow();
    double mid = CondorDesk.value(condor, day.surface().orElseThrow());
    double half =
        condor.legs().stream()
            .mapToDouble(leg -> day.quotes().quote(leg).orElseThrow().halfSpread())
            .sum();
    assertThat(sold).isCloseTo(mid - .5 * half, within(ROUNDING));
    assertThat(bought).isCloseTo(mid + .5 * half, within(ROUNDING));
  }

  private static CondorReturn condor(PastTrades past) {
    return new CondorReturn(20, 28_000, 2_000, 1_500, 10.8, .02, past, 60);
  }

  private static Prospects prospects(PastTrades past) {
    Prospects none = Prospects.UNKNOWN;
    return new Prospects(
        .02,
        .03,
        OptionalDouble.of(.05),
        none.variancePremium(),
        none.persistence(),
        4,
        none.usualPremium(),
        none.response(),
        1,
        none.weeksOfThePast(),
        Optional.of(condor(past)));
  }

  private static AccountState account(double equity, double debt, double beta) {
    return new AccountState(
        1e6, equity, debt, OptionalDouble.of(beta), OptionalDouble.of(-.1), OptionalDouble.of(.05));
  }

  private static Standing standing(AccountState account) {
    return new Standing(
        List.of(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        EngineStatus.START,
        false,
        9,
        HedgeShares.NONE,
        account);
  }

  private static Outlook outlook(Prospects prospects, boolean low) {
    return MadeDay.calm(DATE)
        .outlook()
        .with(prospects, new Reading.Measured(low ? 4 : 12, 6, low, "A return."));
  }

  private static CapitalTests tests(boolean entry) {
    CapitalTests t = new CapitalTests();
    return new CapitalTests(
        t.margin(),
        t.condorUnequal(),
        t.houseVix(),
        t.houseIndex(),
        t.brokerMultiple(),
        entry,
        t.waccSpread(),
        t.irrFloor(),
        t.irrCloses(),
        t.carryCap(),
        t.carryOffset(),
        t.minTrades(),
        t.tradesSince());
  }

  private static CondorEntry entry() {
    var condor =
        IronCondor.of(OptionRoot.SPXW, LocalDate.of(2018, 3, 16), 2_500, 2_600, 2_950, 3_050);
    return new CondorEntry("C", DATE, condor, 2, 6, .01, 94);
  }
}
