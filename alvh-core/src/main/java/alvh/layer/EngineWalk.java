package alvh.layer;

import alvh.vote.Consensus.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * The moves of engine 2 in one session.
 *
 * <p>Source: method 1.3 (state machine).
 */
final class EngineWalk {
  private final EngineRules rules;
  private final Triggers today;
  private final double vix;
  private final List<Transition> moves = new ArrayList<>();
  private EngineStatus status;

  EngineWalk(EngineRules rules, EngineStatus status, Triggers today, double vix) {
    this.rules = rules;
    this.status = status;
    this.today = today;
    this.vix = vix;
  }

  EngineStep run() {
    switch (status.state()) {
      case CALM, ARMED -> fromRest();
      case COOLDOWN -> fromCooldown();
      case E2_T1, E2_T2, E2_FULL -> fromEngaged();
    }
    return new EngineStep(status, moves);
  }

  private void fromRest() {
    if (!EngineRules.isDecided(today)) {
      return;
    }
    new Opening(rules, today)
        .fired()
        .ifPresentOrElse(opened -> engage(opened.rule(), opened.reason()), this::arm);
  }

  private void arm() {
    boolean armed = vix >= rules.offLevel(today) || today.consensus().reaches(Decision.ALERT);
    if (armed && status.state() == EngineState.CALM) {
      move(
          EngineState.ARMED,
          "ARM",
          String.format(Locale.ROOT, "VIX %.2f, vote %s", vix, EngineRules.share(today)));
    } else if (!armed && status.state() == EngineState.ARMED) {
      move(
          EngineState.CALM,
          "ARM",
          String.format(
              Locale.ROOT,
              "VIX %.2f is below %s again",
              vix,
              EngineRules.number(rules.offLevel(today))));
    }
  }

  private void fromCooldown() {
    if (rules.triggers().level() && vix > rules.reentry() && EngineRules.isDecided(today)) {
      engage(
          "LEVEL",
          String.format(
              Locale.ROOT,
              "VIX %.2f closed above %s during the cooldown",
              vix,
              EngineRules.number(rules.reentry())));
    } else if (status.sessionsCooling() >= rules.cooldown()) {
      move(
          EngineState.CALM,
          "COOLDOWN",
          "the cooldown of " + rules.cooldown() + " sessions is over");
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
              EngineRules.number(rules.offLevel(today))));
      status = new EngineStatus(EngineState.COOLDOWN, 0, 0, 0, TermRecovery.NONE, status.third());
    } else if (EngineRules.isDecided(today)) {
      lower();
      if (moves.isEmpty()) {
        raise();
      }
    }
  }

  private boolean isOver() {
    OptionalDouble slope = today.slope();
    return vix < rules.offLevel(today)
        && slope.isPresent()
        && slope.getAsDouble() <= 0
        && status.sessionsHeld() >= rules.minHold();
  }

  private void lower() {
    if (status.state() == EngineState.E2_FULL && rules.releases(today)) {
      move(EngineState.E2_T2, "A15", "the vote fell to " + EngineRules.share(today));
    }
    if (status.state() == EngineState.E2_T2
        && status.closesWithoutTier2() >= rules.releaseCloses()) {
      move(
          EngineState.E2_T1,
          "C3",
          "none of tier 2's conditions held for " + rules.releaseCloses() + " closes");
    }
  }

  private void raise() {
    if (status.state() == EngineState.E2_T1) {
      List<String> condition = rules.tier2Condition(today);
      if (!condition.isEmpty()) {
        move(EngineState.E2_T2, condition.get(0), condition.get(1));
      }
    } else if (status.state() == EngineState.E2_T2 && rules.deploys(today)) {
      move(EngineState.E2_FULL, "A15", "the vote stands at " + EngineRules.share(today));
    }
  }

  private void engage(String rule, String reason) {
    move(EngineState.E2_T1, rule, reason);
    TermRecovery seen = TermRecovery.NONE.next(today.termRatio());
    status = new EngineStatus(EngineState.E2_T1, 0, 0, 0, seen, status.third());
  }

  private void move(EngineState to, String rule, String reason) {
    moves.add(new Transition(status.state(), to, rule, reason));
    status = status.with(to);
  }
}
