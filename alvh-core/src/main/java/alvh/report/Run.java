package alvh.report;

import alvh.report.attribution.DayAttribution;
import java.time.LocalDate;
import java.util.List;

/**
 * A whole run: every arm over the same sessions, and the same arms at other costs.
 *
 * @param from first session
 * @param to last session
 * @param days the sessions
 * @param arms at the configured fraction of the half-spread, the layered hedge first
 * @param atOtherCosts the arms again, filled at mid and at the touch
 * @param attribution the first arm's result by cause, session by session; empty where nobody asked
 */
public record Run(
    LocalDate from,
    LocalDate to,
    List<DayRow> days,
    List<ArmRun> arms,
    List<CostCase> atOtherCosts,
    List<DayAttribution> attribution) {
  /** A run whose results nobody explained. */
  public Run(
      LocalDate from,
      LocalDate to,
      List<DayRow> days,
      List<ArmRun> arms,
      List<CostCase> atOtherCosts) {
    this(from, to, days, arms, atOtherCosts, List.of());
  }

  public Run {
    attribution = List.copyOf(attribution);
    days = List.copyOf(days);
    arms = List.copyOf(arms);
    atOtherCosts = List.copyOf(atOtherCosts);
  }

  /**
   * The arms at another cost.
   *
   * @param kappa fraction of the half-spread given up on every fill
   */
  public record CostCase(double kappa, List<ArmRun> arms) {
    public CostCase {
      arms = List.copyOf(arms);
    }
  }

  /** The arm of that name. */
  public ArmRun arm(String name) {
    return arms.stream().filter(arm -> arm.name().equals(name)).findFirst().orElseThrow();
  }
}
