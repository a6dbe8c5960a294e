package alvh.engine;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.instrument.Instrument;
import alvh.layer.DeepRules;
import alvh.layer.EngineRules;
import alvh.layer.EngineState;
import alvh.layer.Harvest;
import alvh.layer.LadderRules;
import alvh.layer.LadderScheme;
import alvh.layer.LotUnit;
import alvh.layer.Migration;
import alvh.layer.Rung;
import alvh.layer.ThirdEngine;
import alvh.layer.Transition;
import alvh.ledger.CashInterest;
import alvh.order.Fees;
import alvh.order.SpreadFraction;
import alvh.risk.ProjectedLoss;
import alvh.sizing.BetaLimit;
import alvh.sizing.CarryCap;
import alvh.sizing.PremiumScale;
import alvh.sizing.ProjectedLossSizing;
import alvh.sizing.SizingRules;
import alvh.strategy.AccountState;
import alvh.strategy.CapitalTests;
import alvh.strategy.CondorDesk;
import alvh.strategy.CondorRules;
import alvh.strategy.Decision;
import alvh.strategy.HedgePlan;
import alvh.strategy.LayeredHedge;
import alvh.strategy.Standing;
import alvh.strategy.Strategy;
import alvh.time.ExchangeCalendar;
import alvh.unit.Money;
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

/** Laws of ladder, engine and limits over ten thousand random markets that hang together. */
class RandomMarketsTest {
  private static final long SEED = 20180205;

  /** Of each mode that is quickly sized, and of those that ask sixty weeks: 10,000 together. */
  private static final int PATHS = 2_400;

  private static final int SLOW_PATHS = 200;

  /** Most paths are short; betas are known from the 22nd session of the long ones on. */
  private static final int SESSIONS = 40;

  private static final int SHORT = 8;

  private static final List<LocalDate> DATES =
      ExchangeCalendar.NYSE.sessions(LocalDate.of(2017, 1, 3), LocalDate.of(2019, 12, 31));

  /** Beta that the hedge may add to that of the condors. */
  private static final double SLACK = .05;

  private static final double ROUNDING = 1e-9;

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
  private int limited;
  private final int[] lawful = new int[4];

  @ParameterizedTest
  @EnumSource(SizingRules.Mode.class)
  void no_layer_is_negative_no_offset_above_the_loss_no_move_illegal_and_orders_lead_to_the_plan(
      SizingRules.Mode mode) {
    var random = new Random(SEED + mode.ordinal());
    int paths = mode.isHistorical() ? SLOW_PATHS : PATHS;
    for (int path = 0; path < paths; path++) {
      int sessions = random.nextInt(10) == 0 ? SESSIONS : SHORT;
      walk(random, rules(random, mode), ladder(random), sessions);
    }
    // The laws would say little of markets in which nothing happens.
    assertThat(hedged).isGreaterThan(paths);
    assertThat(migrated).isGreaterThan(paths / 20);
    assertThat(withCalls).isGreaterThan(paths / 4);
    assertThat(limited).isGreaterThan(paths / 4);
    for (int applied : lawful) {
      assertThat(applied).as("migrations, steps, carry, gates").isGreaterThan(paths / 20);
    }
  }

  @Test
  void the_same_path_gives_the_same_decisions() {
    for (int path = 0; path < 3; path++) {
      SizingRules rules = rules(new Random(path), SizingRules.Mode.PROJECTED_LOSS);
      Decision one = walk(new Random(SEED + path), rules, new LadderRules(), SESSIONS);
      Decision other = walk(new Random(SEED + path), rules, new LadderRules(), SESSIONS);
      assertThat(other.hedge()).isEqualTo(one.hedge());
    }
  }

  private static SizingRules rules(Random random, SizingRules.Mode mode) {
    return new SizingRules(
        mode,
        .20,
        .25,
        random.nextBoolean(),
        random.nextBoolean() ? 1.25 : 1,
        new PremiumScale(random.nextBoolean(), 1, .5, .8, 1.2),
        new BetaLimit(true, SLACK),
        random.nextBoolean() ? SizingRules.Forward.TSB : SizingRules.Forward.OFF);
  }

  /** Mostly the method's ladder; now and then another scheme, unit, roll or deep block. */
  private static LadderRules ladder(Random random) {
    var usual = new LadderRules();
    LadderScheme[] schemes = LadderScheme.values();
    return new LadderRules(
        usual.shortWeight(),
        usual.intermediateWeight(),
        usual.frontMinDays(),
        new Migration(3, 1, Migration.Keep.values()[random.nextInt(2)]),
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

  private Decision walk(Random random, SizingRules rules, LadderRules ladder, int sessions) {
    var engine = engine(random);
    CarryCap cap = CarryCap.values()[random.nextInt(3)];
    Arm arm = arm(engine, cap, rules, ladder);
    var laws = new HedgeLaws(ladder, engine, cap);
    var market = new RandomMarket(random, DATES.get(random.nextInt(DATES.size() - SESSIONS - 1)));
    Decision before = arm.step(market.next());
    for (int session = 1; session < sessions; session++) {
      Decision now = arm.step(market.next());
      check(before, now);
      laws.check(now);
      before = now;
    }
    lawful[0] += laws.moved();
    lawful[1] += laws.stepped();
    lawful[2] += laws.capped();
    lawful[3] += laws.gated();
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
    assertBeta(now);
    hedged += plan.minis().isEmpty() ? 0 : 1;
    migrated += plan.migrated() ? 1 : 0;
    withCalls += plan.deep().calls().isEmpty() ? 0 : 1;
  }

  /** Condors and hedge move with the index by little more than the condors alone (C10). */
  private void assertBeta(Decision now) {
    AccountState account = now.before().account();
    OptionalDouble response = now.outlook().prospects().response().recent();
    boolean sized = now.hedge().sizes().isPresent();
    if (sized && account.condorBeta().isPresent() && response.orElse(0) < 0) {
      double alone = account.condorBeta().getAsDouble();
      double hedge =
          BetaLimit.beta(now.hedge().vixBeta(), response.getAsDouble(), account.capital());
      assertThat(Math.abs(alone + hedge)).isLessThanOrEqualTo(Math.abs(alone) + SLACK + ROUNDING);
      limited++;
    }
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

  /** Every gate of the vote. */
  private static EngineRules engine(Random random) {
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
        EngineRules.Gate.values()[random.nextInt(3)],
        usual.levelMode());
  }

  private static CapitalTests tests(CarryCap cap) {
    var t = new CapitalTests();
    return new CapitalTests(
        t.margin(),
        t.condorUnequal(),
        t.houseVix(),
        t.houseIndex(),
        t.brokerMultiple(),
        t.entry(),
        t.waccSpread(),
        t.irrFloor(),
        t.irrCloses(),
        cap,
        t.carryOffset(),
        t.minTrades(),
        t.tradesSince());
  }

  private Arm arm(EngineRules engine, CarryCap cap, SizingRules rules, LadderRules ladder) {
    Money capital = Money.ofDollars(1_000_000);
    var sizing = new ProjectedLossSizing(projection.meanShock());
    var hedge =
        new LayeredHedge(
            engine, ladder, sizing, rules, new ThirdEngine(true, 25, 3, 22, 2), tests(cap));
    return new Arm(
        new Strategy(new CondorDesk(new CondorRules(), capital), hedge),
        new SpreadFraction(.5, new Fees()),
        new CashInterest(.01),
        capital);
  }
}
