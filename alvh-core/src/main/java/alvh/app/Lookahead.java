package alvh.app;

import alvh.config.UserError;
import alvh.engine.LookAhead;
import alvh.engine.Withheld;
import alvh.report.reason.FactChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Replays the method beside itself with less to see, and names the first decision that differs. */
@CommandLine.Command(
    name = "lookahead",
    description = {
      "Look for decisions that knew the future.",
      "The replay runs again with the future cut off, without the close of the same day, with",
      "publications a day late and with less to learn from; the first decision that differs is",
      "named. Only the first must be the same throughout: exit code 1 where it is not."
    },
    footer = {"", "Example:", "  alvh lookahead --sample 100"})
final class Lookahead implements Command {
  private static final long SEED = 20070103;
  private static final int SHOWN = 3;

  @Mixin private JsonOption json = new JsonOption();
  @Mixin private RunOptions options = new RunOptions();

  @Option(
      names = "--to",
      paramLabel = "D",
      description = "Last session; the last one in the store if absent.")
  private String to = "";

  @Option(
      names = "--sample",
      paramLabel = "N",
      description = "Sessions on which the future is cut off (default: ${DEFAULT-VALUE}).",
      defaultValue = "60")
  private int count = 60;

  @Option(names = "--full", description = "Cut the future off on every session.")
  private boolean full;

  /**
   * What came of one comparison.
   *
   * @param mustAgree whether a difference is a leak
   * @param firstDifference session of the first decision that differs
   * @param differs the first numbers in which it does
   */
  private record Row(
      String withheld,
      boolean mustAgree,
      int sessions,
      @Nullable String firstDifference,
      List<FactChange> differs,
      String sentence) {
    static Row of(LookAhead.Result result, List<FactChange> shown) {
      return new Row(
          result.withheld().name(),
          result.withheld().mustAgree(),
          result.sessions(),
          result.first().map(first -> first.date().toString()).orElse(null),
          shown,
          words(result, shown));
    }
  }

  private record Document(int cut, boolean clean, List<Row> comparisons) {}

  @Override
  public int run(Session session) {
    if (count < 1) {
      throw new UserError("--sample must be 1 or more, was %s.".formatted(count));
    }
    try (RunInput input = RunInput.open(session, options)) {
      LocalDate last = to.isEmpty() ? input.dates().last() : input.dates().to(to);
      LocalDate first = input.from(last);
      SortedSet<LocalDate> cut = sample(input.history().sessions(first, last));
      var check = new LookAhead(input.history(), first, last, cut, eyes -> input.assembly());
      var rows = new ArrayList<Row>();
      boolean clean = true;
      long steps = (long) check.length() * Withheld.values().length;
      try (Progress progress = Progress.start(session, "Replaying", steps)) {
        for (Withheld withheld : Withheld.values()) {
          LookAhead.Result result = check.compare(withheld, () -> progress.step(""));
          clean &= !result.leaks();
          rows.add(Row.of(result, shown(result)));
        }
      }
      print(session, new Document(cut.size(), clean, List.copyOf(rows)));
      return clean ? DONE : FAILED;
    }
  }

  private SortedSet<LocalDate> sample(List<LocalDate> sessions) {
    if (full || count >= sessions.size()) {
      return new TreeSet<>(sessions);
    }
    var random = new Random(SEED);
    var sample = new TreeSet<LocalDate>();
    while (sample.size() < count) {
      sample.add(sessions.get(random.nextInt(sessions.size())));
    }
    return sample;
  }

  private static List<FactChange> shown(LookAhead.Result result) {
    List<FactChange> changes = result.first().map(LookAhead.Difference::changes).orElse(List.of());
    return changes.subList(0, Math.min(SHOWN, changes.size()));
  }

  private void print(Session session, Document document) {
    if (json.wanted()) {
      session.json(document);
      return;
    }
    session.line(
        "%s Cut on %,d sessions.",
        document.clean()
            ? "No decision knew the future."
            : "A decision knew the future: what it rests on must not be traded.",
        document.cut());
    for (Row row : document.comparisons()) {
      session.screen().wrapped("", row.sentence()).forEach(session.out()::println);
    }
  }

  private static String words(LookAhead.Result result, List<FactChange> shown) {
    Withheld withheld = result.withheld();
    Optional<LookAhead.Difference> first = result.first();
    if (first.isEmpty()) {
      return "Without %s: the same decision on %,d sessions."
          .formatted(withheld.title(), result.sessions());
    }
    var words = new ArrayList<String>();
    for (FactChange change : shown) {
      words.add("%s %s instead of %s".formatted(change.name(), change.after(), change.before()));
    }
    return "Without %s: the decision of %s differs first (%s). %s"
        .formatted(
            withheld.title(), first.get().date(), String.join("; ", words), withheld.meaning());
  }
}
