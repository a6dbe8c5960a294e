package alvh.strategy;

import alvh.layer.EarlyRoll;
import alvh.layer.LadderCues;
import alvh.market.FuturesCurve;
import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.math.RollingWindow;
import alvh.signal.Opinion;
import alvh.signal.Reading;
import alvh.vote.Consensus;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Watches the market for what concerns the ladder itself, session after session.
 *
 * <p>Source: method D4, C1, D13. Reading: nothing is harvested while the vote stands at the level
 * that buys again; from a session on which calls may be harvested none is bought until the vote
 * reaches that level, whether or not an arm held any.
 */
final class CueWatch {
  private static final String INFLECTION = "I2";
  private static final String BREADTH = "v3";
  private static final String BIG_TOP = "C1";

  /** Sessions of VIX's mean. Source: method D13. */
  private static final int MEAN = 20;

  /** Closes in a row below it. Source: method D13. */
  private static final int QUIET_CLOSES = 5;

  private final EarlyRoll roll = new EarlyRoll();
  private final RollingWindow vixes = new RollingWindow(MEAN);
  private int below;
  private boolean rebuy = true;

  LadderCues observe(
      MarketSnapshot today,
      List<Opinion> opinions,
      Consensus consensus,
      Optional<FuturesCurve> front) {
    count(today.today(Measure.VIX));
    boolean bigTop = of(opinions, BIG_TOP).on();
    boolean voted = consensus.reaches(Consensus.Decision.ALERT);
    boolean harvest = bigTop && below >= QUIET_CLOSES && !voted;
    rebuy = voted || rebuy && !harvest;
    EarlyRoll.Shift shift = roll.observe(front, of(opinions, INFLECTION), of(opinions, BREADTH));
    return new LadderCues(shift, bigTop, harvest, rebuy);
  }

  private void count(OptionalDouble vix) {
    if (vix.isPresent()) {
      vixes.add(vix.getAsDouble());
      below = vixes.full() && vix.getAsDouble() < vixes.mean() ? below + 1 : 0;
    }
  }

  private static Reading of(List<Opinion> opinions, String id) {
    return opinions.stream()
        .filter(opinion -> opinion.signal().id().equals(id))
        .map(Opinion::reading)
        .findFirst()
        .orElse(new Reading.Abstained("The signal " + id + " is not part of this run."));
  }
}
