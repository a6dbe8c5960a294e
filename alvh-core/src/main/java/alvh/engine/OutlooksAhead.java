package alvh.engine;

import alvh.market.MarketSnapshot;
import alvh.strategy.Outlook;
import alvh.strategy.Outlooks;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Forms the outlooks of coming sessions while the arms decide on earlier ones: the surfaces on one
 * thread, all else on another. An outlook depends on nothing that an arm does, and a surface on
 * nothing that a signal says, so the result is the same as on one thread.
 */
final class OutlooksAhead implements AutoCloseable {
  private final Supplier<Outlook> next;
  private final Runnable end;

  OutlooksAhead(
      Outlooks outlooks, List<LocalDate> sessions, Function<LocalDate, MarketSnapshot> snapshots) {
    Iterator<LocalDate> dates = sessions.iterator();
    int count = sessions.size();
    var sights = new Ahead<>("surface", count, () -> outlooks.look(snapshots.apply(dates.next())));
    var judged = new Ahead<>("outlook", count, () -> outlooks.judge(sights.next()));
    next = judged::next;
    end =
        () -> {
          judged.close();
          sights.close();
        };
  }

  private OutlooksAhead(Supplier<Outlook> next) {
    this.next = next;
    this.end = () -> {};
  }

  /** The same outlooks, each formed on the caller's thread when it is asked for. */
  static OutlooksAhead onOneThread(
      Outlooks outlooks, List<LocalDate> sessions, Function<LocalDate, MarketSnapshot> snapshots) {
    Iterator<LocalDate> dates = sessions.iterator();
    return new OutlooksAhead(() -> outlooks.judge(outlooks.look(snapshots.apply(dates.next()))));
  }

  /** The next session's outlook; to be called once a session. */
  Outlook next() {
    return next.get();
  }

  @Override
  public void close() {
    end.run();
  }
}
