package alvh.layer;

import alvh.signal.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Whether engine 2's triggers open its initial tier, and which one is named for it.
 *
 * <p>Source: method K2, K1, A8, C7, D7. IRR opens where it stands alone; beside others it only
 * blocks new condors, however they are combined.
 */
record Opening(EngineRules rules, Triggers today) {
  /** A trigger that fired: its name and one sentence. */
  record Fired(String rule, String reason) {}

  /** One trigger in use; empty when it does not fire. */
  private record Use(boolean available, Optional<Fired> fired) {}

  /** How the triggers in use work together. */
  Optional<Fired> fired() {
    List<Use> uses = uses();
    List<Fired> fired = uses.stream().flatMap(use -> use.fired().stream()).toList();
    long available = uses.stream().filter(Use::available).count();
    boolean opens =
        switch (rules.combine()) {
          case TIERED, ANY -> !fired.isEmpty();
          case ALL -> !fired.isEmpty() && fired.size() == uses.size();
          case VOTE -> 2L * fired.size() > available;
        };
    return opens ? Optional.of(fired.getFirst()) : Optional.empty();
  }

  private List<Use> uses() {
    TriggerSet set = rules.triggers();
    boolean tiered = rules.combine() == EngineRules.Combine.TIERED;
    var uses = new ArrayList<Use>();
    if (set.level()) {
      uses.add(new Use(today.vix().isPresent(), level()));
    }
    if (set.curve()) {
      uses.add(use("CURVE", today.curve()));
    }
    if (set.vixRsi() && !(tiered && (set.level() || set.curve()))) {
      uses.add(use("VIXRSI", today.vixStrength()));
    }
    if (set.irr() && !(set.level() || set.curve() || set.vixRsi())) {
      uses.add(use("IRR", today.condorReturn()));
    }
    return uses;
  }

  private Optional<Fired> level() {
    double level = rules.onLevel(today);
    OptionalDouble vix = today.vix();
    return vix.isPresent() && vix.getAsDouble() > level
        ? Optional.of(new Fired("LEVEL", closedAbove(vix.getAsDouble(), level)))
        : Optional.empty();
  }

  private static String closedAbove(double vix, double level) {
    return String.format(Locale.ROOT, "VIX %.2f closed above %s", vix, EngineRules.number(level));
  }

  private static Use use(String rule, Reading reading) {
    return new Use(
        reading instanceof Reading.Measured,
        reading.on() ? Optional.of(new Fired(rule, reading.reason())) : Optional.empty());
  }
}
