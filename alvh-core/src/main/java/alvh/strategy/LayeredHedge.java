package alvh.strategy;

import alvh.layer.CallBetas;
import alvh.layer.DeepBlock;
import alvh.layer.DeepRules;
import alvh.layer.EarlyRoll;
import alvh.layer.EngineRules;
import alvh.layer.EngineStep;
import alvh.layer.Ladder;
import alvh.layer.LadderRules;
import alvh.layer.Placement;
import alvh.layer.StepLimit;
import alvh.layer.ThirdEngine;
import alvh.market.FuturesCurve;
import alvh.sizing.ProjectedLossSizing;
import alvh.sizing.SizingRules;
import java.util.Locale;

/**
 * The Adaptive Layered VIX Hedge: the engine says how much of the projected loss to offset, the
 * ladder spreads it over the VIX futures curve.
 *
 * <p>Source: method 1.3, 1.6, 1.9, B9, C1, D1, D4, D13, E10, K4. Reading: the migration follows the
 * curve alone, whether or not a hedge is held, so that a hedge that is opened during an episode
 * starts migrated; while the curve's RSI is low no hedge is held and the engine goes on, afterwards
 * it is built up again. A vote that offsets nothing (K5) lowers the target and is no end of the
 * engine: the hedge goes down by its steps.
 */
public record LayeredHedge(
    EngineRules engine,
    LadderRules ladder,
    ProjectedLossSizing sizing,
    SizingRules rules,
    ThirdEngine third,
    CapitalTests tests)
    implements Hedge {
  /** Without tests of what capital returns. */
  public LayeredHedge(
      EngineRules engine,
      LadderRules ladder,
      ProjectedLossSizing sizing,
      SizingRules rules,
      ThirdEngine third) {
    this(engine, ladder, sizing, rules, third, new CapitalTests());
  }

  /** Sized by the projected loss. */
  public LayeredHedge(EngineRules engine, LadderRules ladder, ProjectedLossSizing sizing) {
    this(engine, ladder, sizing, new SizingRules(), new ThirdEngine());
  }

  /** Dollars per point that only rounding leaves. */
  private static final double CENT = .01;

  @Override
  public String arm() {
    return "ALVH";
  }

  @Override
  public HedgePlan plan(Outlook outlook, Standing standing, BookRisk book) {
    EngineStep step =
        engine.step(standing.engine(), outlook.triggers()).withThird(third, outlook.triggers());
    if (outlook.surface().isEmpty()) {
      return kept(outlook, standing, step, "No surface today: VIX is missing");
    }
    double offset = engine.offset(step.status().state(), outlook.triggers());
    double targetBeta = sizing.targetBeta(offset, book.projectedLoss());
    String reason = reason(step, offset, book.projectedLoss());
    boolean voted = step.status().state().isEngaged() && offset == 0;
    if (targetBeta == 0 && !(voted && book.projectedLoss() > 0)) {
      return none(outlook, standing, step, offset, "1.3", reason);
    }
    if (outlook.triggers().curveWeakness().on()) {
      String sold = outlook.triggers().curveWeakness().reason() + " No hedge is held.";
      return none(outlook, standing, step, offset, "E10", sold);
    }
    return outlook
        .front()
        .map(front -> plan(outlook, standing, book, step, front, offset, reason))
        .orElseGet(() -> kept(outlook, standing, step, "No VIX futures curve today"));
  }

  @Override
  public PressMoves press(Outlook outlook, Standing standing, BookRisk book, HedgePlan plan) {
    return third.enabled()
        ? new PressDesk(third, sizing.meanShock()).moves(outlook, standing, book, plan)
        : PressMoves.NONE;
  }

  private HedgePlan plan(
      Outlook outlook,
      Standing standing,
      BookRisk book,
      EngineStep step,
      FuturesCurve front,
      double offset,
      String reason) {
    boolean migrated = ladder.migration().next(standing.migrated(), front);
    EarlyRoll.Shift roll = roll(outlook);
    var placement = new Placement(migrated, roll.tenors());
    boolean moved = migrated != standing.migrated() || roll.moved();
    ForwardLoss forward = ForwardLoss.of(outlook, book, rules);
    Sizes sizes = sizes(outlook, standing, book, forward, front, offset);
    boolean deepToo = ladder.isDeepActive(standing.calls(), buysDeep(outlook));
    double near = deepToo ? sizes.target() * (1 - ladder.deepShare()) : sizes.target();
    Ladder goal =
        ladder.ladder(
            near, sizes.most(), front, outlook.curveBeta(), step.status().recovery(), placement);
    Ladder today =
        moved
            ? goal
            : stepped(goal, sizes.most(), outlook, standing, front, placement, book.exiting());
    double rest = sizes.target() - near;
    var wish = wish(outlook, standing, book, goal, today, sizes, rest);
    DeepBlock deep = deepToo ? deep(outlook, standing, front, wish) : DeepBlock.NONE;
    Ladder whole = goal.withTarget(goal.targetBeta() + rest);
    String words = reason + forward.words() + sizes.words() + cueWords(outlook, wish);
    return new HedgePlan(
            step,
            migrated,
            offset,
            whole,
            today,
            deep,
            today.minisByExpiry(),
            "1.3",
            words + later(goal, today) + flag(step))
        .with(sizes);
  }

  /** What the deep block is asked for: its own share and what rounding left of the futures'. */
  private DeepRules.Wish wish(
      Outlook outlook,
      Standing standing,
      BookRisk book,
      Ladder goal,
      Ladder today,
      Sizes sizes,
      double rest) {
    return new DeepRules.Wish(
        Math.max(0, rest + goal.targetBeta() - goal.vixBeta()),
        sizes.most() - Math.max(goal.vixBeta(), today.vixBeta()),
        buysDeep(outlook),
        book.exiting() || goal.migrated() != standing.migrated(),
        ladder.deep().harvest().enabled() && outlook.triggers().cues().harvest(),
        standing.callCosts());
  }

  /** Where the layers stand if they roll early; in their place where they may not. */
  private EarlyRoll.Shift roll(Outlook outlook) {
    return ladder.earlyRoll() ? outlook.triggers().cues().roll() : EarlyRoll.Shift.NONE;
  }

  /** Whether calls may be bought: the engine's trigger is on and no harvest holds them back. */
  private boolean buysDeep(Outlook outlook) {
    boolean held = ladder.deep().harvest().enabled() && !outlook.triggers().cues().rebuy();
    return engine.buysDeep(outlook.triggers()) && !held;
  }

  private Sizes sizes(
      Outlook outlook,
      Standing standing,
      BookRisk book,
      ForwardLoss forward,
      FuturesCurve front,
      double offset) {
    double tier = offset / engine.tier1Offset();
    return new HedgeSizing(ladder, sizing, rules, tests)
        .sizes(outlook, standing, book, forward, front, offset, tier);
  }

  /** The calls after today; where nothing prices them they are kept. */
  private DeepBlock deep(
      Outlook outlook, Standing standing, FuturesCurve front, DeepRules.Wish wish) {
    return outlook
        .quotes()
        .vixOptions()
        .map(pricer -> new CallBetas(pricer, front, outlook.curveBeta(), sizing.meanShock()))
        .map(
            betas ->
                ladder
                    .deep()
                    .next(outlook.seen().date(), standing.calls(), wish, betas, ladder.step()))
        .orElse(DeepBlock.unpriced(standing.calls()));
  }

  /** One session's step; where it would leave more than the whole loss offset, the goal's sales. */
  private Ladder stepped(
      Ladder goal,
      double most,
      Outlook outlook,
      Standing standing,
      FuturesCurve front,
      Placement placement,
      boolean exiting) {
    boolean up = ladder.step().shortAtOnce(outlook.triggers());
    for (boolean down : exiting ? new boolean[] {true} : new boolean[] {false, true}) {
      var free = new StepLimit.Free(up, down);
      Ladder today =
          ladder.stepped(goal, standing.heldMinis(), front, outlook.curveBeta(), free, placement);
      if (today.vixBeta() <= most + CENT) {
        return today;
      }
    }
    return goal;
  }

  private String cueWords(Outlook outlook, DeepRules.Wish wish) {
    boolean larger = outlook.triggers().cues().bigTop() && rules.bigTop() > 1;
    return (larger ? " The Big Top flag is up: the target is larger (C1)." : "")
        + roll(outlook).words()
        + (wish.harvests() ? " Idle deep calls are harvested (D13)." : "");
  }

  private String flag(EngineStep step) {
    String state = step.status().third().state().name().toLowerCase(Locale.ROOT);
    return third.enabled() ? " Engine 3 is " + state + " (E3)." : "";
  }

  private static String later(Ladder goal, Ladder today) {
    double rest = goal.vixBeta() - today.vixBeta();
    return Math.abs(rest) < CENT
        ? ""
        : String.format(
            Locale.ROOT,
            " Today's step leaves $%,.0f per point to be %s on later sessions (B9).",
            Math.abs(rest),
            rest > 0 ? "bought" : "sold");
  }

  /** To want nothing takes no curve; the slot's migration goes on wherever there is one. */
  private HedgePlan none(
      Outlook outlook,
      Standing standing,
      EngineStep step,
      double offset,
      String rule,
      String reason) {
    boolean migrated =
        outlook
            .front()
            .map(front -> ladder.migration().next(standing.migrated(), front))
            .orElse(standing.migrated());
    Ladder empty = ladder.empty(migrated);
    return new HedgePlan(step, migrated, offset, empty, empty.minisByExpiry(), rule, reason);
  }

  /** What cannot be sized or traded today is kept, and the slots show what is held. */
  private HedgePlan kept(Outlook outlook, Standing standing, EngineStep step, String why) {
    boolean migrated = standing.migrated();
    Ladder held =
        ladder.held(outlook.seen().date(), standing.heldMinis(), outlook.curveBeta(), migrated);
    return new HedgePlan(
        step,
        migrated,
        engine.offset(step.status().state(), outlook.triggers()),
        held,
        held,
        DeepBlock.unpriced(standing.calls()),
        standing.heldMinis(),
        "1.12",
        why + ": the hedge is kept as it is.");
  }

  private static String reason(EngineStep step, double offset, double projectedLoss) {
    if (projectedLoss == 0) {
      return "The condors that stay open are not projected to lose: no hedge is held.";
    }
    if (offset == 0 && step.status().state().isEngaged()) {
      return "The vote offsets nothing although engine 2 is on ("
          + step.status().state().title()
          + "): what is held is sold step by step (K5, B9).";
    }
    if (offset == 0) {
      return "Engine 2 is off (" + step.status().state().title() + "): no hedge is held.";
    }
    return String.format(
        Locale.ROOT,
        "Engine 2 (%s) offsets %.0f %% of a projected loss of $%,.0f.",
        step.status().state().title(),
        100 * offset,
        projectedLoss);
  }
}
