package alvh.signal;

import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.market.Observation;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The observations of one measure as they become known, each handed out once: for rates and monthly
 * figures, whose last value a session sees however old it is.
 *
 * <p>What became known more than a hundred days ago counts as missing: a series that has ended must
 * not go on voting. Source: method 1.12, inputs of A8.
 */
final class Arrivals {
  /** Days for which a last value may stand in for today's. */
  static final int LONGEST = 100;

  private final Measure measure;
  private @Nullable Observation last;

  Arrivals(Measure measure) {
    this.measure = measure;
  }

  /** The observation that is new to this memory; empty when nothing became known since. */
  Optional<Observation> next(MarketSnapshot today) {
    Optional<Observation> seen = today.last(measure);
    Observation before = last;
    boolean isNew =
        seen.isPresent() && (before == null || seen.get().date().isAfter(before.date()));
    if (isNew) {
      last = seen.get();
    }
    return isNew ? seen : Optional.empty();
  }

  /** Whether the measure's last observation became known at most so many days ago. */
  static boolean fresh(MarketSnapshot today, Measure measure, int days) {
    return recent(today, measure, days).isPresent();
  }

  /** The measure's last observation, when it became known at most so many days ago. */
  static Optional<Observation> recent(MarketSnapshot today, Measure measure, int days) {
    return today
        .last(measure)
        .filter(seen -> Duration.between(seen.knownAt(), today.clock()).toDays() <= days);
  }
}
