package alvh.config;

import alvh.layer.CurveWeakness;
import alvh.layer.EngineRules;
import alvh.layer.LadderRules;
import alvh.layer.MomentumDown;
import alvh.layer.ThirdEngine;
import alvh.order.QuoteRules;
import alvh.risk.ProjectedLoss;
import alvh.signal.RollIndexStrength;
import alvh.signal.Signal;
import alvh.sizing.SizingRules;
import alvh.strategy.CapitalTests;
import alvh.strategy.CondorRules;
import alvh.surface.MarketSurfaces;
import alvh.vote.Vote;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/** The configuration in which nothing is changed: every record with its own defaults. */
final class Defaults {
  private Defaults() {}

  static Settings settings() {
    SortedMap<String, Signal> signals = new TreeMap<>();
    for (Signal signal : Discovery.implementationsOf(Signal.class)) {
      signals.put(signal.getClass().getSimpleName(), signal);
    }
    return new Settings(
        new CondorRules(),
        signals,
        vote(signals.values()),
        new EngineRules(),
        new ThirdEngine(),
        new MomentumDown(),
        vixStrength(),
        new CurveWeakness(),
        new LadderRules(),
        new MarketSurfaces(),
        new QuoteRules(),
        new BetaSettings(),
        new ProjectedLoss(),
        new SizingRules(),
        new CapitalTests(),
        new ConstantHedgeSettings(),
        new ConstantHedgeSettings(),
        new TailCallSettings(),
        new TailPutSettings(),
        new AccountSettings(),
        new CostSettings());
  }

  /** Voter v4's rule on VIX itself. Source: method D7. */
  private static RollIndexStrength vixStrength() {
    var v4 = new RollIndexStrength();
    return new RollIndexStrength(
        v4.periods(), v4.floor(), v4.quantile(), v4.window(), RollIndexStrength.Source.VIX);
  }

  /** Every voter by name with the weight it has, so that a file can change it. */
  private static Vote vote(Collection<Signal> signals) {
    var vote = new Vote();
    SortedMap<String, Double> weights = new TreeMap<>();
    for (Signal signal : signals) {
      if (signal.role() != Signal.Role.INFORMATION) {
        weights.put(signal.id(), vote.weight(signal.id()));
      }
    }
    return vote.withWeights(weights);
  }
}
