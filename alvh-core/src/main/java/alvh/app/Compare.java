package alvh.app;

import alvh.engine.RunDifference;
import alvh.journal.RunJournal;
import alvh.report.ArmEvidence;
import alvh.report.BacktestDocument;
import alvh.report.Evidence;
import alvh.report.Figures;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Holds two runs against each other, from their journals. */
@CommandLine.Command(
    name = "compare",
    description = {
      "Hold two runs against each other, from their journals.",
      "The settings in which they differ, the first event at which they part, and the figures of",
      "the arms that both have."
    },
    footer = {"", "Example:", "  alvh compare run other-run"})
final class Compare implements Command {
  @Mixin private JsonOption json = new JsonOption();

  @Parameters(index = "0", paramLabel = "DIR", description = "Folder of a finished run.")
  private String first = "";

  @Parameters(index = "1", paramLabel = "DIR2", description = "Folder of another.")
  private String second = "";

  /** A setting in which the runs differ; null where one does not have it. */
  private record Setting(String key, @Nullable String first, @Nullable String second) {}

  /** Where the runs part. */
  private record Parting(int event, @Nullable String first, @Nullable String second) {}

  private record Document(
      List<Setting> settings,
      @Nullable Parting parting,
      BacktestDocument first,
      BacktestDocument second) {}

  private record Figure(String name, int places, ToDoubleFunction<ArmEvidence> value) {}

  private static final double PERCENT = 100;

  private static final List<Figure> FIGURES =
      List.of(
          new Figure("growth, % a year", 2, a -> PERCENT * a.sheet().cagr().orElse(Double.NaN)),
          new Figure("vol, % a year", 2, a -> PERCENT * a.sheet().volatility().orElse(Double.NaN)),
          new Figure("Sharpe", 3, a -> a.sheet().sharpe().orElse(Double.NaN)),
          new Figure(
              "deepest fall, %",
              2, a -> PERCENT * a.sheet().maxDrawdown().map(f -> f.depth()).orElse(0.0)),
          new Figure("CVaR95 month, %", 2, a -> PERCENT * a.sheet().cvar95Monthly()),
          new Figure("profit, $", 0, a -> a.sheet().profit()),
          new Figure("costs, $", 0, ArmEvidence::costs),
          new Figure("condors", 0, a -> a.trades().trades()));

  @Override
  public int run(Session session) {
    RunFiles one = RunFiles.of(Path.of(first));
    RunFiles other = RunFiles.of(Path.of(second));
    StoredRun left = StoredRun.read(one);
    StoredRun right = StoredRun.read(other);
    Optional<RunDifference> parting =
        RunDifference.between(one.file(RunJournal.FILE), other.file(RunJournal.FILE));
    List<Setting> settings =
        settings(left.manifest().configuration(), right.manifest().configuration());
    Evidence mine = left.evidence();
    Evidence theirs = right.evidence();
    if (json.wanted()) {
      session.json(
          new Document(
              settings,
              parting
                  .map(p -> new Parting(p.event(), p.first().orElse(null), p.second().orElse(null)))
                  .orElse(null),
              BacktestDocument.of(mine, left.manifest(), first),
              BacktestDocument.of(theirs, right.manifest(), second)));
    } else {
      print(session, settings, parting, mine, theirs);
    }
    return DONE;
  }

  private void print(
      Session session,
      List<Setting> settings,
      Optional<RunDifference> parting,
      Evidence mine,
      Evidence theirs) {
    session
        .screen()
        .wrapped("", parting.map(Compare::words).orElse("Both runs are the same, event by event."))
        .forEach(session.out()::println);
    if (!settings.isEmpty()) {
      var table = new TextTable().words("setting").words(first).words(second);
      settings.forEach(s -> table.row(List.of(s.key(), shown(s.first()), shown(s.second()))));
      session.out().println();
      table.lines().forEach(session.out()::println);
    }
    session.out().println();
    figures(mine, theirs).lines().forEach(session.out()::println);
  }

  private static String shown(@Nullable String value) {
    return value == null ? Figures.UNKNOWN : value;
  }

  private static String words(RunDifference parting) {
    return "They part at event %,d: %s against %s."
        .formatted(
            parting.event(), parting.first().orElse("the end"), parting.second().orElse("the end"));
  }

  private TextTable figures(Evidence mine, Evidence theirs) {
    var table =
        new TextTable().words("arm").words("figure").numbers(first).numbers(second).numbers("by");
    for (ArmEvidence arm : mine.arms()) {
      for (ArmEvidence same : theirs.arms()) {
        if (same.name().equals(arm.name())) {
          FIGURES.forEach(figure -> table.row(row(arm, same, figure)));
        }
      }
    }
    return table;
  }

  private static List<String> row(ArmEvidence arm, ArmEvidence same, Figure figure) {
    double one = figure.value().applyAsDouble(arm);
    double other = figure.value().applyAsDouble(same);
    return List.of(
        arm.name(),
        figure.name(),
        number(one, figure),
        number(other, figure),
        number(other - one, figure));
  }

  private static String number(double value, Figure figure) {
    return Double.isNaN(value) ? Figures.UNKNOWN : Figures.number(value, figure.places());
  }

  private static List<Setting> settings(Map<String, Object> first, Map<String, Object> second) {
    SortedMap<String, String> one = flat("", first, new TreeMap<>());
    SortedMap<String, String> other = flat("", second, new TreeMap<>());
    var keys = new TreeSet<>(one.keySet());
    keys.addAll(other.keySet());
    var settings = new ArrayList<Setting>();
    for (String key : keys) {
      String left = one.get(key);
      String right = other.get(key);
      if (left == null || !left.equals(right)) {
        settings.add(new Setting(key, left, right));
      }
    }
    return List.copyOf(settings);
  }

  private static SortedMap<String, String> flat(
      String path, Map<?, ?> tree, SortedMap<String, String> into) {
    tree.forEach(
        (name, value) -> {
          if (value instanceof Map<?, ?> nested) {
            flat(path + name + ".", nested, into);
          } else {
            into.put(path + name, String.valueOf(value));
          }
        });
    return into;
  }
}
