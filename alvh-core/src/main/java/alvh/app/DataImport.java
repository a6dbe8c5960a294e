package alvh.app;

import alvh.store.SourceFile;
import alvh.store.Store;
import alvh.store.format.Importer;
import alvh.store.format.Importer.Candidate;
import alvh.store.format.Outcome;
import alvh.store.format.Outcome.Imported;
import alvh.store.format.Outcome.PassedOver;
import alvh.store.format.Outcome.Unchanged;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    footer = {"", "Example:", "  alvh data import ~/market-data VIX_History.csv"})
final class DataImport implements Command {
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
   */
  private record Document(
      List<FileLine> imported, List<String> unchanged, List<PassedOver> passedOver) {}

  @Override
  public Group group() {
    return Group.DATA;
  }

  @Override
  public int run(Session session) {
    try (Store store = session.openStore()) {
      var importer = new Importer(store, session.clock());
      List<Candidate> candidates = importer.candidates(paths);
      Document document;
      try (Progress progress = Progress.start(session, "import", candidates.size())) {
        document =
            document(
                importer.importAll(
                    candidates, outcome -> progress.step(outcome.file()), whole -> {}));
      }
      if (json.wanted()) {
        session.json(document);
      } else {
        print(session, document);
      }
    }
    return DONE;
  }

  private static Document document(List<Outcome> outcomes) {
    var document = new Document(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (Outcome outcome : outcomes) {
      switch (outcome) {
        case Imported i -> document.imported().add(FileLine.of(i.file(), i.source()));
        case Unchanged u -> document.unchanged().add(u.file());
        case PassedOver p -> document.passedOver().add(p);
      }
    }
    return document;
  }

  private static void print(Session session, Document document) {
    for (FileLine file : document.imported()) {
      session.line(
          "%-44s %-24s %6d rows%s", file.file(), file.format(), file.rows(), remarks(file));
    }
    for (PassedOver file : document.passedOver()) {
      session.line("%s: passed over, it %s", file.file(), file.reason());
    }
    session.line(
        "%d files imported (%d rows, %d rejected, %d repaired), %d unchanged, %d passed over.",
        document.imported().size(),
        document.imported().stream().mapToInt(FileLine::rows).sum(),
        document.imported().stream().mapToInt(FileLine::rejected).sum(),
        document.imported().stream().mapToInt(FileLine::repaired).sum(),
        document.unchanged().size(),
        document.passedOver().size());
  }

  private static String remarks(FileLine file) {
    var remarks = new StringBuilder();
    append(remarks, file.rejected(), "rejected");
    append(remarks, file.repaired(), "repaired");
    append(remarks, file.missing(), "missing");
    return remarks.toString();
  }

  private static void append(StringBuilder remarks, int count, String what) {
    if (count > 0) {
      remarks.append(", ").append(count).append(' ').append(what);
    }
  }
}
