package alvh.report;

import alvh.report.attribution.DayAttribution;
import java.time.LocalDate;
import java.util.List;

/**
 * A whole run: every arm over the same sessions.
 *
 * @param from first session
 * @param to last session
 * @param days the sessions
 * @param arms at the configured fraction of the half-spread, the layered hedge first
 * @param attributions each arm's result by cause, session by session; empty where nobody asked
 */
public record Run(
    LocalDate from,
    LocalDate to,
    List<DayRow> days,
    List<ArmRun> arms,
    List<List<DayAttribution>> attributions) {
  /** A run whose results nobody explained. */
  public Run(LocalDate from, LocalDate to, List<DayRow> days, List<ArmRun> arms) {
    this(from, to, days, arms, List.of());
  }

  public Run {
    attributions = attributions.stream().map(List::copyOf).toList();
    days = List.copyOf(days);
    arms = List.copyOf(arms);
  }

  /** The first arm's result by cause, session by session; empty where nobody asked. */
  public List<DayAttribution> attribution() {
    return attributions.isEmpty() ? List.of() : attributions.getFirst();
  }

  /** The arm of that name. */
  public ArmRun arm(String name) {
    return arms.stream().filter(arm -> arm.name().equals(name)).findFirst().orElseThrow();
  }
}
