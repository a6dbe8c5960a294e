package alvh.market;

import alvh.unit.Check;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * All that is known of the market at one decision: for each measure the last observation known at
 * the clock, the day's VIX futures curve and its option chains.
 *
 * @param date the session
 * @param clock the decision's instant; nothing here became known later
 * @param seen last known observation by measure; a measure never observed is absent
 * @param curve the session's curve, empty when none was published
 * @param chains the session's option chains, one an underlying; mostly none
 */
public record MarketSnapshot(
    LocalDate date,
    Instant clock,
    Map<Measure, Observation> seen,
    Optional<FuturesCurve> curve,
    List<OptionChain> chains) {

  /** A session without option chains. */
  public MarketSnapshot(
      LocalDate date, Instant clock, Map<Measure, Observation> seen, Optional<FuturesCurve> curve) {
    this(date, clock, seen, curve, List.of());
  }

  public MarketSnapshot {
    seen.forEach((measure, observation) -> requireKnown(measure, observation.knownAt(), clock));
    curve.ifPresent(c -> requireKnown("VX curve", c.knownAt(), clock));
    chains = List.copyOf(chains);
    chains.forEach(chain -> requireKnown(chain.underlying() + " chain", chain.asOf(), clock));
    var copy = new EnumMap<Measure, Observation>(Measure.class);
    copy.putAll(seen);
    seen = Collections.unmodifiableMap(copy);
  }

  private static void requireKnown(Object what, Instant knownAt, Instant clock) {
    Check.that(!knownAt.isAfter(clock), "%s became known at %s, after %s", what, knownAt, clock);
  }

  /** The measure's value of this very session; empty when it is missing today. */
  public OptionalDouble today(Measure measure) {
    Observation observation = seen.get(measure);
    return observation != null && observation.date().equals(date)
        ? OptionalDouble.of(observation.value())
        : OptionalDouble.empty();
  }

  /** The chain of options on that underlying, such as SPX or VIX. */
  public Optional<OptionChain> chain(String underlying) {
    return chains.stream().filter(chain -> chain.underlying().equals(underlying)).findFirst();
  }

  /** The measure's last known observation, however old. For rates and monthly series only. */
  public Optional<Observation> last(Measure measure) {
    return Optional.ofNullable(seen.get(measure));
  }
}
