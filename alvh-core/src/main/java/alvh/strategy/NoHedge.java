package alvh.strategy;

import alvh.layer.EngineStep;
import alvh.layer.LadderRules;
import java.util.List;
import java.util.TreeMap;

/** The condors alone. Source: method 5.3, arm ARM0 (S0). */
public record NoHedge(LadderRules ladder) implements Hedge {
  @Override
  public String arm() {
    return "ARM0";
  }

  @Override
  public HedgePlan plan(Outlook outlook, Standing standing, BookRisk book) {
    return new HedgePlan(
        new EngineStep(standing.engine(), List.of()),
        false,
        0,
        ladder.empty(false),
        new TreeMap<>(),
        "S0",
        "This arm holds no hedge.");
  }
}
