package alvh.strategy;

import alvh.surface.VolSurface;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Closes every condor and sells as many anew at the deltas of an entry.
 *
 * <p>Source: method A9. Reading: what is closed today by its stop, its target or its days is not
 * sold anew, and a roll takes the place of an adjustment of the same day. The new condor takes the
 * expiry of an entry or, where no third Friday lies in its window, the next cycle as a roll in time
 * (E5) would. It is a new condor with a credit of its own: kept as an adjustment, the debit of the
 * roll would leave a credit so small that the stop would close it on the next session. Neither the
 * number that may be open nor the entry tests stand against it.
 */
record CondorRoll(CondorRules rules) {
  /** The same moves with every other condor rolled. */
  CondorMoves of(CondorMoves moves, CondorDesk desk, VolSurface surface, Standing standing) {
    var exits = new ArrayList<CondorExit>(moves.exits());
    var notes = new ArrayList<String>(moves.notes());
    var adjustments = new ArrayList<CondorAdjustment>(moves.adjustments());
    var rolled = new ArrayList<CondorEntry>();
    for (OpenCondor held : standing.condors()) {
      if (held.closing() || moves.closes(held)) {
        continue;
      }
      Optional<CondorEntry> fresh = fresh(held, desk, surface, rolled.size() + 1);
      if (fresh.isEmpty()) {
        notes.add(held.id() + " is not rolled: nothing can be sold in its place (A9).");
        continue;
      }
      adjustments.removeIf(adjustment -> adjustment.position().id().equals(held.id()));
      exits.add(exit(held, surface, fresh.get()));
      rolled.add(fresh.get());
    }
    return new CondorMoves(
        exits, adjustments, notes, moves.thetas(), moves.entry(), moves.entryNote(), rolled);
  }

  private Optional<CondorEntry> fresh(
      OpenCondor held, CondorDesk desk, VolSurface surface, int number) {
    LocalDate today = surface.date();
    LocalDate expiry =
        desk.expiry(surface).orElseGet(() -> rules.timeShift().next(today, held.condor().expiry()));
    CondorBuilder.Built built = new CondorBuilder(surface, rules).build(expiry);
    double credit = CondorDesk.value(built.condor(), surface);
    double maxLoss = built.condor().maxWidth() - credit;
    return credit <= 0 || maxLoss <= 0
        ? Optional.empty()
        : Optional.of(
            new CondorEntry(
                "C" + today + "-" + number,
                today,
                built.condor(),
                held.quantity(),
                credit,
                built.netDelta(),
                maxLoss));
  }

  private static CondorExit exit(OpenCondor held, VolSurface surface, CondorEntry fresh) {
    double value = CondorDesk.value(held, surface);
    String reason =
        String.format(
            Locale.ROOT,
            "Engine 2 has reached its second tier: bought back at %.2f, sold anew as %s of %s for"
                + " %.2f (A9).",
            value,
            fresh.id(),
            fresh.condor().expiry(),
            fresh.credit());
    return new CondorExit(held, CondorExit.Rule.ROLL, value, reason);
  }

  /** What a card says of it. */
  static ForwardMoves words(List<CondorEntry> rolled) {
    return ForwardMoves.nothing(
        rolled.isEmpty()
            ? "No condor is rolled: that is done on the first session of the second tier (A9)."
            : String.format(
                Locale.ROOT, "%d condors are closed and sold anew (A9).", rolled.size()),
        0);
  }
}
