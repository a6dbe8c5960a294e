package alvh.report.reason;

import alvh.layer.EngineRules;
import alvh.layer.LadderRules;
import alvh.layer.Migration;
import alvh.layer.ThirdEngine;
import alvh.market.FuturesCurve;
import alvh.report.reason.Gate.Ask;
import alvh.report.reason.Gate.Side;
import alvh.strategy.CondorDesk;
import alvh.strategy.CondorRules;
import alvh.strategy.Decision;
import alvh.strategy.OpenCondor;
import alvh.vote.Vote;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Every gate of a decision with its distance, those that would act from here and those that would
 * not.
 *
 * <p>Source: method 1.3, 1.4.
 *
 * @param engine the rules of engine 2
 */
public record Gates(
    EngineRules engine, ThirdEngine third, CondorRules condors, Vote vote, LadderRules ladder) {
  /** In the order of the rules: engine, vote, curve, engine 3, condors. */
  public List<Gate> of(Decision decision) {
    var gates = new ArrayList<Gate>();
    gates.addAll(new EngineGates(engine, vote, decision).gates());
    gates.add(migration(decision));
    gates.add(spike(decision));
    if (third.enabled()) {
      gates.add(third(decision));
    }
    for (OpenCondor held : decision.before().condors()) {
      if (!held.closing()) {
        gates.addAll(exits(decision, held));
      }
    }
    gates.add(entry(decision));
    return List.copyOf(gates);
  }

  private Gate migration(Decision decision) {
    Migration rule = ladder.migration();
    boolean back = decision.hedge().migrated();
    String effect = back ? "moves SH4 back" : "moves SH4 to IM1";
    var ask = new Ask("F1 less F2", "D11", effect, true);
    Optional<FuturesCurve> front = decision.outlook().front();
    if (front.isEmpty()) {
      return ask.unknown("points", "no VIX futures curve today");
    }
    double premium = front.get().price(1) - front.get().price(2);
    return back
        ? ask.of(premium, Side.BELOW, rule.off(), "points")
        : ask.of(premium, Side.ABOVE, rule.on(), "points");
  }

  private Gate spike(Decision decision) {
    var today = decision.outlook().triggers();
    boolean engaged = decision.hedge().engine().status().state().isEngaged();
    var ask = new Ask("rise of VIX", "D5", "lets the short block go to its target", engaged);
    OptionalDouble before = today.vixBefore();
    if (today.vix().isEmpty() || before.isEmpty()) {
      return ask.unknown("points", "VIX is missing");
    }
    double least =
        Math.min(ladder.step().spikePoints(), ladder.step().spikeShare() * before.getAsDouble());
    double rise = today.vix().getAsDouble() - before.getAsDouble();
    return ask.of(rise, Side.AT_LEAST, least, "points");
  }

  private Gate third(Decision decision) {
    ThirdEngine.Status status = decision.hedge().engine().status().third();
    boolean active = status.state() == ThirdEngine.State.ACTIVE;
    String effect = active ? "ends engine 3" : "makes engine 3 active";
    var ask = new Ask("VIX for engine 3", "E3", effect, true);
    OptionalDouble vix = decision.outlook().triggers().vix();
    if (vix.isEmpty()) {
      return ask.unknown("points", "VIX is missing");
    }
    return active
        ? ask.of(vix.getAsDouble(), Side.BELOW, third.off(), "points")
        : ask.of(vix.getAsDouble(), Side.AT_LEAST, third.on(), "points");
  }

  private List<Gate> exits(Decision decision, OpenCondor held) {
    if (decision.outlook().surface().isEmpty()) {
      return List.of();
    }
    double value = CondorDesk.value(held, decision.outlook().surface().get());
    double target = condors.target() * held.exitCredit();
    double stop = condors.stopPrice() * held.exitCredit();
    var gates = new ArrayList<Gate>();
    gates.add(exit(held, "target").of(value, Side.AT_MOST, target, "points"));
    gates.add(exit(held, "stop").of(value, Side.AT_LEAST, stop, "points"));
    if (condors.timeExit() > 0) {
      long days = ChronoUnit.DAYS.between(decision.outlook().seen().date(), held.condor().expiry());
      gates.add(exit(held, "time exit").of(days, Side.AT_MOST, condors.timeExit(), "days"));
    }
    return gates;
  }

  private static Ask exit(OpenCondor held, String what) {
    return new Ask(held.id() + ", " + what, "E10", "closes the condor", true);
  }

  private Gate entry(Decision decision) {
    int waited = decision.before().sessionsSinceEntry();
    var ask = new Ask("sessions since the last entry", "E2", "lets a condor be sold", true);
    return waited > condors.entryEvery()
        ? ask.flag(true, "due; " + decision.condors().entryNote())
        : ask.of(waited, Side.AT_LEAST, condors.entryEvery(), "sessions");
  }
}
