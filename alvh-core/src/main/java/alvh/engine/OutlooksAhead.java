package alvh.engine;

import alvh.market.MarketSnapshot;
import alvh.strategy.Outlook;
import alvh.strategy.Outlooks;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Function;

/**
 * Forms the outlooks of coming sessions on a second thread while the arms decide on earlier ones.
 * An outlook depends on nothing that an arm does, so the result is the same as on one thread.
 */
final class OutlooksAhead implements AutoCloseable {
  private static final int AHEAD = 64;

  private final BlockingQueue<Step> queue = new ArrayBlockingQueue<>(AHEAD);
  private final Thread worker;

  /** What the worker hands over: an outlook, or why there will be none. */
  private sealed interface Step {
    record Ready(Outlook outlook) implements Step {}

    record Broken(Throwable cause) implements Step {}
  }

  OutlooksAhead(
      Outlooks outlooks, List<LocalDate> sessions, Function<LocalDate, MarketSnapshot> snapshots) {
    worker =
        Thread.ofPlatform()
            .daemon()
            .name("outlooks")
            .start(
                () -> {
                  try {
                    for (LocalDate session : sessions) {
                      queue.put(new Step.Ready(outlooks.observe(snapshots.apply(session))));
                    }
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  } catch (RuntimeException | Error e) {
                    queue.clear();
                    queue.add(new Step.Broken(e));
                  }
                });
  }

  /** The next session's outlook; to be called once a session. */
  Outlook next() {
    try {
      return switch (queue.take()) {
        case Step.Ready ready -> ready.outlook();
        case Step.Broken broken ->
            throw new IllegalStateException(
                "The outlook of a session cannot be formed: " + broken.cause().getMessage(),
                broken.cause());
      };
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for an outlook", e);
    }
  }

  @Override
  public void close() {
    worker.interrupt();
  }
}
