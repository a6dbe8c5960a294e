package alvh.sizing;

import alvh.time.ExchangeCalendar;
import alvh.unit.Check;
import java.time.LocalDate;
import java.util.OptionalDouble;

/**
 * A larger hedge in the sessions before a decision of the FOMC, while the Treasury bill stands high
 * against overnight money.
 *
 * <p>Source: method C4. Reading: the decision's own session is not one before it; without the
 * differential, or without a scheduled decision, nothing is scaled.
 *
 * @param enabled whether it acts
 * @param sessions how many sessions before the decision
 * @param wide deviations of the rate differential above which it acts
 * @param factor what the target is multiplied by
 */
public record FomcWindow(boolean enabled, int sessions, double wide, double factor) {
  /** The method's figures; off. */
  public FomcWindow() {
    this(false, 5, 1, 1.15);
  }

  public FomcWindow {
    Check.atLeast(sessions, 1, "sessions");
    Check.atLeast(wide, 0, "wide");
    Check.atLeast(factor, 1, "factor");
  }

  /**
   * What the target is multiplied by; 1 leaves it.
   *
   * @param today the session of the decision on the hedge
   * @param days calendar days to the FOMC's next decision; empty where not known
   * @param differential zI, deviations; empty where not known
   */
  public double factor(LocalDate today, OptionalDouble days, OptionalDouble differential) {
    boolean acts =
        enabled
            && days.isPresent()
            && differential.isPresent()
            && differential.getAsDouble() > wide
            && isBefore(today, today.plusDays((long) days.getAsDouble()));
    return acts ? factor : 1;
  }

  private boolean isBefore(LocalDate today, LocalDate decision) {
    LocalDate first = decision;
    for (int i = 0; i < sessions; i++) {
      first = ExchangeCalendar.NYSE.previous(first);
    }
    return !today.isBefore(first) && today.isBefore(decision);
  }
}
