package alvh.app;

import alvh.config.SettingsFile;
import alvh.order.FillRules;
import alvh.report.Evidence;
import alvh.report.Manifest;
import alvh.report.Repriced;
import alvh.report.Resampling;
import alvh.report.Run;
import alvh.report.SignalsCsv;
import alvh.report.Trial;
import alvh.report.page.ReportPage;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What is left of a run: beside its decisions, which were written while it went, the tables, the
 * manifest and the report.
 *
 * @param evidence what the run was worth
 * @param manifest what made it
 */
record BacktestResults(Evidence evidence, Manifest manifest) {
  private static final double MILLIS = 1000;

  /**
   * Weighs the run and writes its files.
   *
   * @param trials takes this run in and tells of those before it
   * @param record what the run wrote while it went; it is ended here
   * @param parquet whether the tables are also written as Parquet
   * @param started when the run began
   */
  static BacktestResults write(
      RunFiles files,
      RunInput input,
      Run run,
      TrialLog trials,
      RunRecord record,
      boolean parquet,
      Instant started,
      Instant now) {
    var resampling = new Resampling();
    Map<String, Object> settings = Json.map(new SettingsFile().tree(input.settings()));
    Evidence evidence =
        deflated(Evidence.of(run, fills(input), resampling), trials, settings, input.name());
    RunTables.of(run, evidence)
        .and(
            RunFiles.SIGNALS,
            SignalsCsv.of(input.settings().signals().values(), input.settings().vote()))
        .write(files, parquet);
    var manifest =
        new Manifest(
            record.begun().version(),
            now.truncatedTo(ChronoUnit.SECONDS).toString(),
            Duration.between(started, now).toMillis() / MILLIS,
            run.from().toString(),
            run.to().toString(),
            record.finish(run, files),
            record.begun().data(),
            record.begun().configuration(),
            input.store().sources().stream()
                .map(file -> new Manifest.DataFile(file.name(), file.sha256(), file.imported()))
                .toList(),
            input.store().isSimulated(),
            resampling.seed(),
            settings);
    files.write(RunFiles.MANIFEST, Json.text(manifest) + "\n");
    files.write(RunFiles.REPORT, ReportPage.of(evidence, manifest, ReportParts.load()));
    return new BacktestResults(evidence, manifest);
  }

  private static Repriced.Fills fills(RunInput input) {
    var costs = input.settings().costs();
    boolean byLegs = costs.fills().model() == FillRules.Model.BY_LEGS;
    return new Repriced.Fills(
        byLegs ? OptionalDouble.empty() : OptionalDouble.of(costs.level()),
        costs.halfSpreads().crashMove(),
        costs.halfSpreads().crashFactor());
  }

  private static Evidence deflated(
      Evidence evidence, TrialLog log, Map<String, Object> settings, String name) {
    List<Trial> before = log.trials();
    Trial now = Trial.of(TrialLog.hash(settings), name, evidence);
    log.add(now);
    return evidence.deflatedBy(now, before);
  }
}
