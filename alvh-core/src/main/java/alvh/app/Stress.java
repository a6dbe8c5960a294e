package alvh.app;

import alvh.config.UserError;
import alvh.engine.Replay;
import alvh.engine.SimilarSessions;
import alvh.report.page.StressPage;
import alvh.report.stress.DecisionBook;
import alvh.report.stress.StressBuilder;
import alvh.report.stress.StressReport;
import alvh.risk.stress.Analog;
import alvh.risk.stress.StressMarket;
import alvh.strategy.Decision;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Says what the book of a session would gain or lose in moves thought up and in those of the past.
 */
@CommandLine.Command(
    name = "stress",
    description = {
      "Stress the book of one session: condors and hedge once that day's orders are filled.",
      "Sudden moves of index and VIX, a grid over index, VIX, slope of the curve and sessions",
      "ahead, episodes of the past laid on the day, the sessions most like it and what followed;",
      "profit and loss by layer, Greeks and margin."
    },
    footer = {
      "",
      "Examples:",
      "  alvh stress --date 2018-02-01 --html stress.html",
      "  alvh stress --date 2018-02-01 --analog 2008-09 --dynamics ssr"
    })
final class Stress implements Command {
  /** Sessions that follow a similar one. */
  private static final int SEQUEL = 10;

  @Mixin private JsonOption json = new JsonOption();
  @Mixin private RunOptions options = new RunOptions();
  @Mixin private StressOptions grid = new StressOptions();

  @Option(
      names = "--date",
      paramLabel = "D",
      description = "Session of the book, as 2018-02-05; the last one in the store if absent.")
  private String date = "";

  @Option(
      names = "--analog",
      paramLabel = "ID",
      description = "Show one episode session by session, as 2008-09.")
  private String analog = "";

  @Option(
      names = "--nearest",
      paramLabel = "N",
      description = "How many similar sessions to show (default: ${DEFAULT-VALUE}).",
      defaultValue = "5")
  private int nearest = 5;

  @Option(names = "--html", paramLabel = "FILE", description = "Write it all as one HTML page.")
  private String html = "";

  @Override
  public int run(Session session) {
    List<Analog> library = AnalogLibrary.load();
    requireKnown(library);
    try (RunInput input = RunInput.open(session, options)) {
      LocalDate day = input.dates().sessionOrLast(date, "--date");
      StressReport report = report(session, input, day, library);
      if (!html.isEmpty()) {
        PageFile.write("--html", html, StressPage.of(report, ReportParts.load()));
      }
      show(session, report);
    }
    return DONE;
  }

  private void requireKnown(List<Analog> library) {
    if (!analog.isEmpty() && library.stream().noneMatch(a -> a.id().equals(analog))) {
      throw new UserError(
          "There is no episode %s; there are %s."
              .formatted(analog, String.join(", ", library.stream().map(Analog::id).toList())));
    }
    if (nearest < 0 || nearest > 50) {
      throw new UserError("--nearest is a number from 0 to 50, was %d.".formatted(nearest));
    }
  }

  private StressReport report(
      Session session, RunInput input, LocalDate day, List<Analog> library) {
    Replay.Course course =
        new Replaying(session, input).run(Set.of(day), List.of(input.settings())).getFirst();
    Decision decision = course.on(day);
    StressMarket market =
        new DecisionBook(decision)
            .market()
            .orElseThrow(
                () ->
                    new UserError(
                        "There is no VIX on %s, so no option has a price: try another day."
                            .formatted(day)));
    var builder = new StressBuilder(decision, input.settings().tests(), grid.dynamics(), market);
    var similar = new SimilarSessions(input.history(), input.settings().layers().frontMinDays());
    return builder.report(grid.grid(), library, similar.to(day, nearest, SEQUEL));
  }

  private void show(Session session, StressReport report) {
    if (json.wanted()) {
      session.json(report);
      return;
    }
    var page = new Printout(session.out(), session.screen());
    new StressText(page, report).print(analog, html);
  }
}
