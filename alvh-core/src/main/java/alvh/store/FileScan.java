package alvh.store;

import java.io.IOException;
import java.io.InputStream;
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

  /** Text has no control characters but tabulator, line breaks and form feed. */
  private static void requireText(byte[] bytes, int length) throws UnreadableFile {
    for (int i = 0; i < length; i++) {
      byte b = bytes[i];
      if (b >= 0 && b < ' ' && (b < '\t' || b > '\r')) {
        throw new UnreadableFile("is a binary file, not text; unpack it if it is an archive");
      }
    }
  }
}
