package alvh.config;

import alvh.layer.EngineRules;
import alvh.layer.LadderRules;
import alvh.layer.MomentumDown;
import alvh.risk.ProjectedLoss;
import alvh.signal.Signal;
import alvh.sizing.ProjectedLossSizing;
import alvh.strategy.CondorRules;
import alvh.surface.ReconSurfaces;
import alvh.vote.Vote;
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
        new Vote(),
        new EngineRules(),
        new MomentumDown(),
        new LadderRules(),
        new ReconSurfaces(),
        new BetaSettings(),
        new ProjectedLoss(),
        new ProjectedLossSizing(),
        new ConstantHedgeSettings(),
        new AccountSettings(),
        new CostSettings());
  }
}
