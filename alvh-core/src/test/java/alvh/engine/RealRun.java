package alvh.engine;

import alvh.RealStore;
import alvh.config.Settings;
import alvh.config.SettingsFile;
import alvh.event.Book;
import alvh.event.Event;
import alvh.ledger.CashInterest;
import alvh.market.History;
import alvh.market.MarketSnapshot;
import alvh.order.SpreadFraction;
import alvh.report.ArmRun;
import alvh.report.Card;
import alvh.report.Run;
import alvh.sizing.ProjectedLossSizing;
import alvh.strategy.CondorDesk;
import alvh.strategy.CondorRules;
import alvh.strategy.ConstantFront;
import alvh.strategy.Decision;
import alvh.strategy.Hedge;
import alvh.strategy.LayeredHedge;
import alvh.strategy.NoHedge;
import alvh.strategy.Outlooks;
import alvh.strategy.Strategy;
import alvh.unit.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The method with its defaults over the real history, run once for all tests of the process that
 * ask.
 *
 * @param cards of the layered hedge, every session
 * @param decisions of the layered hedge on the days that are worked by hand
 * @param twins what each arm's events add up to, held against its ledger while they happened
 */
record RealRun(
    Run run,
    NavigableMap<LocalDate, Card> cards,
    NavigableMap<LocalDate, Decision> decisions,
    List<TwinAccount> twins) {
  /** The days that are worked by hand. */
  static final Set<LocalDate> WORKED =
      Stream.of(
              "2007-08-10",
              "2008-10-01",
              "2011-08-08",
              "2017-11-03",
              "2018-02-01",
              "2018-02-02",
              "2018-02-05",
              "2020-03-16",
              "2024-08-05")
          .map(LocalDate::parse)
          .collect(Collectors.toCollection(TreeSet::new));

  static final LocalDate FROM = LocalDate.of(2007, 1, 3);
  static final LocalDate TO = LocalDate.of(2026, 7, 8);
  static final Settings SETTINGS = new SettingsFile().settings();

  /** A multiple of the credit that no condor reaches. */
  private static final double NEVER = 1_000_000;

  private static @Nullable RealRun plain;

  /** The run that everything else is held against; skips the test where the data are absent. */
  static synchronized RealRun plain() {
    History history = RealStore.history();
    RealRun known = plain;
    if (known == null) {
      known = ofThreeArms(history);
      plain = known;
    }
    return known;
  }

  static RealRun ofThreeArms(History history) {
    var backtest = new Backtest(history, FROM, TO);
    List<TwinAccount> twins = List.of(new TwinAccount(), new TwinAccount(), new TwinAccount());
    List<Arm> arms =
        List.of(
            arm(layered(), twins.get(0)),
            arm(new NoHedge(SETTINGS.layers()), twins.get(1)),
            arm(constant(), twins.get(2)));
    for (int i = 0; i < arms.size(); i++) {
      twins.get(i).holdAgainst(arms.get(i).book());
    }
    var cards = new TreeMap<LocalDate, Card>();
    var decisions = new TreeMap<LocalDate, Decision>();
    Run run = backtest.run(outlooks(), arms, recorder(cards, decisions));
    return new RealRun(run, cards, decisions, twins);
  }

  /** The condors alone, none of them closed before it settles. */
  static ArmRun heldToSettlement(History history, TwinAccount twin) {
    CondorRules r = SETTINGS.condor();
    var patient =
        new CondorRules(
            r.minDte(),
            r.maxDte(),
            r.targetDte(),
            r.shortDelta(),
            r.wingDelta(),
            r.maxNetDelta(),
            r.entryEvery(),
            r.maxOpen(),
            0,
            NEVER,
            0,
            r.riskPerEntry());
    Arm arm = arm(patient, new NoHedge(SETTINGS.layers()), twin);
    twin.holdAgainst(arm.book());
    return new Backtest(history, FROM, TO)
        .run(outlooks(), List.of(arm), recorder(new TreeMap<>(), new TreeMap<>()))
        .arms()
        .getFirst();
  }

  /** The cards of the layered hedge alone, on snapshots of another making. */
  static NavigableMap<LocalDate, Card> cards(
      History history,
      LocalDate to,
      Outlooks outlooks,
      Function<LocalDate, MarketSnapshot> snapshots) {
    var backtest =
        new Backtest(
            history.sessions(Backtest.LEARN_FROM, FROM.minusDays(1)),
            history.sessions(FROM, to),
            snapshots);
    var cards = new TreeMap<LocalDate, Card>();
    Arm arm = new Assembly(SETTINGS).layeredArm();
    backtest.run(outlooks, List.of(arm), recorder(cards, new TreeMap<>()));
    return cards;
  }

  static Outlooks outlooks() {
    return new Assembly(SETTINGS).outlooks();
  }

  private static Backtest.Listener recorder(
      NavigableMap<LocalDate, Card> cards, NavigableMap<LocalDate, Decision> decisions) {
    var writer = new Assembly(SETTINGS).cards();
    return new Backtest.Listener() {
      @Override
      public void decided(Decision decision, Book book) {
        LocalDate date = decision.outlook().seen().date();
        cards.put(date, writer.card(decision));
        if (WORKED.contains(date)) {
          decisions.put(date, decision);
        }
      }

      @Override
      public void progressed(int done, int of) {}
    };
  }

  private static ProjectedLossSizing sizing() {
    return new ProjectedLossSizing(SETTINGS.projection().meanShock());
  }

  private static Hedge layered() {
    return new LayeredHedge(SETTINGS.engine2(), SETTINGS.layers(), sizing());
  }

  private static Hedge constant() {
    return new ConstantFront(
        SETTINGS.arm1().offset(), SETTINGS.arm1().band(), sizing(), SETTINGS.layers());
  }

  private static Arm arm(Hedge hedge, Consumer<Event> journal) {
    return arm(SETTINGS.condor(), hedge, journal);
  }

  private static Arm arm(CondorRules condors, Hedge hedge, Consumer<Event> journal) {
    Money capital = Money.ofDollars(SETTINGS.account().capital());
    return new Arm(
        new Strategy(new CondorDesk(condors, capital), hedge),
        new SpreadFraction(SETTINGS.costs().kappa(), SETTINGS.costs().fees()),
        new CashInterest(SETTINGS.account().debitSpread()),
        capital,
        journal);
  }
}
