package alvh.report;

import alvh.layer.EngineRules;
import alvh.layer.EngineState;
import alvh.layer.TriggerSet;
import alvh.layer.Triggers;
import alvh.signal.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What engine 2's triggers would have to do for tier 1 to open: only those in use, and how many of
 * them it takes.
 *
 * <p>Source: method K2, K1, A8, C7, D7.
 */
final class OpeningChanges {
  private static final String WHAT = "engine to " + EngineState.E2_T1.title();

  private final EngineRules rules;
  private final Triggers today;
  private final List<Card.Change> changes = new ArrayList<>();
  private int inUse;
  private int fired;
  private int available;

  OpeningChanges(EngineRules rules, Triggers today) {
    this.rules = rules;
    this.today = today;
  }

  /** Each trigger in use with its distance; before them how many it takes, where that is a rule. */
  List<Card.Change> changes() {
    TriggerSet set = rules.triggers();
    boolean first = set.level() || set.curve();
    if (set.level()) {
      level();
    }
    if (set.curve()) {
      reading("CURVE", "The curve's slope", "exceed", "points", today.curve());
    }
    if (set.vixRsi() && !(first && rules.combine() == EngineRules.Combine.TIERED)) {
      reading("VIXRSI", "The RSI of VIX", "reach", "", today.vixStrength());
    }
    if (set.irr() && !first && !set.vixRsi()) {
      reading("IRR", "A condor's return", "fall below", "% a year", today.condorReturn());
    }
    together();
    return changes;
  }

  private void together() {
    if (inUse < 2) {
      return;
    }
    switch (rules.combine()) {
      case TIERED, ANY -> {}
      case ALL -> head("Tier 1 opens when all %d triggers fire at one close; %d do.", inUse, fired);
      case VOTE ->
          head(
              "Tier 1 opens when more than half of the %d triggers that do not abstain fire; %d"
                  + " do.",
              available, fired);
    }
  }

  private void head(String pattern, Object... values) {
    changes.addFirst(new Card.Change(WHAT, "K2", String.format(Locale.ROOT, pattern, values)));
  }

  private void level() {
    inUse++;
    if (today.vix().isEmpty()) {
      return;
    }
    available++;
    double vix = today.vix().getAsDouble();
    double level = rules.onLevel(today);
    if (vix > level) {
      holds("LEVEL", "VIX", vix, level);
      return;
    }
    String pattern = "VIX would have to close above %.2f; it is %.2f, %.2f points below.";
    add("LEVEL", pattern, level, vix, level - vix);
  }

  private void reading(String rule, String name, String verb, String unit, Reading reading) {
    inUse++;
    if (!(reading instanceof Reading.Measured seen)) {
      return;
    }
    available++;
    if (seen.on()) {
      holds(rule, name, seen.value(), seen.threshold());
      return;
    }
    String blank = unit.isEmpty() ? "" : " ";
    String pattern = "%s would have to %s %.2f%s%s; it is %.2f.";
    add(rule, pattern, name, verb, seen.threshold(), blank, unit, seen.value());
  }

  /** A trigger that is on already; it acts at the next close, as no tier opens in a cooldown. */
  private void holds(String rule, String name, double value, double threshold) {
    fired++;
    boolean alone =
        inUse == 1
            || rules.combine() == EngineRules.Combine.TIERED
            || rules.combine() == EngineRules.Combine.ANY;
    String pattern =
        alone
            ? "%s is %.2f, beyond its threshold of %.2f: tier 1 opens at the next close if it"
                + " stands."
            : "%s is %.2f, beyond its threshold of %.2f: it fires.";
    add(rule, pattern, name, value, threshold);
  }

  private void add(String rule, String pattern, Object... values) {
    changes.add(new Card.Change(WHAT, rule, String.format(Locale.ROOT, pattern, values)));
  }
}
