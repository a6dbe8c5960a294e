package alvh.report;

import alvh.layer.EngineState;
import alvh.market.Hindsight;
import alvh.surface.Provenance;
import alvh.vote.Consensus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What one session of a run looked like, arms apart.
 *
 * @param vix close, points; empty when missing
 * @param spx close, points
 * @param engine engine of the layered hedge after the session
 * @param migrated whether the fourth short slot stands in the intermediate block
 * @param consensus the vote with its ballots
 * @param provenance where the day's option prices come from; empty when there was no surface
 * @param imputed names of the surface's inputs that were not published that day
 * @param hindsight constants estimated on a sample that the decision used
 */
public record DayRow(
    LocalDate date,
    OptionalDouble vix,
    double spx,
    EngineState engine,
    boolean migrated,
    Consensus consensus,
    Optional<Provenance> provenance,
    List<String> imputed,
    List<Hindsight> hindsight) {
  public DayRow {
    imputed = List.copyOf(imputed);
    hindsight = List.copyOf(hindsight);
  }
}
