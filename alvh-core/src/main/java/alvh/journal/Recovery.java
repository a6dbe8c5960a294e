package alvh.journal;

import alvh.config.UserError;
import alvh.event.Event;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What an interrupted run has left: sessions that were completed, and lines after them that have to
 * come out the same when their session is lived again.
 */
public final class Recovery {
  private final LineText text = new LineText();
  private final Chain chain = new Chain();
  private final Map<LocalDate, List<List<Event>>> lived = new TreeMap<>();
  private final Deque<byte[]> expected = new ArrayDeque<>();
  private final Path file;
  private Optional<Line.Begun> begun = Optional.empty();
  private List<List<Event>> session = List.of();
  private boolean usable = true;
  private long wholeBytes;

  private Recovery(Path file) {
    this.file = file;
  }

  /**
   * Reads a journal; a last line that was cut off is passed over.
   *
   * @param complete whether everything else that belongs to the next session stands too, by the
   *     hash of its decision; from the first that does not, sessions are lived again
   */
  public static Recovery of(Path file, Predicate<String> complete) {
    var recovery = new Recovery(file);
    try (JournalReader reader = JournalReader.open(file, recovery.chain)) {
      while (reader.next() instanceof JournalReader.Step step && recovery.take(step, complete)) {
        recovery.wholeBytes = reader.wholeBytes();
      }
    }
    return recovery;
  }

  private boolean take(JournalReader.Step step, Predicate<String> complete) {
    return switch (step) {
      case JournalReader.Step.Whole(int number, byte[] bytes) -> {
        take(bytes, complete);
        yield true;
      }
      case JournalReader.Step.Damaged damaged ->
          throw new UserError(
              "Event %s of %s is not what was written, so that the run cannot go on from it: begin"
                      .formatted(damaged.number(), file)
                  + " anew without --resume.");
      case JournalReader.Step.Torn torn -> false;
      case JournalReader.Step.End end -> false;
    };
  }

  private void take(byte[] bytes, Predicate<String> complete) {
    if (!usable) {
      expected.add(bytes);
      return;
    }
    switch (text.line(bytes)) {
      case Line.Begun first -> {
        begun = Optional.of(first);
        clear();
      }
      case Line.Happened(String arm, Event event) -> {
        expected.add(bytes);
        session.get(begun.orElseThrow().arms().indexOf(arm)).add(event);
      }
      case Line.SessionEnded ended -> {
        usable = complete.test(ended.decision());
        if (usable) {
          lived.put(ended.day().date(), session);
          clear();
        } else {
          expected.add(bytes);
        }
      }
      case Line.Finished finished -> expected.add(bytes);
    }
  }

  private void clear() {
    expected.clear();
    session = new ArrayList<>();
    begun.orElseThrow().arms().forEach(arm -> session.add(new ArrayList<>()));
  }

  /** What the run was begun with; empty where not even that was written. */
  public Optional<Line.Begun> begun() {
    return begun;
  }

  /** Sessions that need not be lived again. */
  public int sessions() {
    return lived.size();
  }

  Map<LocalDate, List<List<Event>>> lived() {
    return lived;
  }

  Deque<byte[]> expected() {
    return expected;
  }

  /** Cuts off what is left of a last line and goes on behind what is whole. */
  JournalWriter writer(Durability durability) {
    try {
      FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
      channel.truncate(wholeBytes);
      channel.position(wholeBytes);
      return new JournalWriter(channel, chain, durability);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Chain chain() {
    return chain;
  }
}
