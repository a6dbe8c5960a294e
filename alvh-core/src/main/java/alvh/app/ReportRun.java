package alvh.app;

import alvh.report.AttributionCsv;
import alvh.report.BacktestDocument;
import alvh.report.CostsCsv;
import alvh.report.EquityCsv;
import alvh.report.Evidence;
import alvh.report.Manifest;
import alvh.report.MarginCsv;
import alvh.report.TradesCsv;
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
      "trades, fills and accounts (CSV) beside it."
    },
    footer = {"", "Example:", "  alvh report run --out copy"})
final class ReportRun implements Command {
  @Mixin private JsonOption json = new JsonOption();

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
    if (!out.isEmpty()) {
      files.write(RunFiles.TRADES, TradesCsv.of(evidence.trades()));
      files.write(RunFiles.EQUITY, EquityCsv.of(stored.run()));
      files.write(RunFiles.COSTS, CostsCsv.of(stored.kappa(), evidence.detail().repriced()));
      files.write(RunFiles.MARGIN, MarginCsv.of(stored.run()));
      files.write(RunFiles.ATTRIBUTION, AttributionCsv.of(stored.run()));
      files.write("fills.csv", stored.fills());
    }
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
}
