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
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.Predicate;

/**
 * The file of a run's decisions, one line a session, whose hashes stand in the journal. The file's
 * own hash is that of its lines' hashes, so that nothing is hashed twice.
 */
final class DecisionFile implements Closeable {
  private static final int BUFFER = 1 << 18;

  private final OutputStream out;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private final RecordLines lines = new RecordLines(line);

  private final MessageDigest hashes;

  private DecisionFile(OutputStream out, MessageDigest hashes) {
    this.out = out;
    this.hashes = hashes;
  }

  /** Begins the file anew. */
  static DecisionFile begin(Path file) {
    return open(file, 0, Chain.sha256());
  }

  /** Goes on behind the lines that agreed; what stands after them is cut off. */
  static DecisionFile resume(Path file, Left left) {
    return open(file, left.kept, left.hashes);
  }

  private static DecisionFile open(Path file, long kept, MessageDigest hashes) {
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      channel.truncate(kept);
      channel.position(kept);
      var out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
      return new DecisionFile(out, hashes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a card as one line and returns the line's hash. */
  String write(Card card) {
    lines.write(DecisionLine.of(card));
    lines.flush();
    byte[] bytes = line.toByteArray();
    line.reset();
    try {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] hash = Chain.sha256().digest(bytes);
    hashes.update(hash);
    return HexFormat.of().formatHex(hash);
  }

  /** SHA-256 of the hashes of all lines, hexadecimal; to be asked once, at the end. */
  String hash() {
    return HexFormat.of().formatHex(hashes.digest());
  }

  /** The same of a file that was written before; that of no lines where it is missing. */
  static String hash(Path file) {
    try (var left = new Left(file)) {
      left.takeAll();
      return HexFormat.of().formatHex(left.hashes.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
    private final MessageDigest hashes = Chain.sha256();
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
        byte[] bytes = line();
        byte[] found = Chain.sha256().digest(bytes);
        boolean same = HexFormat.of().formatHex(found).equals(hash);
        if (same) {
          take(bytes, found);
        }
        return same;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void takeAll() throws IOException {
      for (byte[] bytes = line(); bytes.length > 0; bytes = line()) {
        take(bytes, Chain.sha256().digest(bytes));
      }
    }

    private void take(byte[] bytes, byte[] hash) {
      kept += bytes.length;
      hashes.update(hash);
    }

    private byte[] line() throws IOException {
      var line = new ByteArrayOutputStream();
      int next = in.read();
      while (next >= 0) {
        line.write(next);
        if (next == '\n') {
          break;
        }
        next = in.read();
      }
      return line.toByteArray();
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
