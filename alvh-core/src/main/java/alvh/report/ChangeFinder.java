package alvh.report;

import alvh.layer.EngineRules;
import alvh.layer.EngineState;
import alvh.layer.EngineStatus;
import alvh.layer.Triggers;
import alvh.signal.Reading;
import alvh.strategy.CondorDesk;
import alvh.strategy.CondorRules;
import alvh.strategy.Decision;
import alvh.strategy.OpenCondor;
import alvh.vote.Ballot;
import alvh.vote.Consensus;
import alvh.vote.Vote;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Says what would have to happen for the next decision to differ: the engine's next moves first,
 * then the condors' exits and the next entry, each with its distance.
 */
final class ChangeFinder {
  private final EngineRules engine;
  private final CondorRules condors;
  private final Vote vote;
  private final Decision decision;
  private final Triggers today;
  private final EngineStatus status;
  private final List<Card.Change> changes = new ArrayList<>();

  ChangeFinder(EngineRules engine, CondorRules condors, Vote vote, Decision decision) {
    this.engine = engine;
    this.condors = condors;
    this.vote = vote;
    this.decision = decision;
    this.today = decision.outlook().triggers();
    this.status = decision.hedge().engine().status();
  }

  List<Card.Change> changes() {
    switch (status.state()) {
      case CALM, ARMED -> engage();
      case COOLDOWN -> afterCooldown();
      case E2_T1 -> raise();
      case E2_T2 -> fromSecondTier();
      case E2_FULL -> release();
    }
    if (status.state().isEngaged()) {
      offset();
      switchOff();
    }
    exits();
    if (decision.condors().entry().isEmpty()) {
      add("next condor", "E2", "%s", decision.condors().entryNote());
    }
    return List.copyOf(changes);
  }

  private void add(String what, String rule, String pattern, Object... values) {
    changes.add(new Card.Change(what, rule, String.format(Locale.ROOT, pattern, values)));
  }

  private void engage() {
    if (withoutQuorum(EngineState.E2_T1, "1.4")) {
      return;
    }
    changes.addAll(new OpeningChanges(engine, today).changes());
  }

  /** Without a decision of the vote no tier opens, whatever else holds. */
  private boolean withoutQuorum(EngineState to, String rule) {
    Consensus consensus = today.consensus();
    if (consensus.decision() != Consensus.Decision.NO_DECISION) {
      return false;
    }
    String pattern = "No tier opens without a quorum: %.0f %% of the weight votes, %.0f %% must.";
    double share =
        consensus.totalWeight() > 0 ? consensus.availableWeight() / consensus.totalWeight() : 0;
    add("engine to " + to.title(), rule, pattern, 100 * share, 100 * vote.quorum());
    return true;
  }

  /** The inverted curve opens tier 2 only together with the level, where both are in use. */
  private void curveAndLevel() {
    boolean both = engine.triggers().curve() && engine.triggers().level();
    if (both
        && today.vix().isPresent()
        && today.curve() instanceof Reading.Measured slope
        && !(slope.on() && today.vix().getAsDouble() > engine.onLevel(today))) {
      String pattern =
          "The curve's slope would have to exceed %.2f points (it is %.2f) with VIX above %.2f (it"
              + " is %.2f).";
      double vix = today.vix().getAsDouble();
      add(
          "engine to " + EngineState.E2_T2.title(),
          "CURVE+LEVEL",
          pattern,
          slope.threshold(),
          slope.value(),
          engine.onLevel(today),
          vix);
    }
  }

  /** The early end of a cooldown belongs to LEVEL. */
  private void afterCooldown() {
    String early =
        engine.triggers().level()
            ? String.format(
                Locale.ROOT, "; tier 1 opens at once when VIX closes above %.0f", engine.reentry())
            : "";
    String pattern = "The cooldown ends after %d sessions, %d have passed%s.";
    add("engine to calm", "COOLDOWN", pattern, engine.cooldown(), status.sessionsCooling(), early);
  }

  /** At most one step up a day: a condition that holds already acts at the next close. */
  private void raise() {
    if (engine.wouldRaise(today)) {
      add(
          "engine to tier 2",
          "C3",
          "Tier 2 opens at the next close if its condition, which holds today, holds then.");
      return;
    }
    vote(EngineState.E2_T2, "C3", vote.tierTwo());
    curveAndLevel();
    String text = "A downward cross of the S&P 500's MACD would open tier 2.";
    add("engine to tier 2", "C3", "%s", text);
  }

  private void fromSecondTier() {
    if (engine.gate() == EngineRules.Gate.NONE) {
      String text =
          engine.wouldRaise(today)
              ? "Full deployment follows at the next close if tier 2's condition holds again."
              : "Full deployment follows at a close on which a condition of tier 2 holds.";
      add("engine to " + EngineState.E2_FULL.title(), "K5", "%s", text);
    } else {
      vote(EngineState.E2_FULL, "A15", vote.full());
    }
    String pattern =
        "Tier 2 is released after %d closes without any of its conditions; %d have passed.";
    add("engine to tier 1", "C3", pattern, engine.releaseCloses(), status.closesWithoutTier2());
  }

  private void release() {
    if (engine.gate() == EngineRules.Gate.NONE) {
      String text = "Full deployment is released at a close without any condition of tier 2.";
      add("engine to tier 2", "K5", "%s", text);
      return;
    }
    String pattern =
        "Full deployment is released when the vote falls below %.0f %%; it is %.0f %%.";
    double share = 100 * today.consensus().share();
    add("engine to tier 2", "A15", pattern, 100 * vote.release(), share);
  }

  private void vote(EngineState to, String rule, double level) {
    Consensus consensus = today.consensus();
    if (withoutQuorum(to, rule)) {
      return;
    }
    if (consensus.share() >= level) {
      String text = "The vote of %.0f %% opens %s at the next close if it stands.";
      add("engine to " + to.title(), rule, text, 100 * consensus.share(), to.title());
      return;
    }
    int missing = 0;
    while (consensus.votes() + missing < consensus.ballots().size()
        && wouldBe(consensus, missing) < level) {
      missing++;
    }
    String pattern = "The vote would have to reach %.0f %%: it is %.0f %%, %d %s short.";
    String votes = missing == 1 ? "vote" : "votes";
    add(
        "engine to " + to.title(),
        rule,
        pattern,
        100 * level,
        100 * consensus.share(),
        missing,
        votes);
  }

  /** The share if so many more of the available voters, of mean weight, voted yes. */
  private static double wouldBe(Consensus consensus, int more) {
    long available = consensus.ballots().stream().filter(Ballot::available).count();
    return available == 0 ? 0 : consensus.share() + (double) more / available;
  }

  /** Where the vote gates every offset, the tiers do not say how much is offset. */
  private void offset() {
    if (engine.gate() == EngineRules.Gate.ALL) {
      String pattern =
          "The vote says how much is offset, whatever the tier: nothing up to %.0f %%, all of the"
              + " projected loss from %.0f %%; it is %.0f %%.";
      double share = today.consensus().share();
      double whole = EngineRules.RELEASE + EngineRules.SPAN;
      add("offset", "K5", pattern, 100 * EngineRules.RELEASE, 100 * whole, 100 * share);
    }
  }

  private void switchOff() {
    String pattern =
        "Engine 2 is switched off when VIX closes below %.2f (now %s) with a slope of at most 0"
            + " (now %s) after %d sessions (now %d).";
    String vix = number(today.vix());
    String slope = number(today.slope());
    int held = status.sessionsHeld();
    add(
        "engine to cooldown",
        "OFF",
        pattern,
        engine.offLevel(today),
        vix,
        slope,
        engine.minHold(),
        held);
  }

  private static String number(OptionalDouble value) {
    return value.isPresent() ? String.format(Locale.ROOT, "%.2f", value.getAsDouble()) : "–";
  }

  private void exits() {
    for (OpenCondor held : decision.before().condors()) {
      if (!held.closing() && !decision.condors().closes(held)) {
        decision
            .outlook()
            .surface()
            .ifPresent(surface -> exit(held, CondorDesk.value(held, surface)));
      }
    }
  }

  private void exit(OpenCondor held, double value) {
    String pattern = "It costs %.2f; the target is %.2f, the stop %.2f, %s %s.";
    double target = condors.target() * held.exitCredit();
    double stop = condors.stopPrice() * held.exitCredit();
    String end = condors.timeExit() > 0 ? "the time exit comes on" : "it settles on";
    Object date = held.condor().expiry().minusDays(condors.timeExit());
    add("close " + held.id(), "1.3", pattern, value, target, stop, end, date);
  }
}
