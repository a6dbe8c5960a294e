package alvh.engine;

import alvh.config.SettingsFile;
import alvh.event.Book;
import alvh.event.Event;
import alvh.journal.Durability;
import alvh.journal.Line;
import alvh.journal.Recovery;
import alvh.journal.RunJournal;
import alvh.journal.RunLog;
import alvh.report.DayRow;
import alvh.report.attribution.DayAttribution;
import alvh.strategy.Decision;
import alvh.strategy.Outlook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/**
 * A run of two arms over a drawn market that keeps a journal, and that can be killed at an event.
 *
 * @param hash of the journal at its end
 */
public record JournaledRun(List<Arm> arms, String hash, int events) {
  private static final int SESSIONS = 48;
  private static final long SEED = 20180205;

  static final LocalDate FROM = LocalDate.of(2018, 1, 3);
  static final Line.Begun BEGUN =
      new Line.Begun(
          "test", FROM, FROM.plusYears(1), "configuration", "data", 0, List.of("ALVH", "ARM0"));

  private static final List<Outlook> OUTLOOKS = outlooks();

  private static List<Outlook> outlooks() {
    var market = new RandomMarket(new Random(SEED), FROM);
    var outlooks = new ArrayList<Outlook>();
    for (int i = 0; i < SESSIONS; i++) {
      outlooks.add(market.next());
    }
    return outlooks;
  }

  /** Runs to the end. */
  public static JournaledRun whole(Path file) {
    return finish(RunJournal.begin(file, BEGUN, Durability.AT_END), Integer.MAX_VALUE);
  }

  /** Goes on with what is left, to the end. */
  static JournaledRun resumed(Path file) {
    Recovery recovery = Recovery.of(file, any -> true);
    return finish(RunJournal.resume(file, recovery, BEGUN, Durability.AT_END), Integer.MAX_VALUE);
  }

  /** Ends without closing anything once so many events have happened. */
  static void killed(Path file, Durability durability, int events) {
    try {
      finish(RunJournal.begin(file, BEGUN, durability), events);
    } catch (Killed e) {
      return;
    }
    throw new AssertionError("the run has fewer than " + events + " events");
  }

  static JournaledRun finish(RunJournal journal, int events) {
    List<Arm> arms = new Assembly(new SettingsFile().settings()).arms().subList(0, 2);
    var log = new Counting(journal, events);
    var session = new RunSession(arms, new Decided(journal), log);
    OUTLOOKS.forEach(session::live);
    String end = journal.finish(List.of(), new TreeMap<>());
    journal.close();
    return new JournaledRun(arms, end, log.events);
  }

  private static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private static final class Counting implements RunLog {
    private final RunJournal journal;
    private final int most;
    private int events;

    Counting(RunJournal journal, int most) {
      this.journal = journal;
      this.most = most;
    }

    @Override
    public Optional<List<List<Event>>> lived(LocalDate session) {
      return journal.lived(session);
    }

    @Override
    public void happened(int arm, Event event) {
      journal.happened(arm, event);
      if (++events > most) {
        throw new Killed();
      }
    }

    @Override
    public void ended(DayRow day, List<DayAttribution> attribution) {
      journal.ended(day, attribution);
    }
  }

  /** The decision's hash is of no matter here. */
  private record Decided(RunJournal journal) implements Backtest.Listener {
    @Override
    public void decided(Decision decision, Book book) {
      journal.decided(decision.outlook().seen().date().toString());
    }

    @Override
    public void progressed(int done, int of) {}
  }
}
