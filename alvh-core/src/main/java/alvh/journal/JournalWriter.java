package alvh.journal;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;

/** Appends lines to a journal, each with its hash in the chain; nothing is ever rewritten. */
final class JournalWriter implements Closeable {
  private static final int BUFFER = 1 << 18;

  private final FileChannel file;
  private final Chain chain;
  private final Durability durability;
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);

  /**
   * @param file stands at its end
   * @param chain has seen every line of it
   */
  JournalWriter(FileChannel file, Chain chain, Durability durability) {
    this.file = file;
    this.chain = chain;
    this.durability = durability;
  }

  void append(byte[] line) {
    put(chain.next(line).getBytes(StandardCharsets.US_ASCII));
    put(new byte[] {' '});
    put(line);
    put(new byte[] {'\n'});
    if (durability == Durability.EACH_LINE) {
      force();
    }
  }

  void sessionEnded() {
    if (durability == Durability.EACH_SESSION) {
      force();
    }
  }

  private void put(byte[] bytes) {
    int done = 0;
    while (done < bytes.length) {
      if (!buffer.hasRemaining()) {
        flush();
      }
      int count = Math.min(buffer.remaining(), bytes.length - done);
      buffer.put(bytes, done, count);
      done += count;
    }
  }

  private void flush() {
    try {
      buffer.flip();
      while (buffer.hasRemaining()) {
        file.write(buffer);
      }
      buffer.clear();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everything appended so far is on the disk when this returns. */
  void force() {
    flush();
    try {
      file.force(false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    force();
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
