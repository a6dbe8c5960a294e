package alvh.app;

import alvh.config.UserError;
import alvh.store.Hashes;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/**
 * The folder of one run. What the journal hash covers is the same, byte for byte, for the same
 * configuration, data and program.
 */
final class RunFiles {
  private static final String DECISIONS = "decisions.jsonl";

  /** In the order in which they are hashed, after the decisions. */
  private static final List<String> TABLES = List.of("trades.csv", "equity.csv");

  private final Path folder;
  private final MessageDigest journal = Hashes.sha256();

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

  /** Takes the decisions; what goes through it is hashed on the way. */
  OutputStream decisions() {
    try {
      return new DigestOutputStream(Files.newOutputStream(file(DECISIONS)), journal);
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

  /** SHA-256 over the decisions, the trades and the equity, in this order; asked for once. */
  String journalHash() {
    try {
      for (String name : TABLES) {
        journal.update(Files.readAllBytes(file(name)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return HexFormat.of().formatHex(journal.digest());
  }
}
