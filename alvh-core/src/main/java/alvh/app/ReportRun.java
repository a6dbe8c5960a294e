package alvh.app;

import alvh.report.BacktestDocument;
import alvh.report.Evidence;
import alvh.report.Manifest;
import alvh.report.Trial;
import alvh.report.page.ReportPage;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the report of a run again, from its journal alone. */
@CommandLine.Command(
    name = "report",
    description = {
      "Make the report of a run again from its journal, without market data.",
      "Writes report.html into the folder of the run; with --out into another, the tables of",
      "trades, fills and accounts (CSV) beside it; with --parquet the tables as Parquet too."
    },
    footer = {
      "",
      "Examples:",
      "  alvh report run --out copy",
      "  alvh report run --parquet",
    })
final class ReportRun implements Command {
  @Mixin private JsonOption json = new JsonOption();
  @Mixin private ParquetOption parquet = new ParquetOption();

  @Parameters(paramLabel = "DIR", description = "Folder of a finished run.")
  private String folder = "";

  @Option(names = "--out", paramLabel = "DIR2", description = "Folder to write to.")
  private String out = "";

  @Override
  public int run(Session session) {
    StoredRun stored = StoredRun.read(RunFiles.of(Path.of(folder)));
    Manifest manifest = stored.manifest();
    Evidence bare = stored.evidence();
    Evidence evidence =
        bare.deflatedBy(
            Trial.of(TrialLog.hash(manifest.configuration()), "", bare),
            TrialLog.in(session.home().folder()).trials());
    RunFiles files = RunFiles.in(Path.of(out.isEmpty() ? folder : out));
    tables(files, stored, evidence);
    files.write(RunFiles.REPORT, ReportPage.of(evidence, manifest, ReportParts.load()));
    if (json.wanted()) {
      session.json(BacktestDocument.of(evidence, manifest, files.folder().toString()));
    } else {
      new BacktestSummary(evidence, manifest, session.screen())
          .lines(files.folder().toString())
          .forEach(session.out()::println);
    }
    return DONE;
  }

  /** In the run's own folder the CSVs lie already, but for the fills. */
  private void tables(RunFiles files, StoredRun stored, Evidence evidence) {
    if (!out.isEmpty()) {
      RunTables.of(stored.run(), evidence)
          .and(RunFiles.FILLS, stored.fills())
          .write(files, parquet.wanted());
    } else if (parquet.wanted()) {
      RunTables.of(stored.run(), evidence).writeParquet(files);
    }
  }
}
