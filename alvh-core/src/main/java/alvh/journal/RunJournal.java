package alvh.journal;

import alvh.config.UserError;
import alvh.event.Event;
import alvh.report.CloseUp;
import alvh.report.DayRow;
import alvh.report.attribution.DayAttribution;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The journal of a run as it is written. An interrupted run goes on from its journal: completed
 * sessions are not lived again, and what was written of the next one must come out the same.
 *
 * <p>The events of a session are written arm by arm, whichever thread an arm acts on.
 */
public final class RunJournal implements RunLog, Closeable {
  /** Name of the file in a run's folder. */
  public static final String FILE = "journal.log";

  private final LineText text = new LineText();
  private final JournalWriter writer;
  private final Chain chain;
  private final Durability durability;
  private final List<String> arms;
  private final Map<LocalDate, List<List<Event>>> lived;
  private final Deque<byte[]> expected;
  private final List<List<Event>> session = new ArrayList<>();
  private String decision = "";

  private RunJournal(
      JournalWriter writer,
      Chain chain,
      Durability durability,
      List<String> arms,
      Map<LocalDate, List<List<Event>>> lived,
      Deque<byte[]> expected) {
    this.writer = writer;
    this.chain = chain;
    this.durability = durability;
    this.arms = arms;
    this.lived = lived;
    this.expected = expected;
    arms.forEach(arm -> session.add(new ArrayList<>()));
  }

  /** Begins a journal; one that stands there is replaced. */
  public static RunJournal begin(Path file, Line.Begun begun, Durability durability) {
    try {
      FileChannel channel =
          FileChannel.open(
              file,
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              StandardOpenOption.TRUNCATE_EXISTING);
      var chain = new Chain();
      var writer = new JournalWriter(channel, chain, durability);
      var journal =
          new RunJournal(
              writer, chain, durability, begun.arms(), new TreeMap<>(), new ArrayDeque<>());
      journal.write(begun);
      return journal;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first line of a journal; empty where it cannot be read. */
  public static Optional<Line.Begun> begun(Path file) {
    try (var lines = JournalReader.open(file, new Chain())) {
      return lines.next() instanceof JournalReader.Step.Whole whole
              && new LineText().line(whole.bytes()) instanceof Line.Begun begun
          ? Optional.of(begun)
          : Optional.empty();
    } catch (UserError e) {
      return Optional.empty();
    }
  }

  /** Goes on with the journal of an interrupted run of the same making. */
  public static RunJournal resume(
      Path file, Recovery recovery, Line.Begun begun, Durability durability) {
    if (recovery.begun().isEmpty()) {
      return begin(file, begun, durability);
    }
    if (!recovery.begun().get().equals(begun)) {
      throw new UserError(
          "The run in %s was begun with another program, configuration, store or span: begin anew"
                  .formatted(file.getParent())
              + " without --resume.");
    }
    return new RunJournal(
        recovery.writer(durability),
        recovery.chain(),
        durability,
        begun.arms(),
        recovery.lived(),
        recovery.expected());
  }

  @Override
  public Optional<List<List<Event>>> lived(LocalDate date) {
    return Optional.ofNullable(lived.remove(date));
  }

  @Override
  public void happened(int arm, Event event) {
    if (durability == Durability.EACH_LINE) {
      write(new Line.Happened(arms.get(arm), event));
    } else {
      session.get(arm).add(event);
    }
  }

  /**
   * The layered hedge has decided.
   *
   * @param hash SHA-256 of the decision's card as it was written
   */
  public void decided(String hash) {
    decision = hash;
  }

  @Override
  public void ended(DayRow day, List<DayAttribution> attribution) {
    for (int arm = 0; arm < arms.size(); arm++) {
      String name = arms.get(arm);
      session.get(arm).forEach(event -> write(new Line.Happened(name, event)));
      session.get(arm).clear();
    }
    write(new Line.SessionEnded(day, attribution, decision));
    writer.sessionEnded();
  }

  /**
   * Closes the run.
   *
   * @param worst the session on which each arm's condors lost most
   * @param files SHA-256 of the other files that stand for it, by name
   * @return the hash of the whole
   */
  public String finish(List<CloseUp> worst, SortedMap<String, String> files) {
    write(new Line.Finished(worst, files));
    writer.force();
    return chain.head();
  }

  private void write(Line line) {
    byte[] bytes = text.bytes(line);
    if (expected.isEmpty()) {
      writer.append(bytes);
    } else if (!Arrays.equals(expected.removeFirst(), bytes)) {
      throw new UserError(
          "Lived again, the run differs from its journal at '%s': begin anew without --resume."
              .formatted(line.title()));
    }
  }

  @Override
  public void close() {
    writer.close();
  }
}
