package alvh.engine;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.instrument.Instrument;
import alvh.layer.DeepRules;
import alvh.layer.EarlyRoll;
import alvh.layer.EngineRules;
import alvh.layer.EngineState;
import alvh.layer.Harvest;
import alvh.layer.LadderCues;
import alvh.layer.LadderRules;
import alvh.layer.LadderScheme;
import alvh.layer.LotUnit;
import alvh.layer.Rung;
import alvh.layer.ThirdEngine;
import alvh.layer.Transition;
import alvh.layer.Triggers;
import alvh.ledger.CashInterest;
import alvh.market.Measure;
import alvh.order.Fees;
import alvh.order.SpreadFraction;
import alvh.risk.ProjectedLoss;
import alvh.signal.Reading;
import alvh.sizing.ProjectedLossSizing;
import alvh.sizing.SizingRules;
import alvh.strategy.CondorDesk;
import alvh.strategy.CondorRules;
import alvh.strategy.Decision;
import alvh.strategy.HedgePlan;
import alvh.strategy.LayeredHedge;
import alvh.strategy.MadeDay;
import alvh.strategy.Outlook;
import alvh.strategy.Standing;
import alvh.strategy.Strategy;
import alvh.time.ExchangeCalendar;
import alvh.unit.Money;
import alvh.vote.Consensus;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Laws of ladder and engine over random markets that hang together: VIX reverts and jumps, the
 * index falls when it rises, futures lie between VIX and its mean, the vote is anything.
 */
class RandomMarketsTest {
  private static final long SEED = 20180205;
  private static final int PATHS = 250;
  private static final int SESSIONS = 60;
  private static final List<LocalDate> DATES =
      ExchangeCalendar.NYSE.sessions(LocalDate.of(2017, 1, 3), LocalDate.of(2019, 12, 31));

  /** Dollars per VIX point that only rounding leaves. */
  private static final double CENT = .01;

  private static final Map<EngineState, Set<EngineState>> LEGAL = new EnumMap<>(EngineState.class);

  static {
    LEGAL.put(EngineState.CALM, EnumSet.of(EngineState.ARMED, EngineState.E2_T1));
    LEGAL.put(EngineState.ARMED, EnumSet.of(EngineState.CALM, EngineState.E2_T1));
    LEGAL.put(EngineState.E2_T1, EnumSet.of(EngineState.E2_T2, EngineState.COOLDOWN));
    LEGAL.put(
        EngineState.E2_T2,
        EnumSet.of(EngineState.E2_FULL, EngineState.E2_T1, EngineState.COOLDOWN));
    LEGAL.put(EngineState.E2_FULL, EnumSet.of(EngineState.E2_T2, EngineState.COOLDOWN));
    LEGAL.put(EngineState.COOLDOWN, EnumSet.of(EngineState.CALM, EngineState.E2_T1));
  }

  private final ProjectedLoss projection = new ProjectedLoss();
  private int hedged;
  private int migrated;
  private int withCalls;

  @ParameterizedTest
  @EnumSource(SizingRules.Mode.class)
  void no_layer_is_negative_no_offset_above_the_loss_no_move_illegal_and_orders_lead_to_the_plan(
      SizingRules.Mode mode) {
    var random = new Random(SEED + mode.ordinal());
    for (int path = 0; path < PATHS; path++) {
      walk(random, rules(random, mode), ladder(random));
    }
    // The laws would say little of markets in which nothing happens.
    assertThat(hedged).isGreaterThan(PATHS);
    assertThat(migrated).isGreaterThan(PATHS / 10);
    assertThat(withCalls).isGreaterThan(PATHS);
  }

  @Test
  void the_same_path_gives_the_same_decisions() {
    for (int path = 0; path < 3; path++) {
      Decision one = walk(new Random(SEED + path), new SizingRules(), new LadderRules());
      Decision other = walk(new Random(SEED + path), new SizingRules(), new LadderRules());
      assertThat(other.hedge()).isEqualTo(one.hedge());
    }
  }

  private static SizingRules rules(Random random, SizingRules.Mode mode) {
    return new SizingRules(mode, .20, .25, random.nextBoolean(), random.nextBoolean() ? 1.25 : 1);
  }

  /** Mostly the method's ladder; now and then another scheme, unit, roll or deep block. */
  private static LadderRules ladder(Random random) {
    var usual = new LadderRules();
    LadderScheme[] schemes = LadderScheme.values();
    return new LadderRules(
        usual.shortWeight(),
        usual.intermediateWeight(),
        usual.frontMinDays(),
        usual.migration(),
        usual.step(),
        usual.tilt(),
        new DeepRules(
            .2,
            .2,
            45,
            60,
            90,
            5,
            1 + random.nextInt(2),
            new Harvest(random.nextBoolean(), .25, 20)),
        random.nextInt(4) == 0 ? schemes[random.nextInt(3)] : usual.scheme(),
        random.nextInt(4) == 0 ? LotUnit.VX : usual.unit(),
        random.nextBoolean());
  }

  private Decision walk(Random random, SizingRules rules, LadderRules ladder) {
    Arm arm = arm(rules, ladder);
    var market = new Market(random, DATES.get(random.nextInt(DATES.size() - SESSIONS - 1)));
    Decision before = arm.step(market.next());
    for (int session = 1; session < SESSIONS; session++) {
      Decision now = arm.step(market.next());
      check(before, now);
      before = now;
    }
    return before;
  }

  private void check(Decision before, Decision now) {
    HedgePlan plan = now.hedge();
    assertThat(plan.ladder().rungs()).extracting(Rung::minis).allMatch(minis -> minis >= 0);
    assertThat(plan.deep().calls().values()).allMatch(contracts -> contracts > 0);
    double whole = now.loss().loss() / projection.meanShock();
    assertThat(plan.vixBeta()).as("%s", plan).isLessThanOrEqualTo(whole + CENT);
    assertThat(plan.goal().rungs()).extracting(Rung::minis).allMatch(minis -> minis >= 0);
    EngineState at = now.before().engine().state();
    for (Transition move : plan.engine().transitions()) {
      assertThat(move.from()).isEqualTo(at);
      assertThat(LEGAL.get(move.from())).contains(move.to());
      at = move.to();
    }
    assertThat(at).isEqualTo(plan.engine().status().state());
    assertFilled(before.hedge(), now);
    hedged += plan.minis().isEmpty() ? 0 : 1;
    migrated += plan.migrated() ? 1 : 0;
    withCalls += plan.deep().calls().isEmpty() ? 0 : 1;
  }

  /** What was wanted is held after the next close, but for what has settled since. */
  private static void assertFilled(HedgePlan wanted, Decision now) {
    Standing held = now.before();
    LocalDate today = now.outlook().seen().date();
    wanted
        .minis()
        .forEach(
            (expiry, minis) -> {
              if (expiry.isAfter(today)) {
                assertThat(held.heldMinis()).containsEntry(expiry, minis);
              }
            });
    assertThat(wanted.minis().keySet()).containsAll(held.heldMinis().keySet());
    assertThat(held.calls().keySet())
        .allMatch(call -> wanted.deep().calls().get(call).equals(held.calls().get(call)));
    assertThat(held.futures().keySet()).extracting(Instrument::expiry).allMatch(today::isBefore);
  }

  private Arm arm(SizingRules rules, LadderRules ladder) {
    Money capital = Money.ofDollars(1_000_000);
    var sizing = new ProjectedLossSizing(projection.meanShock());
    var hedge =
        new LayeredHedge(
            new EngineRules(), ladder, sizing, rules, new ThirdEngine(true, 25, 3, 22, 2));
    return new Arm(
        new Strategy(new CondorDesk(new CondorRules(), capital), hedge),
        new SpreadFraction(.5, new Fees()),
        new CashInterest(.01),
        capital);
  }

  /** One market, session after session. */
  private static final class Market {
    private static final double MEAN = 18;

    private final Random random;
    private LocalDate date;
    private double spot = 2_500;
    private double vix;
    private double before;
    private int tenors;
    private int tenorsBefore;

    Market(Random random, LocalDate from) {
      this.random = random;
      this.date = from;
      this.vix = 12 + 12 * random.nextDouble();
      this.before = vix;
    }

    Outlook next() {
      before = vix;
      double jump = random.nextInt(25) == 0 ? .4 * random.nextDouble() : 0;
      double change = .05 * Math.log(MEAN / vix) + .06 * random.nextGaussian() + jump;
      vix = Math.clamp(vix * Math.exp(change), 9, 80);
      spot *= 1 - .10 * change + .004 * random.nextGaussian();
      date = ExchangeCalendar.NYSE.next(date);
      MadeDay day =
          MadeDay.calm(date)
              .spot(spot)
              .vix(vix)
              .volatility(.9 * vix / 100)
              .futures(future(1), future(2), future(3), future(4), future(5))
              .seen(Measure.VVIX, Math.clamp(60 + 2.2 * vix, 60, 200));
      return told(day.outlook());
    }

    private double future(int rank) {
      return MEAN + 1 + (vix - MEAN) * Math.pow(.75, rank) + .3 * random.nextGaussian();
    }

    /** The day with a vote and the triggers that a made day is silent on. */
    private Outlook told(Outlook o) {
      Triggers t = o.triggers();
      double share = random.nextDouble();
      Consensus.Decision decision =
          random.nextInt(20) == 0
              ? Consensus.Decision.NO_DECISION
              : share >= .7
                  ? Consensus.Decision.FULL
                  : share >= .55
                      ? Consensus.Decision.CONFIRMED
                      : share >= .4 ? Consensus.Decision.ALERT : Consensus.Decision.QUIET;
      var vote = new Consensus(date, List.of(), share, 6, 6, .6, decision);
      var triggers =
          new Triggers(
              t.vix(),
              OptionalDouble.of(before),
              t.usualVix(),
              t.slope(),
              OptionalDouble.of((MEAN + (vix - MEAN) * .5) / vix),
              t.curve(),
              reading(random.nextInt(10) == 0),
              reading(random.nextInt(30) == 0),
              random.nextInt(15) == 0,
              .5 + random.nextDouble(),
              cues(),
              vote);
      return new Outlook(
          o.seen(),
          o.surface(),
          o.quotes(),
          o.opinions(),
          vote,
          triggers,
          o.front(),
          o.curveBeta(),
          o.spotVolBeta(),
          o.projection(),
          o.hindsight());
    }

    private LadderCues cues() {
      tenors = random.nextInt(12) == 0 ? random.nextInt(3) - 1 : tenors;
      boolean moved = tenors != tenorsBefore;
      tenorsBefore = tenors;
      return new LadderCues(
          new EarlyRoll.Shift(tenors, moved),
          random.nextInt(5) == 0,
          random.nextInt(5) == 0,
          random.nextInt(5) > 0);
    }

    private static Reading reading(boolean on) {
      return new Reading.Measured(on ? 1 : 0, .5, on, "A drawn reading.");
    }
  }
}
