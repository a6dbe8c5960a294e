package alvh.surface;

import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.market.Observation;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * The levels of the last sessions, so that a SKEW that becomes known a day late is held against the
 * VIX of its own day.
 *
 * <p>What is carried over to today is the factor on the prior's curvature, not the skewness: the
 * prior knows how a smile bends at another VIX, the skewness of a day does not. SKEW is published
 * on the next morning, so the factor of an evening is that of the session before. Source: method
 * 1.12 (clock), 3 step 4.
 */
final class SkewMemory {
  /** A SKEW older than that many sessions is no longer used. */
  private static final int SESSIONS = 5;

  private final NavigableMap<LocalDate, Seen> sessions = new TreeMap<>();

  /**
   * What SKEW is held against.
   *
   * @param vix index points
   * @param spot index points
   */
  record Seen(double vix, double spot) {
    SkewMatch match() {
      return new SkewMatch(vix, spot);
    }
  }

  /**
   * A published SKEW and the levels of its day.
   *
   * @param skew index points
   */
  record Known(LocalDate date, double skew, Seen then) {
    /** The factor on the prior's C. */
    double factor() {
      return then.match().factor(skew);
    }
  }

  /**
   * Takes the session in and tells the last SKEW known; empty where there is none recent enough.
   */
  Optional<Known> observe(MarketSnapshot today) {
    OptionalDouble vix = today.today(Measure.VIX);
    OptionalDouble spot = today.today(Measure.SPX);
    if (vix.isPresent() && spot.isPresent()) {
      sessions.put(today.date(), new Seen(vix.getAsDouble(), spot.getAsDouble()));
    }
    while (sessions.size() > SESSIONS + 1) {
      sessions.pollFirstEntry();
    }
    return today.last(Measure.SKEW).flatMap(this::known);
  }

  private Optional<Known> known(Observation skew) {
    return Optional.ofNullable(sessions.get(skew.date()))
        .map(then -> new Known(skew.date(), skew.value(), then));
  }
}
