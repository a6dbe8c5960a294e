package alvh.report.reason;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One fact that differs between two decisions.
 *
 * @param before as it is read in the first; a dash where it is not part of it
 * @param after as it is read in the second
 * @param by second less first; null where one is no number
 */
public record FactChange(
    Step step,
    String name,
    String before,
    String after,
    @Nullable Double by,
    String unit,
    String rule) {
  private static final double ROUNDING = 1e-12;
  private static final String ABSENT = "–";

  /** What differs, in the order of the steps. */
  public static List<FactChange> between(List<Fact> first, List<Fact> second) {
    Map<String, Fact> before = byName(first);
    Map<String, Fact> after = byName(second);
    var names = new LinkedHashSet<String>(before.keySet());
    names.addAll(after.keySet());
    var changes = new ArrayList<FactChange>();
    for (String name : names) {
      Fact left = before.get(name);
      Fact right = after.get(name);
      if (!same(left, right)) {
        changes.add(of(left, right));
      }
    }
    changes.sort((a, b) -> a.step().compareTo(b.step()));
    return List.copyOf(changes);
  }

  private static Map<String, Fact> byName(List<Fact> facts) {
    var byName = new LinkedHashMap<String, Fact>();
    facts.forEach(fact -> byName.putIfAbsent(fact.step() + " " + fact.name(), fact));
    return byName;
  }

  private static boolean same(@Nullable Fact left, @Nullable Fact right) {
    if (left == null || right == null) {
      return false;
    }
    Double one = left.value();
    Double other = right.value();
    return one == null || other == null
        ? Objects.equals(one, other) && left.text().equals(right.text())
        : Math.abs(one - other) <= ROUNDING * Math.max(1, Math.abs(one));
  }

  private static FactChange of(@Nullable Fact left, @Nullable Fact right) {
    Fact known = right == null ? Objects.requireNonNull(left) : right;
    Double one = left == null ? null : left.value();
    Double other = right == null ? null : right.value();
    return new FactChange(
        known.step(),
        known.name(),
        left == null ? ABSENT : left.shown(),
        right == null ? ABSENT : right.shown(),
        one == null || other == null ? null : other - one,
        known.unit(),
        known.rule());
  }
}
