package alvh.strategy;

import alvh.layer.CurveWeakness;
import alvh.layer.LadderRules;
import alvh.layer.MomentumDown;
import alvh.market.FuturesCurve;
import alvh.market.Hindsight;
import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.market.Observation;
import alvh.order.Fees;
import alvh.order.HalfSpreads;
import alvh.order.ModelQuotes;
import alvh.order.QuoteRules;
import alvh.risk.CurveBetas;
import alvh.risk.ProjectedLoss;
import alvh.risk.SpotVolBetas;
import alvh.signal.Opinion;
import alvh.signal.Panel;
import alvh.signal.RollIndexStrength;
import alvh.signal.Signal;
import alvh.surface.EventReactions;
import alvh.surface.SurfaceFigures;
import alvh.surface.SurfaceSource;
import alvh.surface.VolSurface;
import alvh.unit.Money;
import alvh.vote.Consensus;
import alvh.vote.Poll;
import alvh.vote.Vote;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Forms the outlook of one session after another: surface, readings, vote, betas. All memory of the
 * market lies here; an arm remembers only its own book.
 */
public final class Outlooks {
  /** What an outlook is formed with; the betas have seen nothing yet. */
  public record Parts(
      List<Signal> signals,
      Vote vote,
      MomentumDown momentum,
      CurveWeakness weakness,
      RollIndexStrength vixStrength,
      SurfaceSource.Observer surfaces,
      QuoteRules quotes,
      CurveBetas curveBetas,
      SpotVolBetas spotVolBetas,
      ProjectedLoss projection,
      HalfSpreads spreads,
      int frontMinDays,
      Capital capital) {}

  /**
   * What returns on capital are formed with.
   *
   * @param kappa share of the half-spread that a fill gives up
   * @param offset tier 1's share of the projected loss
   */
  public record Capital(
      CapitalTests tests,
      CondorRules condor,
      LadderRules ladder,
      Money capital,
      double kappa,
      Fees fees,
      double offset) {}

  private final Parts parts;
  private final Panel panel;
  private final Poll poll;
  private final TriggerWatch triggers;
  private final SurfaceSource.Observer surfaces;
  private final QuoteRules.Memory quotes;
  private final ProspectWatch prospects;
  private final EventReactions events = new EventReactions();
  private double vixBefore = Double.NaN;
  private Optional<MarketSnapshot> before = Optional.empty();

  public Outlooks(Parts parts) {
    this.parts = parts;
    this.panel = new Panel(parts.signals());
    this.poll = parts.vote().poll();
    this.triggers =
        new TriggerWatch(
            parts.momentum(), parts.weakness(), parts.vixStrength(), parts.frontMinDays());
    this.surfaces = parts.surfaces();
    this.quotes = parts.quotes().memory();
    this.prospects = new ProspectWatch(parts.capital());
  }

  /**
   * The session before anything is judged: what was seen, and the surface made of it.
   *
   * @param surface empty where what it needs was not published
   * @param figures what signals read off the surface
   */
  public record Sight(
      MarketSnapshot seen, Optional<VolSurface> surface, Optional<SurfaceFigures> figures) {}

  /** Takes the session in and says what it looks like. */
  public Outlook observe(MarketSnapshot today) {
    return judge(look(today));
  }

  /**
   * Makes the session's surface. It needs nothing that {@link #judge} remembers, so sessions may be
   * looked at ahead, on another thread, in their order.
   */
  public Sight look(MarketSnapshot today) {
    Optional<VolSurface> surface = surfaces.observe(today);
    return new Sight(today, surface, surface.map(SurfaceFigures::of));
  }

  /** Forms the outlook on the session that was looked at. */
  public Outlook judge(Sight sight) {
    MarketSnapshot today = sight.seen();
    Optional<VolSurface> surface = sight.surface();
    List<Opinion> opinions = panel.observe(today, sight.figures());
    Consensus consensus = poll.observe(today.date(), opinions);
    Optional<FuturesCurve> front =
        today
            .curve()
            .map(curve -> curve.from(parts.frontMinDays()))
            .filter(curve -> curve.size() >= LadderRules.RANKS);
    parts.curveBetas().observe(today);
    parts.spotVolBetas().observe(today);
    double vix = today.last(Measure.VIX).map(Observation::value).orElse(parts.spreads().calmVix());
    var outlook =
        new Outlook(
            today,
            surface,
            quotes.observe(
                today,
                new ModelQuotes(
                    surface, today.curve(), spreads(vix), vix, today.today(Measure.VVIX))),
            opinions,
            consensus,
            triggers.observe(today, opinions, consensus, front),
            front,
            curveBeta(),
            parts.spotVolBetas().at(vix),
            parts.projection(),
            hindsight(surface, vix));
    Optional<MarketSnapshot> last = before;
    before = Optional.of(today);
    return prospects.observe(outlook, sight.figures()).with(events.observe(today), last);
  }

  private HalfSpreads spreads(double vix) {
    HalfSpreads spreads = parts.spreads().on(vix - vixBefore);
    vixBefore = vix;
    return spreads;
  }

  private double[] curveBeta() {
    var betas = new double[LadderRules.RANKS];
    for (int k = 1; k <= betas.length; k++) {
      betas[k - 1] = parts.curveBetas().beta(k);
    }
    return betas;
  }

  private List<Hindsight> hindsight(Optional<VolSurface> surface, double vix) {
    return Stream.of(
            surface.map(VolSurface::hindsight).orElse(List.of()),
            parts.curveBetas().hindsight(),
            parts.spotVolBetas().hindsight(vix),
            parts.projection().hindsight())
        .flatMap(List::stream)
        .toList();
  }
}
