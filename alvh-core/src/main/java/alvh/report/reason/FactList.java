package alvh.report.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Facts of one step as they are found. */
final class FactList {
  private final Step step;
  private final List<Fact> facts = new ArrayList<>();

  FactList(Step step) {
    this.step = step;
  }

  void number(String name, @Nullable Double value, String unit, String rule) {
    facts.add(new Fact(step, name, value, "", unit, rule));
  }

  void number(String name, OptionalDouble value, String unit, String rule) {
    number(name, value.isPresent() ? value.getAsDouble() : null, unit, rule);
  }

  void count(String name, long value, String unit, String rule) {
    number(name, (double) value, unit, rule);
  }

  void words(String name, String text, String rule) {
    facts.add(new Fact(step, name, null, text, "", rule));
  }

  void yes(String name, boolean value, String rule) {
    words(name, value ? "yes" : "no", rule);
  }

  List<Fact> list() {
    return List.copyOf(facts);
  }
}
