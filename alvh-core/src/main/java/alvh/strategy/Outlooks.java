package alvh.strategy;

import alvh.layer.LadderRules;
import alvh.layer.MomentumDown;
import alvh.layer.Triggers;
import alvh.market.FuturesCurve;
import alvh.market.Hindsight;
import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.market.Observation;
import alvh.order.HalfSpreads;
import alvh.order.ModelQuotes;
import alvh.risk.CurveBetas;
import alvh.risk.ProjectedLoss;
import alvh.risk.SpotVolBetas;
import alvh.signal.Opinion;
import alvh.signal.Panel;
import alvh.signal.Reading;
import alvh.signal.Signal;
import alvh.signal.TermStructure;
import alvh.surface.SurfaceSource;
import alvh.surface.VolSurface;
import alvh.vote.Consensus;
import alvh.vote.Poll;
import alvh.vote.Vote;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Forms the outlook of one session after another: surface, readings, vote, betas. All memory of the
 * market lies here; an arm remembers only its own book.
 */
public final class Outlooks {
  /** The voter whose condition is the engine's CURVE trigger. Source: method A8. */
  private static final String CURVE_VOTER = "v6";

  /** What an outlook is formed with; the betas have seen nothing yet. */
  public record Parts(
      List<Signal> signals,
      Vote vote,
      MomentumDown momentum,
      SurfaceSource surfaces,
      CurveBetas curveBetas,
      SpotVolBetas spotVolBetas,
      ProjectedLoss projection,
      HalfSpreads spreads,
      int frontMinDays) {}

  private final Parts parts;
  private final Panel panel;
  private final Poll poll;
  private final MomentumDown.Observer momentum;
  private final SurfaceSource.Observer surfaces;
  private OptionalDouble vixBefore = OptionalDouble.empty();

  public Outlooks(Parts parts) {
    this.parts = parts;
    this.panel = new Panel(parts.signals());
    this.poll = parts.vote().poll();
    this.momentum = parts.momentum().observer();
    this.surfaces = parts.surfaces().observer();
  }

  /** Takes the session in and says what it looks like. */
  public Outlook observe(MarketSnapshot today) {
    List<Opinion> opinions = panel.observe(today);
    Consensus consensus = poll.observe(today.date(), opinions);
    Optional<VolSurface> surface = surfaces.observe(today);
    Optional<FuturesCurve> front =
        today
            .curve()
            .map(curve -> curve.from(parts.frontMinDays()))
            .filter(curve -> curve.size() >= LadderRules.RANKS);
    var triggers =
        new Triggers(
            today.today(Measure.VIX),
            vixBefore,
            front.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(TermStructure.slope(front.get())),
            curve(opinions),
            momentum.observe(today),
            consensus);
    if (today.today(Measure.VIX).isPresent()) {
      vixBefore = today.today(Measure.VIX);
    }
    parts.curveBetas().observe(today);
    parts.spotVolBetas().observe(today);
    double vix = today.last(Measure.VIX).map(Observation::value).orElse(parts.spreads().calmVix());
    return new Outlook(
        today,
        surface,
        new ModelQuotes(surface, today.curve(), parts.spreads(), vix),
        opinions,
        consensus,
        triggers,
        front,
        curveBeta(),
        parts.spotVolBetas().at(vix),
        parts.projection(),
        hindsight(surface, vix));
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

  private static Reading curve(List<Opinion> opinions) {
    return opinions.stream()
        .filter(opinion -> opinion.signal().id().equals(CURVE_VOTER))
        .map(Opinion::reading)
        .findFirst()
        .orElse(new Reading.Abstained("The CURVE trigger's voter is not part of this run."));
  }
}
