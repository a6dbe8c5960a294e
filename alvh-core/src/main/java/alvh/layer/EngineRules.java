package alvh.layer;

import alvh.unit.Check;
import alvh.vote.Consensus.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Engine 2 as a state machine over closes: when it is armed, switched on, raised tier by tier,
 * lowered and switched off. At most one step up a day, any number down; a day without a decision of
 * the vote neither arms, adds nor releases, but switching off and the end of a cooldown still act.
 *
 * <p>Source: method 1.3 (state machine, K1, K2, K5), 1.4, C3, A15.
 *
 * <p>Reading: the close that opens tier 1 is session 0 of those held and the close that switches
 * off is session 0 of the cooldown, so that five sessions end with the fifth close after it. A
 * session without VIX is in no count (1.12). Without a slope nobody can say that the curve is not
 * inverted: the engine stays on. A close on which one of tier 2's conditions is seen to hold ends
 * the count towards its release even where the vote has no quorum; a close on which none is seen
 * counts only with a quorum. The close that ends a cooldown rests in CALM; the next one may rise
 * again.
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
    double fullOffset) {

  /** The method's defaults (1.11). */
  public EngineRules() {
    this(16, 15, 20, 5, 5, 5, .50, .80, 1.00);
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

  /** The session's moves. Without a VIX close everything is kept. */
  public EngineStep step(EngineStatus before, Triggers today) {
    if (today.vix().isEmpty()) {
      return new EngineStep(before, List.of());
    }
    var walk = new Walk(count(before, today), today, today.vix().getAsDouble());
    walk.run();
    return new EngineStep(walk.status, walk.moves);
  }

  private EngineStatus count(EngineStatus before, Triggers today) {
    EngineState state = before.state();
    boolean raised = state == EngineState.E2_T2 || state == EngineState.E2_FULL;
    return new EngineStatus(
        state,
        state.isEngaged() ? before.sessionsHeld() + 1 : 0,
        state == EngineState.COOLDOWN ? before.sessionsCooling() + 1 : 0,
        raised ? closesWithoutTier2(before, today) : 0);
  }

  private int closesWithoutTier2(EngineStatus before, Triggers today) {
    if (!tier2Condition(today).isEmpty()) {
      return 0;
    }
    return before.closesWithoutTier2() + (isDecided(today) ? 1 : 0);
  }

  /** The first of tier 2's conditions that holds, as rule id and sentence. */
  private List<String> tier2Condition(Triggers today) {
    if (today.curve().on() && today.vix().orElse(0) > on) {
      return List.of(
          "CURVE+LEVEL",
          "the curve is inverted beyond its threshold and VIX is above " + number(on));
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

  private static boolean isDecided(Triggers today) {
    return today.consensus().decision() != Decision.NO_DECISION;
  }

  private static String share(Triggers today) {
    return String.format(Locale.ROOT, "%.0f %%", 100 * today.consensus().share());
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value == Math.rint(value) ? "%.0f" : "%.2f", value);
  }

  /** The moves of one session. */
  private final class Walk {
    private final Triggers today;
    private final double vix;
    private final List<Transition> moves = new ArrayList<>();
    private EngineStatus status;

    Walk(EngineStatus status, Triggers today, double vix) {
      this.status = status;
      this.today = today;
      this.vix = vix;
    }

    void run() {
      switch (status.state()) {
        case CALM, ARMED -> fromRest();
        case COOLDOWN -> fromCooldown();
        case E2_T1, E2_T2, E2_FULL -> fromEngaged();
      }
    }

    private void fromRest() {
      if (!isDecided(today)) {
        return;
      }
      if (vix > on) {
        engage("LEVEL", String.format(Locale.ROOT, "VIX %.2f closed above %s", vix, number(on)));
      } else if (today.curve().on()) {
        engage("CURVE", today.curve().reason());
      } else {
        arm();
      }
    }

    private void arm() {
      boolean armed = vix >= off || today.consensus().reaches(Decision.ALERT);
      if (armed && status.state() == EngineState.CALM) {
        move(
            EngineState.ARMED,
            "ARM",
            String.format(Locale.ROOT, "VIX %.2f, vote %s", vix, share(today)));
      } else if (!armed && status.state() == EngineState.ARMED) {
        move(
            EngineState.CALM,
            "ARM",
            String.format(Locale.ROOT, "VIX %.2f is below %s again", vix, number(off)));
      }
    }

    private void fromCooldown() {
      if (vix > reentry && isDecided(today)) {
        engage(
            "LEVEL",
            String.format(
                Locale.ROOT, "VIX %.2f closed above %s during the cooldown", vix, number(reentry)));
      } else if (status.sessionsCooling() >= cooldown) {
        move(EngineState.CALM, "COOLDOWN", "the cooldown of " + cooldown + " sessions is over");
      }
    }

    private void fromEngaged() {
      if (isOver()) {
        move(
            EngineState.COOLDOWN,
            "OFF",
            String.format(
                Locale.ROOT,
                "VIX %.2f is below %s and the curve is not inverted",
                vix,
                number(off)));
        status = new EngineStatus(EngineState.COOLDOWN, 0, 0, 0);
      } else if (isDecided(today)) {
        lower();
        if (moves.isEmpty()) {
          raise();
        }
      }
    }

    private boolean isOver() {
      OptionalDouble slope = today.slope();
      return vix < off
          && slope.isPresent()
          && slope.getAsDouble() <= 0
          && status.sessionsHeld() >= minHold;
    }

    private void lower() {
      if (status.state() == EngineState.E2_FULL && !today.consensus().reaches(Decision.ALERT)) {
        move(EngineState.E2_T2, "A15", "the vote fell to " + share(today));
      }
      if (status.state() == EngineState.E2_T2 && status.closesWithoutTier2() >= releaseCloses) {
        move(
            EngineState.E2_T1,
            "C3",
            "none of tier 2's conditions held for " + releaseCloses + " closes");
      }
    }

    private void raise() {
      if (status.state() == EngineState.E2_T1) {
        List<String> condition = tier2Condition(today);
        if (!condition.isEmpty()) {
          move(EngineState.E2_T2, condition.get(0), condition.get(1));
        }
      } else if (status.state() == EngineState.E2_T2 && today.consensus().reaches(Decision.FULL)) {
        move(EngineState.E2_FULL, "A15", "the vote stands at " + share(today));
      }
    }

    private void engage(String rule, String reason) {
      move(EngineState.E2_T1, rule, reason);
      status = new EngineStatus(EngineState.E2_T1, 0, 0, 0);
    }

    private void move(EngineState to, String rule, String reason) {
      moves.add(new Transition(status.state(), to, rule, reason));
      status = status.with(to);
    }
  }
}
