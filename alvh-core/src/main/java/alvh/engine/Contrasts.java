package alvh.engine;

import alvh.config.Change;
import alvh.config.RuleOfKey;
import alvh.config.Settings;
import alvh.config.SettingsFile;
import alvh.report.reason.Contrast;
import alvh.report.reason.Fact;
import alvh.report.reason.FactChange;
import alvh.report.reason.Outcomes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds which rule makes two configurations decide differently on one session, by replaying the
 * first with the keys of one rule after another.
 */
public final class Contrasts {
  private final Contrast empty;
  private final SortedMap<String, Settings> byRule;
  private final List<Settings> configurations;

  /**
   * @param from the first configuration; {@code fromName} is how it is called
   */
  public Contrasts(String fromName, Settings from, String toName, Settings to) {
    var file = new SettingsFile();
    var settings = new ArrayList<Contrast.Setting>();
    var rules = new TreeMap<String, List<Change>>();
    for (Change change : file.between(from, to)) {
      String rule = RuleOfKey.of(change.key());
      settings.add(new Contrast.Setting(change.key(), change.from(), change.to(), rule));
      rules.computeIfAbsent(rule, key -> new ArrayList<>()).add(change);
    }
    this.empty = new Contrast(fromName, toName, settings, List.of());
    this.byRule = new TreeMap<>();
    rules.forEach(
        (rule, changes) -> file.with(from, to, changes).ifPresent(s -> byRule.put(rule, s)));
    this.configurations = new ArrayList<>(List.of(from, to));
    configurations.addAll(byRule.values());
  }

  /** What is to be replayed: the first, the second, then the first with one rule's keys each. */
  public List<Settings> configurations() {
    return List.copyOf(configurations);
  }

  /**
   * @param courses of {@link #configurations()}, in their order
   */
  public Contrast of(LocalDate date, List<Replay.Course> courses) {
    List<List<Fact>> decided =
        courses.stream().map(course -> Outcomes.of(course.on(date))).toList();
    List<FactChange> changes = FactChange.between(decided.get(0), decided.get(1));
    var alone = new TreeMap<String, List<FactChange>>();
    int next = 2;
    for (String rule : byRule.keySet()) {
      alone.put(rule, FactChange.between(decided.get(0), decided.get(next++)));
    }
    List<Contrast.Outcome> outcomes =
        changes.stream().map(change -> outcome(change, alone)).toList();
    return new Contrast(empty.from(), empty.to(), empty.settings(), outcomes);
  }

  private static Contrast.Outcome outcome(FactChange change, Map<String, List<FactChange>> alone) {
    var same = new ArrayList<String>();
    var other = new ArrayList<String>();
    alone.forEach(
        (rule, changes) ->
            found(change, changes)
                .ifPresent(c -> (c.after().equals(change.after()) ? same : other).add(rule)));
    return new Contrast.Outcome(change, same, other);
  }

  private static Optional<FactChange> found(FactChange wanted, List<FactChange> changes) {
    return changes.stream().filter(change -> change.name().equals(wanted.name())).findFirst();
  }
}
