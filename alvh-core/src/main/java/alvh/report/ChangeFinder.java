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
import alvh.strategy.Outlook;
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
record ChangeFinder(EngineRules engine, CondorRules condors, Vote vote) {
  List<Card.Change> changes(Decision decision) {
    var changes = new ArrayList<Card.Change>();
    EngineStatus status = decision.hedge().engine().status();
    Triggers today = decision.outlook().triggers();
    switch (status.state()) {
      case CALM, ARMED -> engage(changes, today);
      case COOLDOWN -> afterCooldown(changes, status);
      case E2_T1 -> {
        raise(changes, EngineState.E2_T2, vote.tierTwo(), today);
        switchOff(changes, status, today);
      }
      case E2_T2 -> {
        vote(changes, EngineState.E2_FULL, "A15", vote.full(), today.consensus());
        changes.add(
            new Card.Change(
                "engine to E2_T1",
                "C3",
                String.format(
                    Locale.ROOT,
                    "Tier 2 is released after %d closes without any of its conditions; %d have"
                        + " passed.",
                    engine.releaseCloses(),
                    status.closesWithoutTier2())));
        switchOff(changes, status, today);
      }
      case E2_FULL -> {
        changes.add(
            new Card.Change(
                "engine to E2_T2",
                "A15",
                String.format(
                    Locale.ROOT,
                    "Full deployment is released when the vote falls below %.0f %%; it is %.0f %%.",
                    100 * vote.release(),
                    100 * today.consensus().share())));
        switchOff(changes, status, today);
      }
    }
    condors(changes, decision);
    return changes;
  }

  private void engage(List<Card.Change> changes, Triggers today) {
    today
        .vix()
        .ifPresent(
            vix ->
                changes.add(
                    new Card.Change(
                        "engine to E2_T1",
                        "LEVEL",
                        distance(
                            "VIX would have to close above %.2f; it is %.2f, %.2f points %s.",
                            engine.on(), vix))));
    curve(changes, "engine to E2_T1", today.curve());
  }

  private static void curve(List<Card.Change> changes, String what, Reading curve) {
    if (curve instanceof Reading.Measured slope && !slope.on()) {
      changes.add(
          new Card.Change(
              what,
              "CURVE",
              distance(
                  "The slope of the front two futures would have to exceed %.2f points; it is %.2f,"
                      + " %.2f points %s.",
                  slope.threshold(), slope.value())));
    }
  }

  private static String distance(String pattern, double threshold, double value) {
    return String.format(
        Locale.ROOT,
        pattern,
        threshold,
        value,
        Math.abs(threshold - value),
        value < threshold ? "below" : "above");
  }

  private void afterCooldown(List<Card.Change> changes, EngineStatus status) {
    changes.add(
        new Card.Change(
            "engine to CALM",
            "COOLDOWN",
            String.format(
                Locale.ROOT,
                "The cooldown ends after %d sessions, %d have passed; at once when VIX closes above"
                    + " %.0f.",
                engine.cooldown(),
                status.sessionsCooling(),
                engine.reentry())));
  }

  private void raise(List<Card.Change> changes, EngineState to, double level, Triggers today) {
    vote(changes, to, "C3", level, today.consensus());
    curve(changes, "engine to " + to, today.curve());
    changes.add(
        new Card.Change(
            "engine to " + to,
            "C3",
            "A downward cross of the S&P 500's MACD would raise the tier."));
  }

  private static void vote(
      List<Card.Change> changes, EngineState to, String rule, double level, Consensus consensus) {
    int missing = 0;
    while (consensus.votes() + missing < consensus.ballots().size()
        && wouldBe(consensus, missing) < level) {
      missing++;
    }
    changes.add(
        new Card.Change(
            "engine to " + to,
            rule,
            String.format(
                Locale.ROOT,
                "The vote would have to reach %.0f %%: it is %.0f %%, %d %s short.",
                100 * level,
                100 * consensus.share(),
                missing,
                missing == 1 ? "vote" : "votes")));
  }

  /** The share if so many more of the available voters, of mean weight, voted yes. */
  private static double wouldBe(Consensus consensus, int more) {
    long available = consensus.ballots().stream().filter(Ballot::available).count();
    return available == 0 ? 0 : consensus.share() + (double) more / available;
  }

  private void switchOff(List<Card.Change> changes, EngineStatus status, Triggers today) {
    OptionalDouble slope = today.slope();
    changes.add(
        new Card.Change(
            "engine to COOLDOWN",
            "OFF",
            String.format(
                Locale.ROOT,
                "Engine 2 is switched off when VIX closes below %.2f (now %s) with a slope of at"
                    + " most 0 (now %s) after %d sessions (now %d).",
                engine.off(),
                number(today.vix()),
                number(slope),
                engine.minHold(),
                status.sessionsHeld())));
  }

  private static String number(OptionalDouble value) {
    return value.isPresent() ? String.format(Locale.ROOT, "%.2f", value.getAsDouble()) : "–";
  }

  private void condors(List<Card.Change> changes, Decision decision) {
    Outlook outlook = decision.outlook();
    outlook
        .surface()
        .ifPresent(
            surface ->
                decision.before().condors().stream()
                    .filter(held -> !held.closing() && !decision.condors().closes(held))
                    .forEach(
                        held -> changes.add(exit(held, CondorDesk.value(held.condor(), surface)))));
    if (decision.condors().entry().isEmpty()) {
      changes.add(new Card.Change("next condor", "E2", decision.condors().entryNote()));
    }
  }

  private Card.Change exit(OpenCondor held, double value) {
    return new Card.Change(
        "close " + held.id(),
        "1.3",
        String.format(
            Locale.ROOT,
            "It costs %.2f; the target is %.2f, the stop %.2f, the time exit comes on %s.",
            value,
            condors.target() * held.credit(),
            condors.stop() * held.credit(),
            held.condor().expiry().minusDays(condors.timeExit())));
  }
}
