package alvh.store.pull;

import alvh.unit.Check;
import java.time.Duration;

/**
 * How long a slow or failing publisher is waited for.
 *
 * @param attempts how often one file is asked for before it is given up
 * @param firstPause before the second attempt; each further pause is twice as long
 * @param longestPause no pause is longer, whatever the publisher asks for
 * @param limit within which one attempt must have ended
 */
public record Patience(int attempts, Duration firstPause, Duration longestPause, Duration limit) {
  public Patience {
    Check.that(attempts >= 1, "at least one attempt, was %s", attempts);
    Check.that(limit.isPositive(), "the time limit must be positive, was %s", limit);
  }

  /** Four attempts with pauses of one, two and four seconds. */
  public static Patience usual(Duration limit) {
    return new Patience(4, Duration.ofSeconds(1), Duration.ofSeconds(30), limit);
  }

  /** The pause after that attempt (from 1), at least as long as the publisher asked for. */
  Duration pauseAfter(int attempt, Duration asked) {
    Duration own = firstPause.multipliedBy(1L << (attempt - 1));
    Duration longer = own.compareTo(asked) >= 0 ? own : asked;
    return longer.compareTo(longestPause) <= 0 ? longer : longestPause;
  }
}
