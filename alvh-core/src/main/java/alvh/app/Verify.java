package alvh.app;

import alvh.engine.RunReading;
import alvh.journal.Line;
import alvh.journal.RunJournal;
import alvh.report.Figures;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks a run from its journal: the chain, the money, the positions and the other files. */
@CommandLine.Command(
    name = "verify",
    description = {
      "Check a run from its journal.",
      "Every line is held against the chain of hashes, every event against double entry and the",
      "sum of the fills, every other file against the journal's last line. Exit code 1 where",
      "something is not as it was written."
    },
    footer = {"", "Example:", "  alvh verify run"})
final class Verify implements Command {
  @Mixin private JsonOption json = new JsonOption();

  @Parameters(paramLabel = "DIR", description = "Folder of a run.")
  private String folder = "";

  /**
   * The answer.
   *
   * @param events lines of the journal that are whole
   * @param hash of the last of them
   * @param sound whether all is as it was written
   * @param damagedEvent number of the first line that is not
   * @param changedFiles files that are not those of the run
   */
  private record Answer(
      String folder,
      int events,
      int sessions,
      String hash,
      boolean finished,
      boolean sound,
      @Nullable Integer damagedEvent,
      List<String> changedFiles,
      String sentence) {}

  @Override
  public int run(Session session) {
    RunFiles files = RunFiles.of(Path.of(folder));
    RunReading reading = RunReading.of(files.file(RunJournal.FILE));
    List<String> changed = changed(files, reading);
    boolean sound = reading.fault().isEmpty() && changed.isEmpty();
    var answer =
        new Answer(
            folder,
            reading.lines(),
            reading.days().size(),
            reading.hash(),
            reading.finished().isPresent(),
            sound,
            reading.fault().map(RunReading.Fault::event).orElse(null),
            changed,
            sentence(reading, changed));
    if (json.wanted()) {
      session.json(answer);
    } else {
      session.screen().wrapped("", answer.sentence()).forEach(session.out()::println);
    }
    return sound ? DONE : FAILED;
  }

  private static List<String> changed(RunFiles files, RunReading reading) {
    var changed = new ArrayList<String>();
    if (reading.fault().isEmpty() && reading.finished().isPresent()) {
      SortedMap<String, String> now = files.hashes();
      reading
          .finished()
          .map(Line.Finished::files)
          .orElseThrow()
          .forEach(
              (name, hash) -> {
                if (!hash.equals(now.get(name))) {
                  changed.add(name);
                }
              });
    }
    boolean told = reading.fault().isPresent() || !files.has(RunFiles.MANIFEST);
    if (!told && !files.manifest().journalHash().equals(reading.hash())) {
      changed.add(RunFiles.MANIFEST);
    }
    return List.copyOf(changed);
  }

  private String sentence(RunReading reading, List<String> changed) {
    if (reading.fault().isPresent()) {
      return reading.fault().get().sentence() + " From there on nothing is proved.";
    }
    String read =
        Figures.text(
            "%s events of %s sessions are as they were written (hash %s); debits equal credits and"
                + " positions are the sum of the fills after each.",
            Figures.count(reading.lines()),
            Figures.count(reading.days().size()),
            reading.hash().substring(0, 12));
    if (!changed.isEmpty()) {
      return read + " But " + String.join(", ", changed) + " in " + folder + " is not the run's.";
    }
    return reading.finished().isPresent()
        ? read
            + " So are "
            + Figures.list(List.copyOf(reading.finished().get().files().keySet()))
            + ". The pages and the manifest are not sealed: alvh report draws the report again."
        : read + " The run has not come to its end: alvh backtest --resume goes on with it.";
  }
}
