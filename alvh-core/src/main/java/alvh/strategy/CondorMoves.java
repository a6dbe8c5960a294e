package alvh.strategy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one decision does with the condors.
 *
 * @param exits condors to close
 * @param adjustments condors to give other legs
 * @param notes what was due and is not done, each a plain sentence
 * @param thetas the theta of every condor that is held
 * @param entry the condor to sell, if one is due and can be built
 * @param entryNote why there is an entry or why there is none, one plain sentence
 * @param rolled condors sold in the place of others that are closed (A9)
 */
public record CondorMoves(
    List<CondorExit> exits,
    List<CondorAdjustment> adjustments,
    List<String> notes,
    List<ThetaReading> thetas,
    Optional<CondorEntry> entry,
    String entryNote,
    List<CondorEntry> rolled) {
  public CondorMoves {
    exits = List.copyOf(exits);
    adjustments = List.copyOf(adjustments);
    notes = List.copyOf(notes);
    thetas = List.copyOf(thetas);
    rolled = List.copyOf(rolled);
  }

  /** Nothing is rolled. */
  public CondorMoves(
      List<CondorExit> exits,
      List<CondorAdjustment> adjustments,
      List<String> notes,
      List<ThetaReading> thetas,
      Optional<CondorEntry> entry,
      String entryNote) {
    this(exits, adjustments, notes, thetas, entry, entryNote, List.of());
  }

  /** Every condor that is sold. */
  public List<CondorEntry> entries() {
    return Stream.concat(entry.stream(), rolled.stream()).toList();
  }

  /** Exits and an entry alone. */
  public CondorMoves(List<CondorExit> exits, Optional<CondorEntry> entry, String entryNote) {
    this(exits, List.of(), List.of(), List.of(), entry, entryNote);
  }

  /** Whether a held condor is closed by this decision. */
  public boolean closes(OpenCondor position) {
    return exits.stream().anyMatch(exit -> exit.position().id().equals(position.id()));
  }

  /** The adjustment of a held condor, if there is one. */
  public Optional<CondorAdjustment> adjusts(OpenCondor position) {
    return adjustments.stream()
        .filter(adjustment -> adjustment.position().id().equals(position.id()))
        .findFirst();
  }

  /** Today's reading of a condor's theta, if there is one. */
  public Optional<ThetaReading> theta(OpenCondor position) {
    return thetas.stream().filter(theta -> theta.id().equals(position.id())).findFirst();
  }

  /** A held condor as it will stand once today's orders are filled; empty where it is closed. */
  public Optional<OpenCondor> after(OpenCondor held) {
    return held.closing() || closes(held)
        ? Optional.empty()
        : Optional.of(adjusts(held).map(a -> a.position(a.position().decided())).orElse(held));
  }

  /** The same exits and adjustments with an entry, or with the reason why there is none. */
  CondorMoves with(Optional<CondorEntry> sold, String note) {
    return new CondorMoves(exits, adjustments, notes, thetas, sold, note, rolled);
  }

  /** The same exits and adjustments, and nothing sold for a reason. */
  CondorMoves withoutEntry(String reason) {
    return with(Optional.empty(), reason);
  }
}
