package alvh.strategy;

import alvh.instrument.Holdings;
import alvh.risk.ProjectedLoss.Projection;
import java.util.List;

/**
 * What the condors would lose in a VIX spike once today's orders are filled: those held and not
 * being closed, and the one being sold.
 *
 * <p>Source: method 1.6. Reading: as a condor that is ordered counts, one whose exit is ordered
 * does not; exits and hedge meet the same close, and a hedge bought for a condor that is bought
 * back beside it would only be sold again.
 */
final class BookRisk {
  private static final Projection NONE = new Projection(0, List.of());

  private BookRisk() {}

  static Projection projectedLoss(Outlook outlook, Standing standing, CondorMoves moves) {
    Holdings after = after(standing, moves);
    return outlook
        .surface()
        .map(surface -> outlook.projection().of(surface, after, outlook.spotVolBeta()))
        .orElse(NONE);
  }

  private static Holdings after(Standing standing, CondorMoves moves) {
    Holdings holdings = Holdings.NONE;
    for (OpenCondor held : standing.condors()) {
      if (!held.closing() && !moves.closes(held)) {
        holdings = holdings.plus(held.condor().holdings(held.quantity()));
      }
    }
    return moves.entry().isEmpty()
        ? holdings
        : holdings.plus(moves.entry().get().condor().holdings(moves.entry().get().quantity()));
  }
}
