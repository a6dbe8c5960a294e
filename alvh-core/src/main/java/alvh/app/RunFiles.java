package alvh.app;

import alvh.config.UserError;
import alvh.journal.Chain;
import alvh.journal.RunJournal;
import alvh.report.Manifest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;

/**
 * The folder of one run. Its journal and the files that the journal stands for are the same, byte
 * for byte, for the same configuration, data and program.
 */
final class RunFiles {
  static final String DECISIONS = "decisions.jsonl";
  static final String SIGNALS = "signals.csv";
  static final String TRADES = "trades.csv";
  static final String EQUITY = "equity.csv";
  static final String COSTS = "costs.csv";
  static final String MARGIN = "margin.csv";
  static final String ATTRIBUTION = "attribution.csv";
  static final String FILLS = "fills.csv";
  static final String MANIFEST = "manifest.json";
  static final String REPORT = "report.html";

  /** The files whose hashes end the journal, with that of the decisions. */
  private static final List<String> SEALED =
      List.of(SIGNALS, TRADES, EQUITY, COSTS, ATTRIBUTION, MARGIN);

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

  /** The folder of a run that was made before. */
  static RunFiles of(Path folder) {
    if (!Files.isRegularFile(folder.resolve(RunJournal.FILE))) {
      throw new UserError(
          "The folder %s has no journal: name the folder of a run that alvh backtest has made."
              .formatted(folder));
    }
    return new RunFiles(folder);
  }

  boolean has(String name) {
    return Files.isRegularFile(file(name));
  }

  void write(String name, String text) {
    try {
      Files.writeString(file(name), text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void remove(String name) {
    try {
      Files.deleteIfExists(file(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String read(String name) {
    try {
      return Files.readString(file(name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UserError(
          "The file %s cannot be read: it belongs to the run.".formatted(file(name)), e);
    }
  }

  /** What made the run. */
  Manifest manifest() {
    try {
      return Json.read(read(MANIFEST), Manifest.class);
    } catch (JacksonException e) {
      throw new UserError(
          "The file %s is no manifest of a run: %s"
              .formatted(file(MANIFEST), Mistake.oneLine(String.valueOf(e.getMessage()))),
          e);
    }
  }

  /** SHA-256 of every file that the journal stands for, by name. */
  SortedMap<String, String> hashes() {
    return hashes(DecisionFile.hash(file(DECISIONS)));
  }

  /**
   * The same when the decisions have just been written.
   *
   * @param decisions their hash
   */
  SortedMap<String, String> hashes(String decisions) {
    var hashes = new TreeMap<String, String>();
    SEALED.forEach(name -> hashes.put(name, hash(name)));
    hashes.put(DECISIONS, decisions);
    return hashes;
  }

  /** SHA-256 of a file, hexadecimal; that of nothing where it is missing. */
  String hash(String name) {
    MessageDigest digest = Chain.sha256();
    if (has(name)) {
      try (InputStream in = new DigestInputStream(Files.newInputStream(file(name)), digest)) {
        in.transferTo(OutputStream.nullOutputStream());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
