package alvh.app;

import alvh.config.UserError;
import alvh.engine.Backtest;
import alvh.event.Book;
import alvh.event.Event;
import alvh.journal.RunLog;
import alvh.report.CardBuilder;
import alvh.report.DayRow;
import alvh.report.attribution.DayAttribution;
import alvh.strategy.Decision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Writes the card of every decision and the events of every arm while the arms go on to the next
 * session.
 *
 * <p>A card is worked out from its decision alone, and sessions are written in their order, so the
 * files are the same as on one thread.
 */
final class RunWriter implements Backtest.Listener, RunLog, AutoCloseable {
  private static final int MOST = 64;

  private final CardBuilder cards;
  private final RunRecord record;
  private final Progress progress;
  private final BlockingQueue<Optional<Lived>> queue = new ArrayBlockingQueue<>(MOST);
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
  private final List<List<Event>> events = new ArrayList<>();
  private final Thread writer;
  private @Nullable Decision decision;

  /** A session that is to be written. */
  private record Lived(
      Decision decision, DayRow day, List<DayAttribution> attribution, List<List<Event>> events) {}

  /**
   * @param progress moved after each session
   */
  RunWriter(CardBuilder cards, RunRecord record, Progress progress) {
    this.cards = cards;
    this.record = record;
    this.progress = progress;
    begin();
    this.writer = Thread.ofPlatform().daemon().name("journal").start(this::writeAll);
  }

  private void begin() {
    events.clear();
    record.begun().arms().forEach(arm -> events.add(new ArrayList<>()));
  }

  /** After a failure the queue is still emptied, so that nobody waits for room in it. */
  private void writeAll() {
    try {
      for (var next = queue.take(); next.isPresent(); next = queue.take()) {
        if (failure.get() == null) {
          write(next.get());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void write(Lived session) {
    try {
      record.decided(cards.card(session.decision()));
      for (int arm = 0; arm < session.events().size(); arm++) {
        for (Event event : session.events().get(arm)) {
          record.journal().happened(arm, event);
        }
      }
      record.journal().ended(session.day(), session.attribution());
    } catch (RuntimeException | Error e) {
      failure.set(e);
    }
  }

  @Override
  public void decided(Decision taken, Book book) {
    pass();
    decision = taken;
  }

  @Override
  public Optional<List<List<Event>>> lived(LocalDate session) {
    return record.journal().lived(session);
  }

  @Override
  public void happened(int arm, Event event) {
    events.get(arm).add(event);
  }

  @Override
  public void ended(DayRow day, List<DayAttribution> attribution) {
    Decision taken = Objects.requireNonNull(decision);
    put(Optional.of(new Lived(taken, day, attribution, List.copyOf(events))));
    begin();
  }

  @Override
  public void progressed(int done, int of) {
    progress.step("");
  }

  /** Waits until everything is written. */
  @Override
  public void close() {
    put(Optional.empty());
    try {
      writer.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    pass();
  }

  private void put(Optional<Lived> next) {
    try {
      queue.put(next);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the journal is written", e);
    }
  }

  /** The user's mistakes stay the user's: a journal that this run does not go on from. */
  private void pass() {
    switch (failure.get()) {
      case null -> {}
      case UserError mistake -> throw mistake;
      case Throwable cause ->
          throw new IllegalStateException(
              "The journal cannot be written: " + cause.getMessage(), cause);
    }
  }
}
