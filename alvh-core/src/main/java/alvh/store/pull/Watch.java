package alvh.store.pull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;

/**
 * Closes a stream when its time is over, so that a reader who waits for a publisher that has gone
 * silent gets an error in place of waiting for ever.
 */
final class Watch implements AutoCloseable {
  private final Thread thread;
  private volatile boolean cut;

  private Watch(InputStream watched, Duration limit) {
    thread = Thread.ofVirtual().start(() -> cutAfter(limit, watched));
  }

  static Watch over(InputStream stream, Duration limit) {
    return new Watch(stream, limit);
  }

  private void cutAfter(Duration limit, InputStream watched) {
    try {
      Thread.sleep(limit);
      cut = true;
      watched.close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the time was over before the reader was done. */
  boolean hasCut() {
    return cut;
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
