package alvh.strategy;

import alvh.layer.CurveWeakness;
import alvh.layer.MomentumDown;
import alvh.layer.Triggers;
import alvh.market.FuturesCurve;
import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.math.RollingWindow;
import alvh.signal.Opinion;
import alvh.signal.Reading;
import alvh.signal.RollIndexStrength;
import alvh.signal.Signal;
import alvh.signal.TermStructure;
import alvh.vote.Consensus;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Watches the market for what moves engine 2, session after session.
 *
 * <p>Source: method 1.3 (state machine), K1, K2, D7, E10.
 */
final class TriggerWatch {
  /** The voter whose condition is the engine's CURVE trigger. Source: method A8. */
  private static final String CURVE_VOTER = "v6";

  /** Five years, and the quantile of VIX that is usual in them. Source: method K1. */
  private static final int FIVE_YEARS = 1260;

  private static final double USUAL = .60;

  private final MomentumDown.Observer momentum;
  private final CurveWeakness.Observer weakness;
  private final Signal.Observer vixStrength;
  private final RollingWindow vixOfYears = new RollingWindow(FIVE_YEARS);
  private final SignalScale scale = new SignalScale();
  private final CueWatch cues = new CueWatch();
  private OptionalDouble vixBefore = OptionalDouble.empty();

  TriggerWatch(
      MomentumDown momentum,
      CurveWeakness weakness,
      RollIndexStrength vixStrength,
      int frontMinDays) {
    this.momentum = momentum.observer();
    this.weakness = weakness.observer(frontMinDays);
    this.vixStrength = vixStrength.observer();
  }

  Triggers observe(
      MarketSnapshot today,
      List<Opinion> opinions,
      Consensus consensus,
      Optional<FuturesCurve> front) {
    OptionalDouble vix = today.today(Measure.VIX);
    vix.ifPresent(vixOfYears::add);
    var triggers =
        new Triggers(
            vix,
            vixBefore,
            vixOfYears.full()
                ? OptionalDouble.of(vixOfYears.quantile(USUAL))
                : OptionalDouble.empty(),
            front.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(TermStructure.slope(front.get())),
            ratio(today.today(Measure.VIX3M), vix),
            curve(opinions),
            vixStrength.observe(today),
            weakness.observe(today),
            momentum.observe(today),
            scale.observe(opinions),
            cues.observe(today, opinions, consensus, front),
            consensus);
    vixBefore = vix.isPresent() ? vix : vixBefore;
    return triggers;
  }

  private static OptionalDouble ratio(OptionalDouble above, OptionalDouble below) {
    return above.isPresent() && below.isPresent()
        ? OptionalDouble.of(above.getAsDouble() / below.getAsDouble())
        : OptionalDouble.empty();
  }

  private static Reading curve(List<Opinion> opinions) {
    return opinions.stream()
        .filter(opinion -> opinion.signal().id().equals(CURVE_VOTER))
        .map(Opinion::reading)
        .findFirst()
        .orElse(new Reading.Abstained("The CURVE trigger's voter is not part of this run."));
  }
}
