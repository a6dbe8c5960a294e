package alvh.store.chain;

import alvh.market.OptionChain;
import alvh.store.FileDraft.Origin;
import alvh.store.FileScan;
import alvh.store.PackedChain;
import alvh.store.RowFinding;
import alvh.store.UnreadableFile;
import alvh.store.chain.ChainFiles.ChainFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * One file being read in the background: first what it is, then its days, never more than a few of
 * them ahead of the writer.
 */
final class ChainReading implements Runnable {
  private static final int STEPS_AHEAD = 6;
  private static final int REJECTED_AHEAD = 1000;

  private final Path path;
  private final String name;
  private final Map<String, String> known;
  private final CompletableFuture<Optional<Origin>> origin = new CompletableFuture<>();
  private final BlockingQueue<Step> steps = new ArrayBlockingQueue<>(STEPS_AHEAD);

  /** What the writer is handed. */
  sealed interface Step {
    /** A day, or none, and the rows that were refused since the last step. */
    record Part(@Nullable PackedChain day, List<RowFinding> rejected) implements Step {}

    /**
     * The file has been read.
     *
     * @param rows that gave quotes
     */
    record End(int rows) implements Step {}

    /** The file cannot be read to its end. */
    record Failed(Exception cause) implements Step {}
  }

  /**
   * @param known hash by identity of the files in the store; such a file is not read again
   */
  ChainReading(Path path, String name, Map<String, String> known) {
    this.path = path;
    this.name = name;
    this.known = known;
  }

  /** What is known of the file before its rows, as soon as it is; empty where it has no chains. */
  CompletableFuture<Optional<Origin>> origin() {
    return origin;
  }

  /** The next part of the file. */
  Step next() throws InterruptedException {
    return steps.take();
  }

  @Override
  public void run() {
    try {
      read();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      origin.completeExceptionally(e);
    } catch (IOException | UnreadableFile | RuntimeException e) {
      fail(e);
    }
  }

  private void fail(Exception cause) {
    if (!origin.completeExceptionally(cause)) {
      try {
        steps.put(new Step.Failed(cause));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void read() throws IOException, UnreadableFile, InterruptedException {
    Optional<ChainFile> found = ChainFiles.recognise(path);
    if (found.isEmpty()) {
      origin.complete(Optional.empty());
      return;
    }
    ChainFile file = found.get();
    FileScan scan = FileScan.of(path);
    if (!scan.endsWithLineBreak() && file.layout().endsWithLineBreak()) {
      throw new UnreadableFile(
          "is cut off: its last line does not end; fetch it again, or end the line if it is whole");
    }
    origin.complete(
        Optional.of(
            new Origin(
                file.identity(),
                name,
                scan.sha256(),
                scan.bytes(),
                file.layout().name(),
                file.layout().authority())));
    if (!scan.sha256().equals(known.get(file.identity()))) {
      var sink = new QueueSink();
      file.read(String.valueOf(path.getFileName()), sink);
      sink.end();
    }
  }

  /** Packs each day and hands it to the writer. */
  private final class QueueSink implements ChainSink {
    private List<RowFinding> rejected = new ArrayList<>();
    private int rows;

    @Override
    public void day(OptionChain chain, int line, int rank) throws IOException {
      hand(PackedChain.of(chain, line, rank));
    }

    @Override
    public void reject(int line, String rule, Optional<LocalDate> date, String message) {
      rejected.add(new RowFinding(name, line, RowFinding.Effect.REJECTED, rule, date, message));
    }

    @Override
    public void row() throws IOException {
      rows++;
      if (rejected.size() >= REJECTED_AHEAD) {
        hand(null);
      }
    }

    private void hand(@Nullable PackedChain day) throws IOException {
      put(new Step.Part(day, rejected));
      rejected = new ArrayList<>();
    }

    void end() throws IOException {
      hand(null);
      put(new Step.End(rows));
    }

    private void put(Step step) throws IOException {
      try {
        steps.put(step);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("reading was given up", e);
      }
    }
  }
}
