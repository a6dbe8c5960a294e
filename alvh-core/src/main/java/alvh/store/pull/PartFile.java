package alvh.store.pull;

import alvh.store.Hashes;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What has arrived of a file so far, beside its final place and under another name, so that nothing
 * half-written is ever taken for the file.
 *
 * <p>With it lies the publisher's mark of the version (entity tag or date), without which the rest
 * must not be asked for: the file may have changed in between.
 */
final class PartFile {
  private static final int START = 512;

  private final Path target;
  private final Path part;
  private final Path mark;

  private PartFile(Path target) {
    this.target = target;
    this.part = target.resolveSibling(target.getFileName() + ".part");
    this.mark = target.resolveSibling(target.getFileName() + ".version");
  }

  static PartFile of(Path target) throws IOException {
    Files.createDirectories(target.toAbsolutePath().getParent());
    return new PartFile(target);
  }

  Path target() {
    return target;
  }

  long size() throws IOException {
    return Files.exists(part) ? Files.size(part) : 0;
  }

  /** The version of which a part is here; empty when the file must be fetched from its start. */
  Optional<String> resumableVersion() throws IOException {
    return size() > 0 && Files.exists(mark)
        ? Optional.of(Files.readString(mark))
        : Optional.empty();
  }

  /** Starts anew. */
  void begin(Optional<String> version) throws IOException {
    forget();
    if (version.isPresent()) {
      Files.writeString(mark, version.get());
    }
  }

  /** Takes what arrives; whatever has come before an error stays. */
  OutputStream appending() throws IOException {
    return Files.newOutputStream(part, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  /** SHA-256 of what has come, in hexadecimal. */
  String sha256() throws IOException {
    MessageDigest digest = Hashes.sha256();
    try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      Files.copy(part, out);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The first bytes as text, without byte-order mark and blanks. */
  String start() throws IOException {
    try (InputStream in = Files.newInputStream(part)) {
      String text = new String(in.readNBytes(START), StandardCharsets.UTF_8);
      return text.replace("\uFEFF", "").strip();
    }
  }

  /** The file is whole: it takes its place in one step. */
  void complete() throws IOException {
    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    Files.deleteIfExists(mark);
  }

  void forget() throws IOException {
    Files.deleteIfExists(part);
    Files.deleteIfExists(mark);
  }
}
