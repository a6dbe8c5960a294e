package alvh.engine;

import alvh.market.MarketSnapshot;
import alvh.strategy.Outlook;
import alvh.strategy.Outlooks;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/**
 * Forms the outlooks of coming sessions while the arms decide on earlier ones: the surfaces on one
 * thread, all else on another. An outlook depends on nothing that an arm does, and a surface on
 * nothing that a signal says, so the result is the same as on one thread.
 */
final class OutlooksAhead implements AutoCloseable {
  private final Ahead<Outlooks.Sight> sights;
  private final Ahead<Outlook> judged;

  OutlooksAhead(
      Outlooks outlooks, List<LocalDate> sessions, Function<LocalDate, MarketSnapshot> snapshots) {
    Iterator<LocalDate> dates = sessions.iterator();
    int count = sessions.size();
    sights = new Ahead<>("surface", count, () -> outlooks.look(snapshots.apply(dates.next())));
    judged = new Ahead<>("outlook", count, () -> outlooks.judge(sights.next()));
  }

  /** The next session's outlook; to be called once a session. */
  Outlook next() {
    return judged.next();
  }

  @Override
  public void close() {
    judged.close();
    sights.close();
  }
}
