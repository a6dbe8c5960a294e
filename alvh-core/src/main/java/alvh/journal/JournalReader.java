package alvh.journal;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Reads a journal line by line and holds each against the chain. */
public final class JournalReader implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final Chain chain;
  private final byte[] buffer = new byte[BUFFER];
  private int from;
  private int to;
  private int number;
  private long whole;

  /** What comes next in the file. */
  public sealed interface Step {
    /**
     * A line as it was written.
     *
     * @param number from 1
     */
    record Whole(int number, byte[] bytes) implements Step {}

    /** A line that is not what was written, or does not belong here. */
    record Damaged(int number, byte[] bytes) implements Step {}

    /** The last line ends before its line feed. */
    record Torn(int number) implements Step {}

    /** There is nothing more. */
    record End() implements Step {}
  }

  private JournalReader(InputStream in, Chain chain) {
    this.in = in;
    this.chain = chain;
  }

  /**
   * @param chain moves on with every whole line
   */
  public static JournalReader open(Path file, Chain chain) {
    try {
      return new JournalReader(Files.newInputStream(file), chain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The next line; nothing follows a damaged one. */
  public Step next() {
    try {
      byte[] line = read();
      if (line.length == 0) {
        return new Step.End();
      }
      number++;
      if (line[line.length - 1] != '\n') {
        return new Step.Torn(number);
      }
      return checked(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Step checked(byte[] line) {
    int start = Chain.DIGITS + 1;
    if (line.length <= start) {
      return new Step.Damaged(number, new byte[0]);
    }
    byte[] says = Arrays.copyOfRange(line, start, line.length - 1);
    byte[] expected = (chain.next(says) + ' ').getBytes(StandardCharsets.US_ASCII);
    if (!Arrays.equals(expected, Arrays.copyOf(line, start))) {
      return new Step.Damaged(number, says);
    }
    whole += line.length;
    return new Step.Whole(number, says);
  }

  /** Bytes up to and with the next line feed, or to the end of the file. */
  private byte[] read() throws IOException {
    var line = new ByteArrayOutputStream(512);
    while (true) {
      if (from == to) {
        from = 0;
        to = Math.max(0, in.read(buffer));
        if (to == 0) {
          return line.toByteArray();
        }
      }
      int end = from;
      while (end < to && buffer[end] != '\n') {
        end++;
      }
      boolean found = end < to;
      int length = end - from + (found ? 1 : 0);
      line.write(buffer, from, length);
      from += length;
      if (found) {
        return line.toByteArray();
      }
    }
  }

  /** How many bytes of the file are whole lines so far. */
  public long wholeBytes() {
    return whole;
  }

  /** How many lines were read. */
  public int lines() {
    return number;
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
