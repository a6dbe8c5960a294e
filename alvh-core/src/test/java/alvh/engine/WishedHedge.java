package alvh.engine;

import alvh.layer.EngineStep;
import alvh.layer.LadderRules;
import alvh.strategy.BookRisk;
import alvh.strategy.Hedge;
import alvh.strategy.HedgePlan;
import alvh.strategy.Outlook;
import alvh.strategy.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A hedge that wants what a test says, until the futures have expired. */
final class WishedHedge implements Hedge {
  private final SortedMap<LocalDate, Long> wish = new TreeMap<>();

  void wish(LocalDate expiry, long minis) {
    wish.put(expiry, minis);
  }

  @Override
  public String arm() {
    return "WISH";
  }

  @Override
  public HedgePlan plan(Outlook outlook, Standing standing, BookRisk book) {
    var kept = new EngineStep(standing.engine(), List.of());
    wish.headMap(outlook.seen().date().plusDays(1)).clear();
    return new HedgePlan(
        kept, false, 0, new LadderRules().empty(false), wish, "WISH", "A test's wish.");
  }
}
