package alvh.store;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * What the bytes of a whole file say beside its text.
 *
 * @param sha256 in hexadecimal
 * @param endsWithLineBreak whether the last byte ends a line
 */
public record FileScan(String sha256, long bytes, boolean endsWithLineBreak) {
  private static final int BUFFER = 1 << 16;

  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

  /** The number 1 in each of eight bytes. */
  private static final long EACH = 0x0101010101010101L;

  private static final long HIGH_BITS = EACH * 0x80;

  public static FileScan of(Path file) throws IOException, UnreadableFile {
    MessageDigest digest = Hashes.sha256();
    long bytes = 0;
    byte last = 0;
    byte[] buffer = new byte[BUFFER];
    try (InputStream stream = Files.newInputStream(file)) {
      for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
        requireText(buffer, n);
        digest.update(buffer, 0, n);
        bytes += n;
        last = n > 0 ? buffer[n - 1] : last;
      }
    }
    boolean lineBreak = last == '\n' || last == '\r';
    return new FileScan(HexFormat.of().formatHex(digest.digest()), bytes, lineBreak);
  }

  /**
   * Looks at the beginning only, so that a folder of large strange files is passed over quickly.
   */
  public static void requireText(Path file) throws IOException, UnreadableFile {
    try (InputStream stream = Files.newInputStream(file)) {
      byte[] start = stream.readNBytes(BUFFER);
      requireText(start, start.length);
    }
  }

  /**
   * Text has no control characters but tabulator, line breaks and form feed. Eight bytes are looked
   * at together, and one by one only where a control character is among them.
   */
  private static void requireText(byte[] bytes, int length) throws UnreadableFile {
    int whole = length & -Long.BYTES;
    for (int i = 0; i < whole; i += Long.BYTES) {
      if (hasControl((long) EIGHT_BYTES.get(bytes, i))) {
        requireText(bytes, i, i + Long.BYTES);
      }
    }
    requireText(bytes, whole, length);
  }

  /** Whether one of the eight bytes lies in [0, 32): it borrows from its highest bit below. */
  private static boolean hasControl(long eight) {
    return ((eight - EACH * ' ') & ~eight & HIGH_BITS) != 0;
  }

  private static void requireText(byte[] bytes, int from, int to) throws UnreadableFile {
    for (int i = from; i < to; i++) {
      byte b = bytes[i];
      if (b >= 0 && b < ' ' && (b < '\t' || b > '\r')) {
        throw new UnreadableFile("is a binary file, not text; unpack it if it is an archive");
      }
    }
  }
}
