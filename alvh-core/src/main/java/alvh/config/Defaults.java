package alvh.config;

import alvh.layer.EngineRules;
import alvh.layer.LadderRules;
import alvh.layer.MomentumDown;
import alvh.risk.ProjectedLoss;
import alvh.signal.Signal;
import alvh.strategy.CondorRules;
import alvh.surface.ReconSurfaces;
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
        new MomentumDown(),
        new LadderRules(),
        new ReconSurfaces(),
        new BetaSettings(),
        new ProjectedLoss(),
        new ConstantHedgeSettings(),
        new AccountSettings(),
        new CostSettings());
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
