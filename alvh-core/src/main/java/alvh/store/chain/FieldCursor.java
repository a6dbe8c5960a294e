package alvh.store.chain;

import alvh.store.UnreadableFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Walks over a comma-separated file row by row and reads numbers from its bytes where they lie.
 *
 * <p>A chain has fourteen thousand rows a day, and making a string of each field costs more than
 * all the rest of an import. A quoted field may hold commas but no line break; no publisher of
 * chains writes one.
 */
final class FieldCursor implements Closeable {
  private static final int BLOCK = 1 << 18;

  /** A small file needs no large block. */
  private static final int SMALLEST_BLOCK = 1 << 8;

  private static final int LONGEST_ROW = 1 << 20;

  private final InputStream in;
  private byte[] bytes;
  private int limit;
  private boolean ended;
  private int rowStart;
  private int next;
  private int[] ends = new int[64];
  private int fields;
  private int line;

  FieldCursor(InputStream in) throws IOException {
    this.in = in;
    this.bytes = new byte[Math.clamp(in.available(), SMALLEST_BLOCK, BLOCK) + 1];
    fill();
    boolean mark = limit >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB;
    next = mark && bytes[2] == (byte) 0xBF ? 3 : 0;
  }

  /** Goes to the next row that is not blank; false at the end. */
  boolean next() throws IOException, UnreadableFile {
    while (scan()) {
      if (fields > 1 || !isBlank(0)) {
        return true;
      }
    }
    return false;
  }

  /** Goes past all rows before that line. */
  void skipTo(int firstLine) throws IOException, UnreadableFile {
    while (line < firstLine - 1 && scan()) {
      continue;
    }
  }

  /** Finds the ends of the fields up to the next line break; false at the end of the file. */
  private boolean scan() throws IOException, UnreadableFile {
    int end = rowEnd();
    while (end == limit && !ended) {
      makeRoom();
      fill();
      end = rowEnd();
    }
    if (end == limit && next == limit) {
      return false;
    }
    rowStart = next;
    next = Math.min(end + 1, limit);
    line++;
    return true;
  }

  /** The line break that ends the row, or the limit; a line break always stands at the limit. */
  private int rowEnd() {
    fields = 0;
    int p = next;
    while (true) {
      byte c = bytes[p];
      if (c > ',') {
        p++;
      } else if (c == ',') {
        mark(p++);
      } else if (c == '\n') {
        mark(p);
        return p;
      } else {
        p = c == '"' ? pastQuotation(p) : p + 1;
      }
    }
  }

  /** Past the closing mark, or past the opening one where the line ends before it is closed. */
  private int pastQuotation(int from) {
    int p = from + 1;
    while (bytes[p] != '"' && bytes[p] != '\n') {
      p++;
    }
    return bytes[p] == '"' ? p + 1 : from + 1;
  }

  private void mark(int end) {
    if (fields == ends.length) {
      ends = Arrays.copyOf(ends, 2 * fields);
    }
    ends[fields++] = end;
  }

  private void makeRoom() throws UnreadableFile {
    int kept = limit - next;
    if (kept > LONGEST_ROW) {
      throw new UnreadableFile("has a line of more than a million characters");
    }
    byte[] target = kept > bytes.length / 2 ? new byte[2 * bytes.length] : bytes;
    System.arraycopy(bytes, next, target, 0, kept);
    bytes = target;
    limit = kept;
    next = 0;
  }

  private void fill() throws IOException {
    int read = in.readNBytes(bytes, limit, bytes.length - 1 - limit);
    ended = read < bytes.length - 1 - limit;
    limit += read;
    bytes[limit] = '\n';
  }

  /** The row's line in the file, from 1. */
  int line() {
    return line;
  }

  /** Number of fields in the row. */
  int fields() {
    return fields;
  }

  /** Whether this is the file's last row. */
  boolean isLast() throws IOException {
    if (next == limit && !ended) {
      int length = limit - rowStart;
      System.arraycopy(bytes, rowStart, bytes, 0, length);
      for (int i = 0; i < fields; i++) {
        ends[i] -= rowStart;
      }
      next -= rowStart;
      rowStart = 0;
      limit = length;
      fill();
    }
    return next == limit;
  }

  private int from(int field) {
    int p = field == 0 ? rowStart : ends[field - 1] + 1;
    int end = ends[field];
    while (p < end && (bytes[p] == ' ' || bytes[p] == '"' || bytes[p] == '\t')) {
      p++;
    }
    return p;
  }

  private int to(int field, int from) {
    int p = ends[field];
    while (p > from && (bytes[p - 1] <= ' ' && bytes[p - 1] > 0 || bytes[p - 1] == '"')) {
      p--;
    }
    return p;
  }

  boolean isBlank(int field) {
    int from = from(field);
    return to(field, from) == from;
  }

  /** The field without surrounding blanks and quotation marks. */
  String text(int field) {
    int from = from(field);
    return new String(bytes, from, to(field, from) - from, StandardCharsets.UTF_8);
  }

  /** Reads the field's bytes in some way of its own. */
  interface Reading<T> {
    T of(byte[] bytes, int from, int to);
  }

  <T> T read(int field, Reading<T> reading) {
    int from = from(field);
    return reading.of(bytes, from, to(field, from));
  }

  /** A finite number; NaN where the field says that there is none. */
  double number(int field) {
    int from = from(field);
    return Decimals.read(bytes, from, to(field, from));
  }

  /** A number of contracts; −1 where the field says that there is none. */
  int count(int field) {
    double number = number(field);
    if (Double.isNaN(number)) {
      return -1;
    }
    if (number < 0 || number > Integer.MAX_VALUE || number != Math.rint(number)) {
      throw BadQuote.unreadable("'%s' is not a number of contracts".formatted(text(field)));
    }
    return (int) number;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
