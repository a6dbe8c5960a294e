package alvh.report.reason;

import alvh.layer.EngineRules;
import alvh.layer.EngineState;
import alvh.layer.EngineStatus;
import alvh.layer.TriggerSet;
import alvh.layer.Triggers;
import alvh.report.reason.Gate.Ask;
import alvh.report.reason.Gate.Side;
import alvh.signal.Reading;
import alvh.strategy.Decision;
import alvh.vote.Ballot;
import alvh.vote.Consensus;
import alvh.vote.Vote;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The gates of engine 2 and of the vote. Source: method 1.3, 1.4, K1, K2. */
final class EngineGates {
  private static final String POINTS = "points";
  private static final double PERCENT = 100;

  private final EngineRules rules;
  private final Vote vote;
  private final Triggers today;
  private final EngineStatus status;
  private final List<Gate> gates = new ArrayList<>();

  EngineGates(EngineRules rules, Vote vote, Decision decision) {
    this.rules = rules;
    this.vote = vote;
    this.today = decision.outlook().triggers();
    this.status = decision.hedge().engine().status();
  }

  List<Gate> gates() {
    quorum();
    triggers();
    votes();
    tierTwo();
    off();
    cooldown();
    return gates;
  }

  private boolean rests() {
    return !status.state().isEngaged() && status.state() != EngineState.COOLDOWN;
  }

  private void quorum() {
    Consensus consensus = today.consensus();
    double total = consensus.totalWeight();
    double available = total > 0 ? PERCENT * consensus.availableWeight() / total : 0;
    gates.add(
        new Ask("weight that votes", "1.4", "lets tiers open and release", true)
            .of(available, Side.AT_LEAST, PERCENT * vote.quorum(), "%"));
  }

  private void triggers() {
    double level = rules.onLevel(today);
    TriggerSet set = rules.triggers();
    vix(new Ask("LEVEL: VIX", "K1", "opens tier 1", rests() && set.level()), level);
    boolean both = set.curve() && set.level();
    boolean curveActs = set.curve() && rests() || both && isIn(EngineState.E2_T1);
    reading(new Ask("CURVE: slope", "A8", "opens a tier", curveActs), today.curve(), POINTS);
    boolean tiered = rules.combine() == EngineRules.Combine.TIERED;
    boolean opens = !(tiered && (set.level() || set.curve()));
    String effect = opens ? "opens tier 1 and buys deep calls" : "buys deep calls";
    var rsi = new Ask("VIXRSI: RSI of VIX", "D7", effect, set.vixRsi());
    reading(rsi, today.vixStrength(), "RSI");
    boolean alone = !set.level() && !set.curve() && !set.vixRsi();
    String blocks = alone ? "opens tier 1, no condor is sold" : "no condor is sold";
    var returns = new Ask("IRR: a condor's return", "C7", blocks, set.irr());
    below(returns, today.condorReturn(), "% a year");
    var weak = new Ask("RSI of the curve's front", "E10", "sells the hedge", isEngaged());
    below(weak, today.curveWeakness(), "RSI");
    var arms = new Ask("VIX to arm", "1.3", "arms the engine", isIn(EngineState.CALM));
    vix(arms, Side.AT_LEAST, rules.offLevel(today));
  }

  private boolean isEngaged() {
    return status.state().isEngaged();
  }

  private boolean isIn(EngineState state) {
    return status.state() == state;
  }

  private void vix(Ask ask, double level) {
    vix(ask, Side.ABOVE, level);
  }

  private void vix(Ask ask, Side side, double level) {
    number(ask, today.vix(), side, level, "VIX is missing");
  }

  private void number(Ask ask, OptionalDouble value, Side side, double level, String missing) {
    gates.add(
        value.isPresent()
            ? ask.of(value.getAsDouble(), side, level, POINTS)
            : ask.unknown(POINTS, missing));
  }

  private void reading(Ask ask, Reading reading, String unit) {
    gates.add(
        switch (reading) {
          case Reading.Measured measured -> {
            Side side = measured.on() ? Side.AT_LEAST : Side.ABOVE;
            yield ask.of(measured.value(), side, measured.threshold(), unit);
          }
          case Reading.Abstained abstained -> ask.unknown(unit, abstained.reason());
        });
  }

  private void below(Ask ask, Reading reading, String unit) {
    gates.add(
        switch (reading) {
          case Reading.Measured measured ->
              ask.of(measured.value(), Side.BELOW, measured.threshold(), unit);
          case Reading.Abstained abstained -> ask.unknown(unit, abstained.reason());
        });
  }

  private void votes() {
    vote("vote to arm, and to keep full deployment", "A15", vote.release(), "arms, keeps");
    vote("vote for tier 2", "C3", vote.tierTwo(), "opens tier 2");
    vote("vote for full deployment", "A15", vote.full(), "opens full deployment");
  }

  private void vote(String name, String rule, double level, String effect) {
    Consensus consensus = today.consensus();
    boolean votes = rules.gate() != EngineRules.Gate.NONE;
    boolean acts =
        switch (effect) {
          case "opens tier 2" -> isIn(EngineState.E2_T1);
          case "opens full deployment" -> isIn(EngineState.E2_T2) && votes;
          default -> isIn(EngineState.CALM) || isIn(EngineState.E2_FULL) && votes;
        };
    boolean decided = consensus.decision() != Consensus.Decision.NO_DECISION;
    boolean holds = decided && consensus.share() >= level;
    int missing = missing(consensus, level);
    String text =
        !decided
            ? "no quorum"
            : holds
                ? "reached with " + consensus.votes() + " votes"
                : missing + (missing == 1 ? " vote" : " votes") + " short";
    gates.add(
        new Ask(name, rule, effect, acts)
            .of(PERCENT * consensus.share(), PERCENT * level, "%", holds, text));
  }

  /** Further votes of mean weight among the available voters that would reach a level. */
  private static int missing(Consensus consensus, double level) {
    long available = consensus.ballots().stream().filter(Ballot::available).count();
    return available == 0
        ? 0
        : (int) Math.max(0, Math.ceil((level - consensus.share()) * available - 1e-9));
  }

  private void tierTwo() {
    gates.add(
        new Ask("MACD of the S&P 500", "C3", "opens tier 2", isIn(EngineState.E2_T1))
            .flag(
                today.priceMacdDown(),
                today.priceMacdDown() ? "crossed down lately" : "has not crossed down lately"));
    boolean acts = isIn(EngineState.E2_T2);
    gates.add(
        new Ask("closes without a condition of tier 2", "C3", "releases tier 2", acts)
            .of(status.closesWithoutTier2(), Side.AT_LEAST, rules.releaseCloses(), "closes"));
  }

  private void off() {
    String effect = "with the other two, switches off";
    var vix = new Ask("OFF: VIX", "K1", effect, isEngaged());
    number(vix, today.vix(), Side.BELOW, rules.offLevel(today), "VIX is missing");
    var slope = new Ask("OFF: slope", "I8", effect, isEngaged());
    number(slope, today.slope(), Side.AT_MOST, 0, "no VIX futures curve today");
    gates.add(
        new Ask("OFF: sessions held", "K1", effect, isEngaged())
            .of(status.sessionsHeld(), Side.AT_LEAST, rules.minHold(), "sessions"));
  }

  private void cooldown() {
    boolean cooling = isIn(EngineState.COOLDOWN);
    var ask = new Ask("sessions of the cooldown", "1.3", "ends the cooldown", cooling);
    gates.add(ask.of(status.sessionsCooling(), Side.AT_LEAST, rules.cooldown(), "sessions"));
    boolean early = cooling && rules.triggers().level();
    vix(new Ask("VIX in the cooldown", "1.3", "opens tier 1 at once", early), rules.reentry());
  }
}
