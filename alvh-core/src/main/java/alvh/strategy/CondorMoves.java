package alvh.strategy;

import java.util.List;
import java.util.Optional;

/**
 * What one decision does with the condors.
 *
 * @param exits condors to close
 * @param entry the condor to sell, if one is due and can be built
 * @param entryNote why there is an entry or why there is none, one plain sentence
 */
public record CondorMoves(List<CondorExit> exits, Optional<CondorEntry> entry, String entryNote) {
  public CondorMoves {
    exits = List.copyOf(exits);
  }

  /** Whether a held condor is closed by this decision. */
  public boolean closes(OpenCondor position) {
    return exits.stream().anyMatch(exit -> exit.position().id().equals(position.id()));
  }
}
