package alvh.report.reason;

import alvh.layer.EngineStatus;
import alvh.layer.Triggers;
import alvh.signal.Reading;
import alvh.strategy.Decision;
import java.util.List;
import java.util.Locale;

/** What moves engine 2, and where it stands. Source: method 1.3. */
final class EngineFacts {
  private EngineFacts() {}

  static List<Fact> triggers(Triggers today) {
    var facts = new FactList(Step.TRIGGERS);
    facts.number("VIX", today.vix(), "points", "K1");
    facts.number("VIX of the session before", today.vixBefore(), "points", "D5");
    facts.number("60 % quantile of VIX over five years", today.usualVix(), "points", "K1");
    facts.number("slope of the curve", today.slope(), "points per 30 days", "I8");
    facts.number("VIX3M over VIX", today.termRatio(), "", "D6");
    reading(facts, "CURVE", today.curve(), "A8");
    reading(facts, "VIXRSI", today.vixStrength(), "D7");
    reading(facts, "RSI of the curve's front", today.curveWeakness(), "E10");
    reading(facts, "IRR", today.condorReturn(), "C7");
    facts.count("layers stand farther by", today.cues().roll().tenors(), "tenors", "D4");
    facts.yes("Big Top", today.cues().bigTop(), "C1");
    facts.yes("idle calls may be harvested", today.cues().harvest(), "D13");
    facts.yes("MACD of the S&P 500 crossed down", today.priceMacdDown(), "C3");
    facts.number("factor of the signals", today.signalScale(), "", "B3");
    return facts.list();
  }

  private static void reading(FactList facts, String name, Reading reading, String rule) {
    boolean known = reading instanceof Reading.Measured;
    facts.number(name + ", value", known ? value(reading) : null, "", rule);
    facts.number(name + ", threshold", known ? threshold(reading) : null, "", rule);
    facts.words(name + ", fires", known ? reading.on() ? "yes" : "no" : "abstains", rule);
  }

  private static double value(Reading reading) {
    return ((Reading.Measured) reading).value();
  }

  private static double threshold(Reading reading) {
    return ((Reading.Measured) reading).threshold();
  }

  static List<Fact> engine(Decision decision) {
    var facts = new FactList(Step.ENGINE);
    EngineStatus status = decision.hedge().engine().status();
    facts.words("state before", decision.before().engine().state().title(), "1.3");
    facts.words("state", status.state().title(), "1.3");
    facts.count("sessions held", status.sessionsHeld(), "sessions", "1.3");
    facts.count("sessions of the cooldown", status.sessionsCooling(), "sessions", "1.3");
    facts.count("closes without a condition of tier 2", status.closesWithoutTier2(), "", "C3");
    facts.yes("the curve inverted since", status.recovery().inverted(), "D6");
    facts.count("closes above 1 since", status.recovery().closes(), "closes", "D6");
    facts.words("engine 3", status.third().state().name().toLowerCase(Locale.ROOT), "E3");
    facts.number("offset", decision.hedge().offset(), "of the projected loss", "1.3");
    return facts.list();
  }
}
