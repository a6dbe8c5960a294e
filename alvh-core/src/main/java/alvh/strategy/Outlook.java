package alvh.strategy;

import alvh.layer.Triggers;
import alvh.ledger.Settlements;
import alvh.market.FuturesCurve;
import alvh.market.Hindsight;
import alvh.market.MarketSnapshot;
import alvh.order.ClosingQuotes;
import alvh.risk.ProjectedLoss;
import alvh.risk.SpotVolBeta;
import alvh.signal.Opinion;
import alvh.signal.Reading;
import alvh.surface.EventsAhead;
import alvh.surface.VolSurface;
import alvh.vote.Consensus;
import java.util.List;
import java.util.Optional;

/**
 * What one session looks like before anyone decides: formed once and shared by all arms.
 *
 * @param seen what was known at the decision clock
 * @param surface the day's surface; empty when VIX is missing
 * @param quotes closing quotes, for marks, exits and fills
 * @param opinions every signal's reading, those without a vote included
 * @param consensus the vote with every ballot
 * @param triggers what moves the engine
 * @param front the curve from the held F1 on; empty when fewer futures are quoted than the ladder
 *     holds
 * @param curveBeta b_k, points of F_k per point of VIX, at index k − 1
 * @param spotVolBeta how the index moves with VIX from today's level of VIX
 * @param projection how the loss in a VIX spike is projected
 * @param hindsight constants in use that were estimated on a sample reaching beyond some decisions
 * @param prospects what risk pays and what a condor may return
 * @param events what the next scheduled event is expected to do to the surface
 * @param settlements what expires today settles on these values, in every arm
 */
public record Outlook(
    MarketSnapshot seen,
    Optional<VolSurface> surface,
    ClosingQuotes quotes,
    List<Opinion> opinions,
    Consensus consensus,
    Triggers triggers,
    Optional<FuturesCurve> front,
    double[] curveBeta,
    SpotVolBeta spotVolBeta,
    ProjectedLoss projection,
    List<Hindsight> hindsight,
    Prospects prospects,
    Optional<EventsAhead> events,
    Settlements settlements) {
  /** The voter of the pierce of VIX while the second future lags. Source: method I4. */
  private static final String PIERCE = "v1";

  /** Whether VIX pierced its mean on this very session while the second future lagged. */
  public boolean pierced() {
    return opinions.stream()
        .filter(opinion -> opinion.signal().id().equals(PIERCE))
        .anyMatch(opinion -> opinion.reading() instanceof Reading.Measured pierce && pierce.on());
  }

  /** A session of whose prospects nothing is known. */
  public Outlook(
      MarketSnapshot seen,
      Optional<VolSurface> surface,
      ClosingQuotes quotes,
      List<Opinion> opinions,
      Consensus consensus,
      Triggers triggers,
      Optional<FuturesCurve> front,
      double[] curveBeta,
      SpotVolBeta spotVolBeta,
      ProjectedLoss projection,
      List<Hindsight> hindsight) {
    this(
        seen,
        surface,
        quotes,
        opinions,
        consensus,
        triggers,
        front,
        curveBeta,
        spotVolBeta,
        projection,
        hindsight,
        Prospects.UNKNOWN,
        Optional.empty(),
        Settlements.of(Optional.empty(), seen));
  }

  /** The same session with its prospects and the trigger that comes of them. */
  public Outlook with(Prospects known, Reading condorReturn) {
    return new Outlook(
        seen,
        surface,
        quotes,
        opinions,
        consensus,
        triggers.with(condorReturn),
        front,
        curveBeta,
        spotVolBeta,
        projection,
        hindsight,
        known,
        events,
        settlements);
  }

  /**
   * The same session with what the next scheduled event is expected to do and the values that
   * contracts settle on.
   *
   * @param before the session before
   */
  public Outlook with(Optional<EventsAhead> ahead, Optional<MarketSnapshot> before) {
    return new Outlook(
        seen,
        surface,
        quotes,
        opinions,
        consensus,
        triggers,
        front,
        curveBeta,
        spotVolBeta,
        projection,
        hindsight,
        prospects,
        ahead,
        Settlements.of(before, seen));
  }
}
