package alvh.engine;

import alvh.event.Book;
import alvh.journal.RunLog;
import alvh.market.History;
import alvh.market.MarketSnapshot;
import alvh.report.ArmRun;
import alvh.report.DayRow;
import alvh.report.Run;
import alvh.strategy.Decision;
import alvh.strategy.Outlook;
import alvh.strategy.Outlooks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Replays a history session by session: what a day looks like is formed once and shown to every
 * arm.
 *
 * <p>Sessions before the first decision only teach: signals, betas and surfaces see them, no arm
 * acts.
 */
public final class Backtest {
  /** The first session that signals and betas learn from. */
  public static final LocalDate LEARN_FROM = LocalDate.of(1990, 1, 2);

  /** Hears of every session. */
  public interface Listener {
    /** Called after the decision of the first arm, the layered hedge. */
    void decided(Decision decision, Book book);

    /** Called after each session, learning ones included. */
    void progressed(int done, int of);
  }

  private final Function<LocalDate, MarketSnapshot> snapshots;
  private final List<LocalDate> learning;
  private final List<LocalDate> sessions;
  private final int threads;

  /**
   * @param from first session on which the arms act
   * @param to last session
   */
  public Backtest(History history, LocalDate from, LocalDate to) {
    this(history.sessions(LEARN_FROM, from.minusDays(1)), history.sessions(from, to), history::at);
  }

  Backtest(
      List<LocalDate> learning,
      List<LocalDate> sessions,
      Function<LocalDate, MarketSnapshot> snapshots) {
    this(learning, sessions, snapshots, 2);
  }

  private Backtest(
      List<LocalDate> learning,
      List<LocalDate> sessions,
      Function<LocalDate, MarketSnapshot> snapshots,
      int threads) {
    this.learning = learning;
    this.sessions = sessions;
    this.snapshots = snapshots;
    this.threads = threads;
  }

  /** The same replay on the caller's thread alone; it comes out the same and takes longer. */
  public Backtest onOneThread() {
    return new Backtest(learning, sessions, snapshots, 1);
  }

  /** The sessions on which the arms act. */
  public List<LocalDate> sessions() {
    return sessions;
  }

  /** All sessions, learning ones included. */
  public int length() {
    return learning.size() + sessions.size();
  }

  /**
   * Runs all sessions.
   *
   * @param arms the layered hedge first
   */
  public Run run(Outlooks outlooks, List<Arm> arms, Listener listener) {
    return run(outlooks, arms, listener, RunLog.NONE);
  }

  /**
   * Runs all sessions that have not been lived yet, and goes through those that have.
   *
   * @param arms the layered hedge first
   * @param log hears of every event of the arms
   */
  public Run run(Outlooks outlooks, List<Arm> arms, Listener listener, RunLog log) {
    var session = new RunSession(arms, listener, log);
    var days = new ArrayList<DayRow>();
    var all = new ArrayList<LocalDate>(learning);
    all.addAll(sessions);
    try (var ahead = ahead(outlooks, all)) {
      for (int done = 0; done < all.size(); done++) {
        Outlook outlook = ahead.next();
        if (done >= learning.size()) {
          days.add(session.live(outlook));
        }
        listener.progressed(done + 1, all.size());
      }
    }
    return new Run(
        sessions.getFirst(), sessions.getLast(), days, results(arms), session.attribution());
  }

  private OutlooksAhead ahead(Outlooks outlooks, List<LocalDate> all) {
    return threads == 1
        ? OutlooksAhead.onOneThread(outlooks, all, snapshots)
        : new OutlooksAhead(outlooks, all, snapshots);
  }

  private static List<ArmRun> results(List<Arm> arms) {
    return arms.stream().map(Arm::result).toList();
  }
}
