package alvh.engine;

import java.io.Serial;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes the coming values of a sequence on a thread of its own while the caller works on earlier
 * ones. Each is made once and in order, so the result is the same as on one thread.
 */
final class Ahead<T> implements AutoCloseable {
  private static final int MOST = 64;

  private final String what;
  private final BlockingQueue<Step<T>> queue = new ArrayBlockingQueue<>(MOST);
  private final Thread worker;

  /** What the worker hands over: a value, or why there will be none. */
  private sealed interface Step<T> {
    record Ready<T>(T value) implements Step<T> {}

    record Broken<T>(Throwable cause) implements Step<T> {}
  }

  /** A value could not be made. Where the cause is another's such failure, it is passed on. */
  private static final class NotMade extends IllegalStateException {
    @Serial private static final long serialVersionUID = 1;

    NotMade(String message, @Nullable Throwable cause) {
      super(message, cause);
    }

    static NotMade of(String what, Throwable cause) {
      return cause instanceof NotMade first
          ? new NotMade(Objects.requireNonNull(first.getMessage()), first.getCause())
          : new NotMade(
              "The " + what + " of a session cannot be formed: " + cause.getMessage(), cause);
    }
  }

  /**
   * Starts making them.
   *
   * @param what one value in words, as "outlook"; the thread has its name
   * @param count how many there are
   * @param source makes the next one; asked by the worker alone
   */
  Ahead(String what, int count, Supplier<T> source) {
    this.what = what;
    worker = Thread.ofPlatform().daemon().name(what).start(() -> make(count, source));
  }

  private void make(int count, Supplier<T> source) {
    try {
      for (int i = 0; i < count; i++) {
        queue.put(new Step.Ready<>(source.get()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | Error e) {
      queue.clear();
      queue.add(new Step.Broken<>(e));
    }
  }

  /** The next value; to be called at most as often as there are values. */
  T next() {
    try {
      return switch (queue.take()) {
        case Step.Ready<T> ready -> ready.value();
        case Step.Broken<T> broken -> throw NotMade.of(what, broken.cause());
      };
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for a session's " + what, e);
    }
  }

  @Override
  public void close() {
    worker.interrupt();
  }
}
