package alvh.app;

import alvh.config.UserError;
import alvh.engine.FillList;
import alvh.engine.RunReading;
import alvh.journal.Line;
import alvh.journal.RunJournal;
import alvh.order.HalfSpreads;
import alvh.report.ArmRun;
import alvh.report.CloseUp;
import alvh.report.Evidence;
import alvh.report.Manifest;
import alvh.report.Repriced;
import alvh.report.Resampling;
import alvh.report.Run;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A run read back from its folder: arms and sessions from the journal, what made it from the
 * manifest.
 *
 * @param fills the file fills.csv
 */
record StoredRun(Run run, Manifest manifest, String fills) {
  /** Reads a finished run; one that is damaged or not finished is refused. */
  static StoredRun read(RunFiles files) {
    var fills = new FillList();
    RunReading reading = RunReading.of(files.file(RunJournal.FILE), fills);
    if (reading.fault().isPresent()) {
      throw new UserError(
          "The run in %s cannot be believed: %s"
              .formatted(files.folder(), reading.fault().get().sentence()));
    }
    if (reading.finished().isEmpty() || reading.days().isEmpty()) {
      throw new UserError(
          "The run in %s has not come to its end: alvh backtest --resume goes on with it."
              .formatted(files.folder()));
    }
    Line.Begun begun = reading.begun().orElseThrow();
    List<ArmRun> arms =
        begun.arms().stream()
            .map(name -> reading.arm(name).result(name, worst(reading, name)))
            .toList();
    var run =
        new Run(
            reading.days().getFirst().date(),
            reading.days().getLast().date(),
            reading.days(),
            arms,
            reading.attribution());
    return new StoredRun(run, files.manifest(), fills.csv());
  }

  private static Optional<CloseUp> worst(RunReading reading, String arm) {
    return reading.finished().stream()
        .flatMap(end -> end.worst().stream())
        .filter(session -> session.arm().equals(arm))
        .findFirst();
  }

  /** What the run was worth; weighed as when it was made, but for the list of other runs. */
  Evidence evidence() {
    var fills =
        new Repriced.Fills(
            share(),
            halfSpreads("crashMove", new HalfSpreads().crashMove()),
            halfSpreads("crashFactor", 1));
    return Evidence.of(run, fills, new Resampling());
  }

  private double halfSpreads(String key, double absent) {
    return manifest.configuration().get("costs") instanceof Map<?, ?> costs
            && costs.get("halfSpreads") instanceof Map<?, ?> spreads
            && spreads.get(key) instanceof Number value
        ? value.doubleValue()
        : absent;
  }

  private OptionalDouble share() {
    return switch (manifest.fillModel()) {
      case "MID" -> OptionalDouble.of(0);
      case "TOUCH" -> OptionalDouble.of(1);
      case "BY_LEGS" -> OptionalDouble.empty();
      default -> OptionalDouble.of(kappa());
    };
  }

  private double kappa() {
    if (manifest.configuration().get("costs") instanceof Map<?, ?> costs
        && costs.get("kappa") instanceof Number kappa) {
      return kappa.doubleValue();
    }
    throw new UserError("The manifest of the run does not say costs.kappa.");
  }
}
