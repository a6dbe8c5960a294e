package alvh.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.layer.EngineRules;
import alvh.layer.EngineState;
import alvh.layer.EngineStep;
import alvh.layer.Ladder;
import alvh.layer.LadderRules;
import alvh.layer.Migration;
import alvh.layer.Placement;
import alvh.layer.RankStep;
import alvh.layer.Rounding;
import alvh.layer.Rung;
import alvh.market.FuturesCurve;
import alvh.sizing.CarryCap;
import alvh.strategy.Decision;
import alvh.strategy.HedgePlan;
import alvh.strategy.SizeLimits;
import alvh.strategy.Sizes;

/** What a migration conserves, how far a session may go, what carry and the vote allow. */
final class HedgeLaws {
  private static final double ROUNDING = 1e-9;

  /** Three futures are rounded, each by half a contract at most. */
  private static final long ROUNDED = 3;

  /** Dollars per VIX point that only rounding leaves. */
  private static final double CENT = .01;

  /** Times the target: a bound that rounding never meets. */
  private static final double FAR = 1_000;

  private final LadderRules ladder;
  private final EngineRules engine;
  private final CarryCap cap;
  private int moved;
  private int stepped;
  private int capped;
  private int gated;

  HedgeLaws(LadderRules ladder, EngineRules engine, CarryCap cap) {
    this.ladder = ladder;
    this.engine = engine;
    this.cap = cap;
  }

  void check(Decision now) {
    HedgePlan plan = now.hedge();
    migration(now, plan);
    plan.ladder().steps().forEach(step -> step(now, plan, step));
    plan.sizes().ifPresent(sizes -> carry(sizes, now));
    gate(plan, now);
  }

  /** The same target on a ladder whose slot stands in its place tells what the move conserves. */
  private void migration(Decision now, HedgePlan plan) {
    Ladder goal = plan.goal();
    if (!plan.migrated() || goal.roundings().isEmpty() || now.outlook().front().isEmpty()) {
      return;
    }
    int tenors = ladder.earlyRoll() ? now.outlook().triggers().cues().roll().tenors() : 0;
    Rounding first = goal.roundings().stream().filter(r -> r.share() > 0).findFirst().orElseThrow();
    double target = first.wantedBeta() / first.share();
    FuturesCurve front = now.outlook().front().get();
    Ladder home =
        ladder.ladder(
            target,
            FAR * target,
            front,
            now.outlook().curveBeta(),
            plan.engine().status().recovery(),
            new Placement(false, tenors));
    double most = plan.sizes().orElseThrow().most();
    boolean whole = goal.vixBeta() + widest(goal) > most || home.vixBeta() + widest(goal) > most;
    if (ladder.migration().keep() == Migration.Keep.VEGA) {
      assertThat(shares(goal)).isCloseTo(shares(home), within(ROUNDING));
      assertThat(Math.abs(goal.vixBeta() - home.vixBeta()))
          .isLessThanOrEqualTo(whole ? Double.MAX_VALUE : ladder.unit().minis() * widest(goal));
    } else {
      assertThat(contracts(goal)).isCloseTo(contracts(home), within(ROUNDING));
      assertThat(Math.abs(minis(goal) - minis(home)))
          .isLessThanOrEqualTo(whole ? Long.MAX_VALUE : ladder.unit().minis() * ROUNDED);
      assertThat(shares(goal)).isLessThanOrEqualTo(shares(home) + ROUNDING);
    }
    moved++;
  }

  private static double shares(Ladder of) {
    return of.roundings().stream().mapToDouble(Rounding::share).sum();
  }

  /** Contracts for a dollar of target, before rounding. */
  private static double contracts(Ladder of) {
    return of.roundings().stream().mapToDouble(r -> r.share() / r.betaPerMini()).sum();
  }

  private static long minis(Ladder of) {
    return of.rungs().stream().mapToLong(Rung::minis).sum();
  }

  private static double widest(Ladder of) {
    return of.roundings().stream().mapToDouble(Rounding::betaPerMini).max().orElseThrow();
  }

  /** A quarter of the larger of held and wanted, where nothing lets the future go all the way. */
  private void step(Decision now, HedgePlan plan, RankStep step) {
    long up = step.minis() - step.held();
    long lot = ladder.unit().minis();
    double quarter = Math.ceil(Math.max(step.held(), step.goal()) / lot * .25 - ROUNDING) * lot;
    double most = Math.max(lot, quarter);
    assertThat(step.minis()).isBetween(0L, Math.max(step.held(), step.goal()));
    boolean shortBlock = step.rank() == 1 || ladder.earlyRoll();
    if (up > 0 && !shortBlock && isWholeLots(step)) {
      assertThat(up).as("%s", step).isLessThanOrEqualTo((long) most);
      stepped++;
    }
    boolean free = !now.condors().exits().isEmpty() || !now.condors().adjustments().isEmpty();
    if (-up > most && isWholeLots(step) && !free) {
      // A fall beyond the step is allowed where the step would leave more than the whole loss.
      double kept = plan.ladder().vixBeta() + rest(plan, now);
      assertThat(kept).as("%s", step).isGreaterThan(plan.sizes().orElseThrow().most());
    }
  }

  private boolean isWholeLots(RankStep step) {
    return step.held() % ladder.unit().minis() == 0;
  }

  /** Dollars per point that all futures would hold above the plan had each kept to its step. */
  private static double rest(HedgePlan plan, Decision now) {
    double[] betas = now.outlook().curveBeta();
    return plan.ladder().steps().stream()
        .mapToDouble(s -> Math.max(0, s.held() - s.minis()) * betas[s.rank() - 1] * 100)
        .sum();
  }

  /**
   * A hedge that costs more than a condor earns is cut to that, but by SOFT not below its floor.
   */
  private void carry(Sizes sizes, Decision now) {
    SizeLimits limits = sizes.limits();
    assertThat(limits.carried()).isBetween(0.0, 1.0);
    boolean dear =
        limits.earned().isPresent()
            && limits.hedgeCost() > Math.max(0, limits.earned().getAsDouble());
    if (cap == CarryCap.OFF || !dear) {
      assertThat(limits.carried()).isEqualTo(1);
      return;
    }
    double paid = Math.max(0, limits.earned().getAsDouble()) / limits.hedgeCost();
    if (cap == CarryCap.STRICT) {
      assertThat(limits.carried()).isCloseTo(paid, within(ROUNDING));
    } else {
      assertThat(limits.carried()).isGreaterThanOrEqualTo(paid - ROUNDING);
    }
    capped++;
  }

  /** By ALL the vote says the offset, by NONE no vote does, by FULL_ONLY the last tier alone. */
  private void gate(HedgePlan plan, Decision now) {
    EngineStep step = plan.engine();
    EngineState state = step.status().state();
    double share = now.outlook().consensus().share();
    switch (engine.gate()) {
      case ALL -> {
        double voted = Math.clamp((share - .40) / .30, 0, 1);
        assertThat(plan.offset()).isCloseTo(state.isEngaged() ? voted : 0, within(ROUNDING));
        assertThat(plan.vixBeta()).isLessThanOrEqualTo(state.isEngaged() ? Double.MAX_VALUE : CENT);
      }
      case NONE -> assertThat(plan.offset()).isEqualTo(engine.offset(state));
      case FULL_ONLY -> {
        assertThat(plan.offset()).isEqualTo(engine.offset(state));
        boolean raised = step.transitions().stream().anyMatch(t -> t.to() == EngineState.E2_FULL);
        assertThat(raised && share < .70).isFalse();
      }
    }
    gated += state.isEngaged() ? 1 : 0;
  }

  int moved() {
    return moved;
  }

  int stepped() {
    return stepped;
  }

  int capped() {
    return capped;
  }

  int gated() {
    return gated;
  }
}
