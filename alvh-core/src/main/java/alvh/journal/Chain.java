package alvh.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The running hash of a journal: that of a line is SHA-256 of the hash before it and the line's
 * bytes, so that one hash stands for everything up to it. The first line follows 32 zero bytes.
 *
 * <p>A line of the file is the hash in hexadecimal, a space, the bytes and a line feed. Source: the
 * hash-chained log of TigerBeetle.
 */
public final class Chain {
  /** Hexadecimal digits of a hash. */
  static final int DIGITS = 64;

  private static final int BYTES = 32;

  private final MessageDigest digest = sha256();
  private byte[] last = new byte[BYTES];

  /** A fresh SHA-256. */
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** SHA-256 of a text, hexadecimal. */
  public static String hashOf(String text) {
    return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Takes the next line in and returns its hash. */
  String next(byte[] line) {
    digest.update(last);
    last = digest.digest(line);
    return head();
  }

  /** The hash of everything so far. */
  public String head() {
    return HexFormat.of().formatHex(last);
  }
}
