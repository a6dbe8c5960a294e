package alvh.app;

import alvh.store.SourceFile;
import alvh.store.Store;
import alvh.store.format.Importer;
import alvh.store.format.Importer.Candidate;
import alvh.store.format.Outcome;
import alvh.store.format.Outcome.Imported;
import alvh.store.format.Outcome.PassedOver;
import alvh.store.format.Outcome.Unchanged;
import alvh.store.quality.Inspection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Brings publishers' files into the store. */
@CommandLine.Command(
    name = "import",
    description = {
      "Bring publishers' files into the store; each is recognised by its content.",
      "A file that is already there is not read again, a newer one takes its place."
    },
    footer = {
      "",
      "Examples:",
      "  alvh data import ~/market-data",
      "  alvh data import VIX_History.csv"
    })
final class DataImport implements Command {
  private static final double NANOS_A_SECOND = 1e9;

  /** From so many rows on the speed is worth a line. */
  private static final int MANY_ROWS = 100_000;

  @Mixin private JsonOption json = new JsonOption();

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, or folders that are searched with all that lies in them.")
  private List<Path> paths = new ArrayList<>();

  /** One file in the document. */
  private record FileLine(
      String file, String format, int rows, int rejected, int repaired, int missing) {
    static FileLine of(String file, SourceFile source) {
      return new FileLine(
          file,
          source.format(),
          source.imported(),
          source.rejected(),
          source.repaired(),
          source.missing());
    }
  }

  /**
   * @param unchanged names of files whose content was in the store already
   * @param seconds from the start, the wait for another import included, to the last check of
   *     quality
   */
  private record Document(
      List<FileLine> imported,
      List<String> unchanged,
      List<PassedOver> passedOver,
      double seconds) {}

  @Override
  public Group group() {
    return Group.DATA;
  }

  @Override
  public int run(Session session) {
    long start = System.nanoTime();
    try (Store store = session.openStore()) {
      var importer = new Importer(store, session.clock());
      List<Candidate> candidates = importer.candidates(paths);
      Document document;
      try (Progress progress = Progress.start(session, "import", candidates.size())) {
        List<Outcome> outcomes =
            importer.importAll(
                candidates, outcome -> progress.step(outcome.file()), Inspection::exclude);
        document = document(outcomes, (System.nanoTime() - start) / NANOS_A_SECOND);
      }
      if (json.wanted()) {
        session.json(document);
      } else {
        print(session, document);
      }
    }
    return DONE;
  }

  private static Document document(List<Outcome> outcomes, double seconds) {
    var document = new Document(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), seconds);
    for (Outcome outcome : outcomes) {
      switch (outcome) {
        case Imported i -> document.imported().add(FileLine.of(i.file(), i.source()));
        case Unchanged u -> document.unchanged().add(u.file());
        case PassedOver p -> document.passedOver().add(p);
      }
    }
    return document;
  }

  /** One line a format and one a reason: a folder has hundreds of files. */
  private static void print(Session session, Document document) {
    if (!document.imported().isEmpty()) {
      session.line(
          "%-26s %6s %8s %9s %9s %8s",
          "format", "files", "rows", "rejected", "repaired", "missing");
    }
    groups(document.imported(), FileLine::format)
        .forEach(
            (format, files) ->
                session.line(
                    "%-26s %6d %8d %9d %9d %8d",
                    format,
                    files.size(),
                    sum(files, FileLine::rows),
                    sum(files, FileLine::rejected),
                    sum(files, FileLine::repaired),
                    sum(files, FileLine::missing)));
    groups(document.passedOver(), PassedOver::reason)
        .forEach((reason, files) -> session.line("passed over: %s %s", names(files), reason));
    session.line(
        "%d files imported (%d rows, %d rejected, %d repaired), %d unchanged, %d passed over.",
        document.imported().size(),
        sum(document.imported(), FileLine::rows),
        sum(document.imported(), FileLine::rejected),
        sum(document.imported(), FileLine::repaired),
        document.unchanged().size(),
        document.passedOver().size());
    int rows = sum(document.imported(), FileLine::rows);
    if (rows >= MANY_ROWS) {
      session.line(
          "In %.2f s: %.2f million rows a second.",
          document.seconds(), rows / document.seconds() / 1e6);
    }
  }

  private static <T> Map<String, List<T>> groups(List<T> files, Function<T, String> key) {
    return files.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
  }

  private static int sum(List<FileLine> files, ToIntFunction<FileLine> count) {
    return files.stream().mapToInt(count).sum();
  }

  private static String names(List<PassedOver> files) {
    String first = files.getFirst().file();
    return files.size() == 1 ? first : "%s and %d more:".formatted(first, files.size() - 1);
  }
}
