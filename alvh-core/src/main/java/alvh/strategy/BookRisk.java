package alvh.strategy;

import alvh.instrument.Holdings;
import alvh.instrument.Instrument;
import alvh.risk.ProjectedLoss.Projection;
import java.util.List;
import java.util.TreeMap;

/**
 * The condors once today's orders are filled, and what they would lose: those held and not being
 * closed, and the one being sold.
 *
 * <p>Source: method 1.6. Reading: as a condor that is ordered counts, one whose exit is ordered
 * does not; exits and hedge meet the same close, and a hedge bought for a condor that is bought
 * back beside it would only be sold again.
 *
 * @param projection L*, what the condors would lose in a VIX spike
 * @param condors their legs
 * @param maxLoss most that they can lose at settlement: the wider wings less the credits, dollars
 * @param exiting whether this decision closes a condor or gives one other legs
 */
public record BookRisk(Projection projection, Holdings condors, double maxLoss, boolean exiting) {
  private static final Projection NONE = new Projection(0, List.of());

  static BookRisk of(Outlook outlook, Standing standing, CondorMoves moves) {
    Holdings after = after(standing, moves);
    Projection projection =
        outlook
            .surface()
            .map(surface -> outlook.projection().of(surface, after, outlook.spotVolBeta()))
            .orElse(NONE);
    boolean exiting = !moves.exits().isEmpty() || !moves.adjustments().isEmpty();
    return new BookRisk(projection, after, maxLoss(standing, moves), exiting);
  }

  /** L*, dollars, not negative. */
  public double projectedLoss() {
    return projection.loss();
  }

  /** The condors' legs once today's orders are filled, equal for arms with the same condors. */
  public static Holdings after(Standing standing, CondorMoves moves) {
    var legs = new TreeMap<Instrument, Long>();
    for (OpenCondor held : standing.condors()) {
      moves.after(held).ifPresent(condor -> condor.addTo(legs));
    }
    for (CondorEntry entry : moves.entries()) {
      entry.condor().addTo(legs, entry.quantity());
    }
    return Holdings.of(legs);
  }

  private static double maxLoss(Standing standing, CondorMoves moves) {
    double held =
        standing.condors().stream()
            .flatMap(condor -> moves.after(condor).stream())
            .mapToDouble(OpenCondor::maxLoss)
            .sum();
    return held + moves.entries().stream().mapToDouble(CondorEntry::maxLossDollars).sum();
  }
}
