package alvh.app;

import alvh.config.SettingsFile;
import alvh.config.UserError;
import alvh.engine.Arm;
import alvh.engine.Backtest;
import alvh.journal.Chain;
import alvh.journal.Line;
import alvh.report.BacktestDocument;
import alvh.report.Resampling;
import alvh.report.Run;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Replays the method over history beside the condors alone and a constant hedge, and reports. */
@CommandLine.Command(
    name = "backtest",
    description =
        "Replay the method over history, with the unhedged and the constant hedge beside it.",
    footer = {"", "Example:", "  alvh backtest --from 2007-01-03 --to 2026-07-08 --out run"})
final class RunBacktest implements Command {
  @Mixin private JsonOption json = new JsonOption();
  @Mixin private RunOptions options = new RunOptions();
  @Mixin private ParquetOption parquet = new ParquetOption();

  @Option(
      names = "--to",
      paramLabel = "D",
      description = "Last session; the last one in the store if absent.")
  private String to = "";

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder for the report and its tables; one under the home if absent.")
  private String out = "";

  @Option(
      names = "--resume",
      description = "Go on with the interrupted run in the folder, from its journal.")
  private boolean resume;

  @Option(
      names = "--replace",
      description = "Replace another run that lies in the folder of --out.")
  private boolean replace;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "1 or 2; the journal is the same (default: ${DEFAULT-VALUE}).",
      defaultValue = "2")
  private int threads = 2;

  @Override
  public int run(Session session) {
    if (threads < 1 || threads > 2) {
      throw new UserError("--threads must be 1 or 2, was %s.".formatted(threads));
    }
    try (RunInput input = RunInput.open(session, options)) {
      LocalDate last = to.isEmpty() ? input.dates().last() : input.dates().to(to);
      LocalDate first = input.from(last);
      RunFiles files = RunFiles.in(folder(session, first, last));
      Instant started = session.clock().instant();
      Line.Begun begun = begun(input, first, last);
      if (!out.isEmpty() && !replace && !resume) {
        RunRecord.refuseAnother(files, begun);
      }
      try (RunRecord record = RunRecord.open(files, begun, resume)) {
        Run run = replay(session, input, first, last, record);
        print(
            session,
            files.folder(),
            BacktestResults.write(
                files,
                input,
                run,
                TrialLog.in(session.home().folder()),
                record,
                parquet.wanted(),
                started,
                session.clock().instant()));
      }
    }
    return DONE;
  }

  private static Line.Begun begun(RunInput input, LocalDate first, LocalDate last) {
    return new Line.Begun(
        Main.Version.ofProgram(),
        first,
        last,
        Chain.hashOf(new SettingsFile().text(input.settings())),
        input.store().dataHash(),
        new Resampling().seed(),
        input.assembly().arms().stream().map(Arm::name).toList());
  }

  private void print(Session session, Path folder, BacktestResults results) {
    if (json.wanted()) {
      session.json(BacktestDocument.of(results.evidence(), results.manifest(), folder.toString()));
    } else {
      new BacktestSummary(results.evidence(), results.manifest(), session.screen())
          .lines(folder.toString())
          .forEach(session.out()::println);
    }
  }

  private Path folder(Session session, LocalDate first, LocalDate last) {
    return out.isEmpty()
        ? session.home().folder().resolve("runs").resolve(name(first, last))
        : Path.of(out);
  }

  /** Runs of different configurations lie beside each other. */
  private String name(LocalDate first, LocalDate last) {
    String file = options.config().replaceAll(".*[/\\\\]|\\.ya?ml$", "");
    return "backtest-" + first + "-" + last + (file.isEmpty() ? "" : "-" + file);
  }

  private Run replay(
      Session session, RunInput input, LocalDate first, LocalDate last, RunRecord record) {
    var assembly = input.assembly();
    var both = new Backtest(input.history(), first, last);
    Backtest backtest = threads == 1 ? both.onOneThread() : both;
    try (Progress progress = Progress.start(session, "Replaying", backtest.length());
        var writer = new RunWriter(assembly.cards(), record, progress)) {
      return backtest.run(assembly.outlooks(), assembly.arms(), writer, writer);
    }
  }
}
