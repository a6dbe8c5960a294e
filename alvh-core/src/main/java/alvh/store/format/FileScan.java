package alvh.store.format;

import alvh.store.Hashes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * What the bytes of a file say before anybody reads them as text.
 *
 * @param sha256 in hexadecimal
 * @param binary whether there is a byte that text does not have
 * @param endsWithLineBreak whether the last byte ends a line
 */
record FileScan(String sha256, long bytes, boolean binary, boolean endsWithLineBreak) {
  private static final int BUFFER = 1 << 16;

  static FileScan of(Path file) throws IOException {
    MessageDigest digest = Hashes.sha256();
    long bytes = 0;
    boolean binary = false;
    byte last = 0;
    byte[] buffer = new byte[BUFFER];
    try (InputStream stream = Files.newInputStream(file)) {
      for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
        digest.update(buffer, 0, n);
        bytes += n;
        binary |= hasControlBytes(buffer, n);
        last = n > 0 ? buffer[n - 1] : last;
      }
    }
    boolean lineBreak = last == '\n' || last == '\r';
    return new FileScan(HexFormat.of().formatHex(digest.digest()), bytes, binary, lineBreak);
  }

  /** Text has no control characters but tabulator, line breaks and form feed. */
  private static boolean hasControlBytes(byte[] buffer, int length) {
    for (int i = 0; i < length; i++) {
      byte b = buffer[i];
      if (b >= 0 && b < ' ' && (b < '\t' || b > '\r')) {
        return true;
      }
    }
    return false;
  }
}
