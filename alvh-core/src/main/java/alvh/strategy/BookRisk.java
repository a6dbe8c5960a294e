package alvh.strategy;

import alvh.instrument.Holdings;
import alvh.risk.ProjectedLoss.Projection;
import java.util.List;

/**
 * What the condors would lose in a VIX spike: the whole open book and the one being sold today.
 *
 * <p>A condor whose exit is ordered still counts: it is open until that order is filled, and a
 * hedge sold before would leave it bare. Source: method 1.6.
 */
final class BookRisk {
  private static final Projection NONE = new Projection(0, List.of());

  private BookRisk() {}

  static Projection projectedLoss(Outlook outlook, Standing standing, CondorMoves moves) {
    Holdings book = book(standing, moves);
    return outlook
        .surface()
        .map(surface -> outlook.projection().of(surface, book, outlook.spotVolBeta()))
        .orElse(NONE);
  }

  private static Holdings book(Standing standing, CondorMoves moves) {
    Holdings holdings = Holdings.NONE;
    for (OpenCondor held : standing.condors()) {
      holdings = holdings.plus(held.condor().holdings(held.quantity()));
    }
    return moves.entry().isEmpty()
        ? holdings
        : holdings.plus(moves.entry().get().condor().holdings(moves.entry().get().quantity()));
  }
}
