package alvh.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** Hashes of what the store holds. */
public final class Hashes {
  private Hashes() {}

  /** A fresh SHA-256. */
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  static String ofSources(List<SourceFile> sources) {
    MessageDigest digest = sha256();
    sources.stream()
        .sorted(Comparator.comparing(SourceFile::identity))
        .map(source -> source.identity() + "\n" + source.sha256() + "\n")
        .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(digest.digest());
  }
}
