package alvh.app;

import alvh.config.Settings;
import alvh.config.SettingsFile;
import alvh.engine.Contrasts;
import alvh.engine.Replay;
import alvh.report.Card;
import alvh.report.day.CurveOnDay;
import alvh.report.day.DayPictures;
import alvh.report.page.DayPage;
import alvh.report.reason.Contrast;
import alvh.strategy.Decision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what to do today and why: the decision card of one session. */
@CommandLine.Command(
    name = "today",
    description = "Show the decision of one session: what to do, why, and what would change it.",
    footer = {
      "",
      "Examples:",
      "  alvh today --date 2018-02-05",
      "  alvh today --date 2018-02-05 --html today.html"
    })
final class Today implements Command {
  @Mixin private JsonOption json = new JsonOption();
  @Mixin private RunOptions options = new RunOptions();

  @Option(
      names = "--date",
      paramLabel = "D",
      description = "Session of the decision, as 2018-02-05; the last one in the store if absent.")
  private String date = "";

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write decision, payoff and futures curve as one HTML page.")
  private String html = "";

  @Override
  public int run(Session session) {
    try (RunInput input = RunInput.open(session, options)) {
      LocalDate day = input.dates().sessionOrLast(date, "--date");
      if (date.isEmpty()) {
        StoreAge.of(day, session.clock().instant()).sentence().ifPresent(session.err()::println);
      }
      Optional<Contrasts> contrasts = contrasts(input);
      List<Settings> all =
          contrasts.map(Contrasts::configurations).orElse(List.of(input.settings()));
      List<Replay.Course> courses = new Replaying(session, input).run(Set.of(day), all);
      int mine = contrasts.isPresent() ? 1 : 0;
      Decision decision = courses.get(mine).on(day);
      Card card = input.assembly().cards().card(decision);
      if (!html.isEmpty()) {
        draw(card, decision, input);
      }
      show(session, card, input.from(day), contrasts.map(c -> c.of(day, courses)));
    }
    return DONE;
  }

  private void draw(Card card, Decision decision, RunInput input) {
    int minDays = input.settings().layers().frontMinDays();
    List<CurveOnDay> curves =
        CurvesOfDay.of(input.history(), decision.outlook().seen().date(), minDays);
    DayPictures pictures = DayPictures.of(decision, curves);
    PageFile.write("--html", html, DayPage.of(card, pictures, ReportParts.load()));
  }

  /** The default first, then the configuration asked for; none where that is the default. */
  private Optional<Contrasts> contrasts(RunInput input) {
    var file = new SettingsFile();
    return file.between(file.settings(), input.settings()).isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Contrasts("default", file.settings(), options.config(), input.settings()));
  }

  private void show(Session session, Card card, LocalDate from, Optional<Contrast> contrast) {
    if (json.wanted()) {
      session.json(CardJson.document(card, from, contrast));
      return;
    }
    var page = new Printout(session.out(), session.screen());
    new CardText(page, card, contrast).print(from);
  }
}
