package alvh.app;

import alvh.journal.Chain;
import alvh.report.Card;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.function.Predicate;

/** The file of a run's decisions, one line a session, whose hashes stand in the journal. */
final class DecisionFile implements Closeable {
  private static final int BUFFER = 1 << 18;

  private final OutputStream out;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private final RecordLines lines = new RecordLines(line);

  private DecisionFile(OutputStream out) {
    this.out = out;
  }

  /** Goes on behind so many bytes; what stands after them is cut off. */
  static DecisionFile open(Path file, long kept) {
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      channel.truncate(kept);
      channel.position(kept);
      return new DecisionFile(new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a card as one line and returns the line's hash. */
  String write(Card card) {
    lines.write(card);
    lines.flush();
    byte[] bytes = line.toByteArray();
    line.reset();
    try {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return HexFormat.of().formatHex(Chain.sha256().digest(bytes));
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads what an earlier process has left, line by line, as long as the hashes agree. */
  static final class Left implements Predicate<String>, Closeable {
    private final InputStream in;
    private long kept;

    Left(Path file) throws IOException {
      in =
          Files.exists(file)
              ? new BufferedInputStream(Files.newInputStream(file), BUFFER)
              : InputStream.nullInputStream();
    }

    /** Whether the next line has that hash. */
    @Override
    public boolean test(String hash) {
      try {
        var line = new ByteArrayOutputStream();
        int next = in.read();
        while (next >= 0) {
          line.write(next);
          if (next == '\n') {
            break;
          }
          next = in.read();
        }
        byte[] bytes = line.toByteArray();
        boolean same = HexFormat.of().formatHex(Chain.sha256().digest(bytes)).equals(hash);
        kept += same ? bytes.length : 0;
        return same;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** Bytes of the lines that agreed. */
    long kept() {
      return kept;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
