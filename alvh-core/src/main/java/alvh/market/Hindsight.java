package alvh.market;

import alvh.unit.Check;
import java.time.LocalDate;

/**
 * A constant that was estimated on a span of history, and so is hindsight for every decision before
 * the end of that span.
 *
 * <p>Whoever uses such a constant hands this on, so that the report can list each one. Source:
 * method 1.12, "Hindsight".
 *
 * @param constant what it is, in plain words
 * @param from first day of the sample
 * @param to last day of the sample
 */
public record Hindsight(String constant, LocalDate from, LocalDate to) {
  public Hindsight {
    Check.that(!to.isBefore(from), "%s: sample ends %s before it begins %s", constant, to, from);
  }

  /** Whether a decision on that day knew something it could not have known. */
  public boolean affects(LocalDate decision) {
    return !decision.isAfter(to);
  }
}
