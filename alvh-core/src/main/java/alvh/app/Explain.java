package alvh.app;

import alvh.config.ConfigFolder;
import alvh.config.Settings;
import alvh.config.SettingsFile;
import alvh.engine.Contrasts;
import alvh.engine.Replay;
import alvh.report.reason.Contrast;
import alvh.report.reason.Explanation;
import alvh.report.reason.FactChange;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

/** Says why a decision is what it is: its path, every number, every gate. */
@CommandLine.Command(
    name = "explain",
    description = {
      "Show the whole reasoning of one session.",
      "How the engines came there, every number from what was seen to the orders, each gate with",
      "its distance; with --diff what changed between two sessions, with --diff-config what",
      "another configuration would have decided and which rule made the difference."
    },
    footer = {"", "Example:", "  alvh explain 2018-02-05 --diff 2018-02-02"})
final class Explain implements Command {
  @Mixin private JsonOption json = new JsonOption();
  @Mixin private RunOptions options = new RunOptions();

  @Parameters(
      arity = "0..1",
      paramLabel = "D",
      description = "Session, as 2018-02-05; the last one in the store if absent.")
  private String date = "";

  @Option(
      names = "--diff",
      paramLabel = "D2",
      description = "Session to compare with: what has changed from there.")
  private String diff = "";

  @Option(
      names = "--diff-config",
      paramLabel = "FILE",
      description = "Configuration to compare with on the same session: a path or a name.")
  private String diffConfig = "";

  @Option(
      names = "--moves",
      paramLabel = "N",
      description = "How many of the last moves to show (default: ${DEFAULT-VALUE}).",
      defaultValue = "12")
  private int moves = 12;

  @Override
  public int run(Session session) {
    try (RunInput input = RunInput.open(session, options)) {
      LocalDate day = input.dates().sessionOrLast(date, "D");
      var days = new TreeSet<LocalDate>(Set.of(day));
      @Nullable LocalDate other = diff.isEmpty() ? null : input.dates().session(diff, "--diff");
      if (other != null) {
        days.add(other);
      }
      @Nullable Contrasts contrasts = diffConfig.isEmpty() ? null : contrasts(input.settings());
      List<Settings> all =
          contrasts == null ? List.of(input.settings()) : contrasts.configurations();
      List<Replay.Course> courses = new Replaying(session, input).run(days, all);
      var assembly = input.assembly();
      Explanation here = assembly.explanation(courses.getFirst(), day);
      List<FactChange> changes =
          other == null
              ? List.of()
              : FactChange.between(
                  assembly.explanation(courses.getFirst(), other).facts(), here.facts());
      @Nullable Contrast contrast = contrasts == null ? null : contrasts.of(day, courses);
      show(session, here, changes, contrast);
    }
    return DONE;
  }

  private Contrasts contrasts(Settings settings) {
    Settings other = new SettingsFile().read(ConfigFolder.ofProcess().find(diffConfig));
    String name = options.config().isEmpty() ? "the default" : options.config();
    return new Contrasts(name, settings, diffConfig, other);
  }

  private void show(
      Session session, Explanation here, List<FactChange> changes, @Nullable Contrast contrast) {
    Explanation shown = here.withLastMoves(moves);
    if (json.wanted()) {
      session.json(document(shown, changes, contrast));
      return;
    }
    var page = new Printout(session.out(), session.screen());
    new ExplainText(page, shown).print();
    if (!diff.isEmpty()) {
      new DifferenceText(page).sessions(diff, shown.card().date(), changes);
    }
    if (contrast != null) {
      new DifferenceText(page).configurations(contrast);
    }
  }

  private ObjectNode document(
      Explanation shown, List<FactChange> changes, @Nullable Contrast contrast) {
    ObjectNode document = Json.tree(shown);
    if (!diff.isEmpty()) {
      document.put("comparedWith", diff);
      document.set("differences", Json.tree(new Differences(changes)).get("list"));
    }
    if (contrast != null) {
      document.set("contrast", Json.tree(contrast).put("verdict", contrast.verdict()));
    }
    return document;
  }

  private record Differences(List<FactChange> list) {}
}
