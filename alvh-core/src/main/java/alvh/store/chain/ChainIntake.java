package alvh.store.chain;

import alvh.store.ChainDeposit;
import alvh.store.FileDraft.Origin;
import alvh.store.SourceFile;
import alvh.store.Store;
import alvh.store.UnreadableFile;
import alvh.store.chain.ChainReading.Step;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Brings the chains of many files into a store: files are read side by side, a few ahead, and
 * written in their order by the caller's thread.
 *
 * <p>What is read ahead is bounded in files and in days, so that memory does not grow with the size
 * of the files. The order of writing is that of the files whatever thread is faster, so equal files
 * give equal stores.
 */
public final class ChainIntake implements AutoCloseable {
  private static final int FILES_AHEAD = 6;

  private final Store store;
  private final InstantSource clock;
  private final Map<String, String> known = new HashMap<>();
  private final Iterator<Request> waiting;
  private final Deque<ChainReading> readings = new ArrayDeque<>();
  private final ExecutorService readers;

  /**
   * A file to look at.
   *
   * @param name as it is shown: relative to the folder that the user named
   */
  public record Request(Path path, String name) {}

  /** Begins to read the files, which {@link #next} then gives one by one. */
  public ChainIntake(Store store, InstantSource clock, List<Request> files) {
    this.store = store;
    this.clock = clock;
    this.waiting = List.copyOf(files).iterator();
    store.sources().forEach(source -> known.put(source.identity(), source.sha256()));
    this.readers =
        Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            work -> {
              var thread = new Thread(work, "chains");
              thread.setDaemon(true);
              return thread;
            });
    for (int i = 0; i < FILES_AHEAD; i++) {
      begin();
    }
  }

  private void begin() {
    if (waiting.hasNext()) {
      Request request = waiting.next();
      var reading = new ChainReading(request.path(), request.name(), known);
      readings.add(reading);
      readers.execute(reading);
    }
  }

  /** The next file, in the order in which they were named. */
  public Arrival next() {
    begin();
    return new Arrival(readings.remove());
  }

  @Override
  public void close() {
    readers.shutdownNow();
  }

  /** A file whose turn it is. */
  public final class Arrival {
    private final ChainReading reading;

    private Arrival(ChainReading reading) {
      this.reading = reading;
    }

    /** What is known of the file; empty where it holds no chains. */
    public Optional<Origin> origin() throws IOException, UnreadableFile {
      try {
        return reading.origin().get();
      } catch (ExecutionException e) {
        throw failure(e.getCause());
      } catch (InterruptedException e) {
        throw givenUp();
      }
    }

    /** Writes the file's chains in the place of an earlier file's of the same identity. */
    public SourceFile write(Origin origin) throws IOException, UnreadableFile {
      ChainDeposit deposit = store.chains().deposit(origin, clock.instant());
      boolean complete = false;
      try {
        SourceFile source = write(deposit);
        complete = true;
        return source;
      } catch (InterruptedException e) {
        throw givenUp();
      } finally {
        if (!complete) {
          deposit.withdraw();
        }
      }
    }

    private SourceFile write(ChainDeposit deposit)
        throws IOException, UnreadableFile, InterruptedException {
      while (true) {
        switch (reading.next()) {
          case Step.Part part -> {
            if (part.day() != null) {
              deposit.add(part.day());
            }
            part.rejected().forEach(deposit::reject);
          }
          case Step.End end -> {
            return deposit.complete(end.rows());
          }
          case Step.Failed failed -> throw failure(failed.cause());
        }
      }
    }

    private static UnreadableFile failure(Throwable cause) throws IOException {
      return switch (cause) {
        case UnreadableFile e -> e;
        case IOException e -> throw e;
        case RuntimeException e -> throw e;
        default -> throw new IllegalStateException(cause);
      };
    }

    private static IOException givenUp() {
      Thread.currentThread().interrupt();
      return new InterruptedIOException("reading was given up");
    }
  }
}
