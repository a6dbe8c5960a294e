package alvh.app;

import alvh.report.Trial;
import alvh.store.Hashes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.core.JacksonException;

/**
 * Every configuration that was ever run in this home, a line each: nobody remembers them all, and a
 * result has to be held against all of them.
 *
 * @param file one JSON document a line
 */
record TrialLog(Path file) {
  static TrialLog in(Path home) {
    return new TrialLog(home.resolve("trials.jsonl"));
  }

  /** A configuration by its content. */
  static String hash(Object settings) {
    byte[] text = Json.line(settings).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(Hashes.sha256().digest(text));
  }

  /** The trials in order; a line that is none, such as one cut off by a full disk, is left out. */
  List<Trial> trials() {
    var trials = new ArrayList<Trial>();
    try {
      for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
        try {
          trials.add(Json.read(line, Trial.class));
        } catch (JacksonException e) {
          continue;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return trials;
  }

  void add(Trial trial) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(
          file, Json.line(trial) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
