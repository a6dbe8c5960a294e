package alvh.report;

import alvh.event.ClosedCondor;
import alvh.instrument.Future;
import alvh.instrument.FutureRoot;
import alvh.instrument.IronCondor;
import alvh.instrument.OptionRoot;
import alvh.layer.EngineState;
import alvh.market.Hindsight;
import alvh.order.LegFill;
import alvh.order.Order;
import alvh.signal.Reading;
import alvh.signal.Signal;
import alvh.strategy.CondorExit;
import alvh.strategy.OpenCondor;
import alvh.surface.Provenance;
import alvh.time.ExchangeCalendar;
import alvh.unit.Money;
import alvh.vote.Ballot;
import alvh.vote.Consensus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;

/**
 * A made-up run with three arms whose condors are the same: quiet gains, a bad day now and then,
 * and a hedge that pays on it. Nothing in it is a market's; it only has the shape of a run.
 */
public final class SampleRun {
  static final Money CAPITAL = Money.ofDollars(1_000_000);
  private static final LocalDate START = LocalDate.of(2007, 1, 3);
  private static final LocalDate EXPIRY = LocalDate.of(2018, 3, 16);
  private static final double BAD_DAYS = .01;
  private static final Hindsight CONSTANT =
      new Hindsight("a made-up <beta>", LocalDate.of(2005, 1, 3), LocalDate.of(2007, 6, 29));

  private SampleRun() {}

  /**
   * @param sessions how many, from 2007-01-03
   * @param growth what the condors bring a session on average, US dollars
   */
  public static Run of(int sessions, double growth) {
    List<LocalDate> dates =
        ExchangeCalendar.NYSE.sessions(START, START.plusYears(30)).subList(0, sessions);
    return new Run(dates.getFirst(), dates.getLast(), days(dates), arms(dates, growth));
  }

  /** The same run with so many dollars that engine 3 brought the first arm by its last session. */
  public static Run withEngineThree(Run run, double dollars) {
    ArmRun arm = run.arms().getFirst();
    var rows = new ArrayList<>(arm.rows());
    EquityRow last = rows.removeLast();
    Money net = Money.ofDollars(dollars);
    rows.add(
        new EquityRow(
            last.date(),
            last.equity().plus(net),
            last.cash().plus(net),
            last.condorResult(),
            last.hedgeResult(),
            last.condorCosts(),
            last.hedgeCosts(),
            last.interest(),
            last.riskFree(),
            last.openCondors(),
            last.hedgeMinis(),
            net));
    var arms = new ArrayList<>(run.arms());
    arms.set(
        0,
        new ArmRun(
            arm.name(),
            arm.capital(),
            rows,
            arm.condors(),
            arm.open(),
            arm.hedgeTrades(),
            arm.notQuoted()));
    return new Run(run.from(), run.to(), run.days(), arms);
  }

  private static List<ArmRun> arms(List<LocalDate> dates, double growth) {
    return List.of(
        arm("ALVH", dates, growth, .8),
        arm("ARM0", dates, growth, 0),
        arm("ARM1", dates, growth, .5));
  }

  private static ArmRun arm(String name, List<LocalDate> dates, double growth, double hedge) {
    var random = new Random(42);
    var rows = new ArrayList<EquityRow>();
    long condors = 0;
    long hedged = 0;
    long interest = 0;
    for (int i = 0; i < dates.size(); i++) {
      boolean bad = random.nextDouble() < BAD_DAYS;
      long moved = Math.round(100 * (growth + 1_500 * random.nextGaussian() - (bad ? 9_000 : 0)));
      condors += i == 0 ? 0 : moved;
      hedged += i == 0 ? 0 : Math.round(hedge * (bad ? 700_000 : -9_000));
      interest += i == 0 ? 0 : 5_000;
      long condorCosts = 1_000L * i;
      long hedgeCosts = hedge > 0 ? 300L * i : 0;
      Money equity =
          CAPITAL.plus(new Money(condors + hedged + interest - condorCosts - hedgeCosts));
      rows.add(
          new EquityRow(
              dates.get(i),
              equity,
              equity,
              new Money(condors),
              new Money(hedged),
              new Money(condorCosts),
              new Money(hedgeCosts),
              new Money(interest),
              .00004,
              3,
              hedge > 0 ? 4 : 0));
    }
    return new ArmRun(
        name,
        CAPITAL,
        rows,
        condors(dates),
        List.of(open(dates.getLast(), 9_999)),
        hedge > 0 ? List.of(hedgeTrade(dates.getFirst())) : List.of(),
        2);
  }

  private static List<ClosedCondor> condors(List<LocalDate> dates) {
    var closed = new ArrayList<ClosedCondor>();
    CondorExit.Rule[] rules = CondorExit.Rule.values();
    for (int i = 0; i + 20 < dates.size(); i += 7) {
      closed.add(closed(dates.get(i), dates.get(i + 20), i, rules[i % rules.length]));
    }
    return closed;
  }

  /** Wins 1,000 dollars before costs when the number is even, loses 1,500 else. */
  static ClosedCondor closed(LocalDate opened, LocalDate closed, int number, CondorExit.Rule rule) {
    Money gross = Money.ofDollars(number % 2 == 0 ? 1_000 : -1_500);
    return new ClosedCondor(
        open(opened, number),
        closed,
        rule,
        number % 2 == 0 ? 15 : 40,
        gross,
        Money.ofDollars(50),
        Money.ofDollars(10.80));
  }

  static OpenCondor open(LocalDate opened, int number) {
    var condor = IronCondor.of(OptionRoot.SPXW, EXPIRY, 2400, 2560, 2840, 2890);
    return new OpenCondor("C" + number, condor, 1, opened.minusDays(1), opened, 25, false);
  }

  private static HedgeTrade hedgeTrade(LocalDate date) {
    var future = new Future(FutureRoot.VXM, LocalDate.of(2018, 2, 14));
    return new HedgeTrade(
        date,
        "H" + date,
        Order.Purpose.HEDGE,
        new LegFill(
            future, 4, 16, 16.015, Money.ofDollars(6_400), Money.ofDollars(6), new Money(180)));
  }

  private static List<DayRow> days(List<LocalDate> dates) {
    var days = new ArrayList<DayRow>();
    EngineState[] states = EngineState.values();
    for (int i = 0; i < dates.size(); i++) {
      days.add(
          new DayRow(
              dates.get(i),
              i % 97 == 5 ? OptionalDouble.empty() : OptionalDouble.of(15 + 10 * Math.sin(i / 50.)),
              1_400 + i,
              states[i / 30 % states.length],
              false,
              consensus(dates.get(i), i),
              i % 97 == 5
                  ? Optional.empty()
                  : Optional.of(i % 4 == 0 ? Provenance.IMPUTED : Provenance.RECONSTRUCTED),
              i % 4 == 0 ? List.of("VIX9D") : List.of(),
              List.of(CONSTANT)));
    }
    return days;
  }

  private static Consensus consensus(LocalDate date, int i) {
    boolean first = i % 10 < 3;
    boolean second = i % 50 < 5;
    double share = ((first ? 1 : 0) + (second ? 1 : 0)) / 2.0;
    return new Consensus(
        date,
        List.of(ballot("v1", first), ballot("v2", second)),
        share,
        2,
        2,
        .6,
        share >= .7
            ? Consensus.Decision.FULL
            : share >= .4 ? Consensus.Decision.ALERT : Consensus.Decision.QUIET);
  }

  private static Ballot ballot(String id, boolean vote) {
    return new Ballot(
        id,
        "Made-up voter " + id,
        "points",
        Signal.Role.STATE,
        new Reading.Measured(vote ? 2 : 0, 1, vote, "Because."),
        true,
        vote,
        1,
        "Because.");
  }
}
