package alvh.app;

import alvh.engine.Backtest;
import alvh.event.Book;
import alvh.report.CardBuilder;
import alvh.strategy.Decision;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Writes the card of every decision while the arms go on to the next session.
 *
 * <p>A card is worked out from its decision alone, and cards are written in the order of the
 * sessions, so the file is the same as on one thread.
 */
final class DecisionFile implements Backtest.Listener, AutoCloseable {
  private static final int MOST = 64;

  private final CardBuilder cards;
  private final RecordLines lines;
  private final Progress progress;
  private final BlockingQueue<Optional<Decision>> queue = new ArrayBlockingQueue<>(MOST);
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
  private final Thread writer;

  /**
   * @param out closed with this
   * @param progress moved after each session
   */
  DecisionFile(CardBuilder cards, OutputStream out, Progress progress) {
    this.cards = cards;
    this.lines = new RecordLines(out);
    this.progress = progress;
    this.writer = Thread.ofPlatform().daemon().name("cards").start(this::writeAll);
  }

  /** After a failure the queue is still emptied, so that nobody waits for room in it. */
  private void writeAll() {
    try (lines) {
      for (var next = queue.take(); next.isPresent(); next = queue.take()) {
        if (failure.get() == null) {
          write(next.get());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | Error e) {
      failure.compareAndSet(null, e);
    }
  }

  private void write(Decision decision) {
    try {
      lines.write(cards.card(decision));
    } catch (RuntimeException | Error e) {
      failure.set(e);
    }
  }

  @Override
  public void decided(Decision decision, Book book) {
    pass();
    put(Optional.of(decision));
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

  private void put(Optional<Decision> next) {
    try {
      queue.put(next);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while cards are written", e);
    }
  }

  private void pass() {
    Throwable cause = failure.get();
    if (cause != null) {
      throw new IllegalStateException("A card cannot be written: " + cause.getMessage(), cause);
    }
  }
}
