package alvh.layer;

import alvh.unit.Check;
import alvh.vote.Consensus.Decision;
import java.util.List;
import java.util.Locale;

/**
 * Engine 2 as a state machine over closes: when it is armed, switched on, raised tier by tier,
 * lowered and switched off. At most one step up a day, any number down; a day without a decision of
 * the vote neither arms, adds nor releases, but switching off and the end of a cooldown still act.
 *
 * <p>Source: method 1.3 (state machine), K1, K2, K5, 1.4, C3, A15.
 *
 * <p>Reading: the close that opens tier 1 is session 0 of those held and the close that switches
 * off is session 0 of the cooldown, so that five sessions end with the fifth close after it. A
 * session without VIX is in no count (1.12). Without a slope nobody can say that the curve is not
 * inverted: the engine stays on. A close on which one of tier 2's conditions is seen to hold ends
 * the count towards its release even where the vote has no quorum; a close on which none is seen
 * counts only with a quorum. The close that ends a cooldown rests in CALM; the next one may rise
 * again.
 *
 * <p>Of the triggers, TIERED lets LEVEL and CURVE open tier 1; where neither is in use, whatever is
 * opens it. VOTE opens it when more than half of the triggers that are not abstaining fire. What
 * switches off stays the table's for every set, and the early end of a cooldown belongs to LEVEL.
 *
 * @param on LEVEL: the initial tier opens when VIX closes above it, points
 * @param off engine 2 is switched off when VIX closes below it and the curve is not inverted; from
 *     it on the engine is armed, points
 * @param reentry VIX above it ends a cooldown at once, points
 * @param minHold sessions that engine 2 is held at least
 * @param cooldown sessions of a cooldown
 * @param releaseCloses closes without any of tier 2's conditions until tier 2 is released
 * @param tier1Offset share of the projected loss to offset in tier 1
 * @param tier2Offset the same in tier 2
 * @param fullOffset the same at full deployment
 * @param triggers what may open tier 1
 * @param combine how many of them it takes
 * @param gate what the vote decides
 * @param levelMode whether LEVEL is the fixed one or follows VIX's own past
 * @param action what is done to the condors themselves from the second tier on (A9)
 */
public record EngineRules(
    double on,
    double off,
    double reentry,
    int minHold,
    int cooldown,
    int releaseCloses,
    double tier1Offset,
    double tier2Offset,
    double fullOffset,
    TriggerSet triggers,
    Combine combine,
    Gate gate,
    LevelMode levelMode,
    OverlayAction action) {
  /** Vote at which deployment begins, where the vote gates it. Source: method 1.4. */
  public static final double RELEASE = .40;

  /** From there to the whole. */
  public static final double SPAN = .30;

  /** How the triggers in use work together. */
  public enum Combine {
    TIERED,
    ANY,
    ALL,
    VOTE
  }

  /** What the vote decides. */
  public enum Gate {
    /** Full deployment alone; level and curve open the tiers before. */
    FULL_ONLY,
    /** Every offset: f = (vote − .40)/.30 between 0 and 1, whatever the tier. */
    ALL,
    /** Nothing: full deployment follows tier 2 on a later close on which its condition holds. */
    NONE
  }

  /** Where LEVEL stands. */
  public enum LevelMode {
    /** At the configured level. */
    ABS,
    /** At the 60 % quantile of VIX over five years, the fixed level before these have passed. */
    PCTL
  }

  /** The method's defaults (1.11). */
  public EngineRules() {
    this(
        16,
        15,
        20,
        5,
        5,
        5,
        .50,
        .80,
        1.00,
        new TriggerSet(),
        Combine.TIERED,
        Gate.FULL_ONLY,
        LevelMode.ABS);
  }

  /** With a hedge in VIX alone. */
  public EngineRules(
      double on,
      double off,
      double reentry,
      int minHold,
      int cooldown,
      int releaseCloses,
      double tier1Offset,
      double tier2Offset,
      double fullOffset,
      TriggerSet triggers,
      Combine combine,
      Gate gate,
      LevelMode levelMode) {
    this(
        on,
        off,
        reentry,
        minHold,
        cooldown,
        releaseCloses,
        tier1Offset,
        tier2Offset,
        fullOffset,
        triggers,
        combine,
        gate,
        levelMode,
        OverlayAction.NONE);
  }

  public EngineRules {
    Check.positive(off, "off");
    Check.atLeast(minHold, 0, "minHold");
    Check.atLeast(cooldown, 0, "cooldown");
    Check.atLeast(releaseCloses, 1, "releaseCloses");
    Check.that(off <= on && on <= reentry, "need off ≤ on ≤ reentry: %s %s %s", off, on, reentry);
    Check.that(
        minHold >= 0 && cooldown >= 1 && releaseCloses >= 1,
        "sessions out of range: minHold %s, cooldown %s, releaseCloses %s",
        minHold,
        cooldown,
        releaseCloses);
    Check.that(
        0 < tier1Offset
            && tier1Offset <= tier2Offset
            && tier2Offset <= fullOffset
            && fullOffset <= 1,
        "offsets must rise within (0, 1]: %s %s %s",
        tier1Offset,
        tier2Offset,
        fullOffset);
    Check.that(
        triggers.level() || triggers.curve() || triggers.vixRsi() || triggers.irr(),
        "engine 2 has no trigger");
  }

  /** Level of VIX above which LEVEL fires today, points. */
  public double onLevel(Triggers today) {
    return levelMode == LevelMode.PCTL ? today.usualVix().orElse(on) : on;
  }

  /** Level of VIX below which engine 2 may be switched off today, points. */
  public double offLevel(Triggers today) {
    return onLevel(today) - (on - off);
  }

  /** Whether the deep layers may be bought today. Source: method 1.3 (layer book), D7. */
  public boolean buysDeep(Triggers today) {
    return triggers.curve() && today.curve().on() || triggers.vixRsi() && today.vixStrength().on();
  }

  /** Share of the projected loss to offset in a state. */
  public double offset(EngineState state) {
    return switch (state) {
      case CALM, ARMED, COOLDOWN -> 0;
      case E2_T1 -> tier1Offset;
      case E2_T2 -> tier2Offset;
      case E2_FULL -> fullOffset;
    };
  }

  /** Share of the projected loss to offset after a session; the vote's own where it gates all. */
  public double offset(EngineState state, Triggers today) {
    double ofTier = offset(state);
    boolean voted = gate == Gate.ALL && state.isEngaged();
    return voted ? Math.clamp((today.consensus().share() - RELEASE) / SPAN, 0, 1) : ofTier;
  }

  /** The session's moves. Without a VIX close everything is kept. */
  public EngineStep step(EngineStatus before, Triggers today) {
    if (today.vix().isEmpty()) {
      return new EngineStep(before, List.of());
    }
    return new EngineWalk(this, count(before, today), today, today.vix().getAsDouble()).run();
  }

  private EngineStatus count(EngineStatus before, Triggers today) {
    EngineState state = before.state();
    boolean raised = state == EngineState.E2_T2 || state == EngineState.E2_FULL;
    return new EngineStatus(
        state,
        state.isEngaged() ? before.sessionsHeld() + 1 : 0,
        state == EngineState.COOLDOWN ? before.sessionsCooling() + 1 : 0,
        raised ? closesWithoutTier2(before, today) : 0,
        state.isEngaged() ? before.recovery().next(today.termRatio()) : TermRecovery.NONE,
        before.third());
  }

  private int closesWithoutTier2(EngineStatus before, Triggers today) {
    if (!tier2Condition(today).isEmpty()) {
      return 0;
    }
    return before.closesWithoutTier2() + (isDecided(today) ? 1 : 0);
  }

  /** The first of tier 2's conditions that holds, as rule id and sentence. */
  List<String> tier2Condition(Triggers today) {
    boolean both = triggers.curve() && triggers.level();
    if (both && today.curve().on() && today.vix().orElse(0) > onLevel(today)) {
      return List.of(
          "CURVE+LEVEL",
          "the curve is inverted beyond its threshold and VIX is above " + number(onLevel(today)));
    }
    if (today.consensus().reaches(Decision.CONFIRMED)) {
      return List.of("C3", "the vote stands at " + share(today));
    }
    return today.priceMacdDown()
        ? List.of("C3", "the MACD of the S&P 500 has crossed down")
        : List.of();
  }

  /** Whether tier 2 would open on such a day, were the engine in tier 1 since before. */
  public boolean wouldRaise(Triggers today) {
    return isDecided(today) && !tier2Condition(today).isEmpty();
  }

  /** Whether full deployment may follow tier 2 today. */
  boolean deploys(Triggers today) {
    return gate == Gate.NONE
        ? !tier2Condition(today).isEmpty()
        : today.consensus().reaches(Decision.FULL);
  }

  /** Whether full deployment falls back to tier 2 today. */
  boolean releases(Triggers today) {
    return gate == Gate.NONE
        ? tier2Condition(today).isEmpty()
        : !today.consensus().reaches(Decision.ALERT);
  }

  static boolean isDecided(Triggers today) {
    return today.consensus().decision() != Decision.NO_DECISION;
  }

  static String share(Triggers today) {
    return String.format(Locale.ROOT, "%.0f %%", 100 * today.consensus().share());
  }

  static String number(double value) {
    return String.format(Locale.ROOT, value == Math.rint(value) ? "%.0f" : "%.2f", value);
  }
}
