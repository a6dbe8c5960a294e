package alvh.market;

import alvh.unit.Check;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One number that was seen, the date it speaks of, and the instant at which it became known.
 *
 * @param date the day (or first day of the month) that the value describes
 * @param value in the unit of its {@link Measure}
 * @param knownAt no decision before this instant may use the value
 */
public record Observation(LocalDate date, double value, Instant knownAt) {
  public Observation {
    Check.finite(value, "observed value");
  }
}
