package alvh.app;

import alvh.config.UserError;
import alvh.store.Hashes;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/**
 * The folder of one run. What the journal hash covers is the same, byte for byte, for the same
 * configuration, data and program.
 */
final class RunFiles {
  /** In the order in which they are hashed. */
  private static final List<String> JOURNAL =
      List.of("decisions.jsonl", "trades.csv", "equity.csv");

  private final Path folder;

  private RunFiles(Path folder) {
    this.folder = folder;
  }

  /** Makes the folder, or says why it cannot be written to. */
  static RunFiles in(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.deleteIfExists(Files.createTempFile(folder, "write", "test"));
      return new RunFiles(folder);
    } catch (IOException | SecurityException e) {
      throw new UserError(
          "The folder %s cannot be written to: choose another with --out.".formatted(folder), e);
    }
  }

  Path folder() {
    return folder;
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  BufferedWriter decisions() {
    try {
      return Files.newBufferedWriter(file(JOURNAL.getFirst()), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(String name, String text) {
    try {
      Files.writeString(file(name), text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** SHA-256 over the decisions, the trades and the equity, in this order. */
  String journalHash() {
    MessageDigest digest = Hashes.sha256();
    try {
      for (String name : JOURNAL) {
        digest.update(Files.readAllBytes(file(name)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
