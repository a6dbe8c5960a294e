package alvh.app;

import alvh.engine.Arm;
import alvh.engine.Assembly;
import alvh.engine.Backtest;
import alvh.event.Book;
import alvh.report.Card;
import alvh.strategy.Decision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what to do today and why: the decision card of one session. */
@CommandLine.Command(
    name = "today",
    description = "Show the decision of one session: what to do, why, and what would change it.",
    footer = {"", "Example:", "  alvh today --date 2018-02-05"})
final class Today implements Command {
  @Mixin private JsonOption json = new JsonOption();
  @Mixin private RunOptions options = new RunOptions();

  @Option(
      names = "--date",
      paramLabel = "D",
      description = "Session of the decision, as 2018-02-05; the last one in the store if absent.")
  private String date = "";

  @Override
  public int run(Session session) {
    try (RunInput input = RunInput.open(session, options)) {
      LocalDate to = date.isEmpty() ? input.dates().last() : input.dates().session(date, "--date");
      LocalDate from = input.from(to);
      var assembly = new Assembly(input.settings());
      Arm arm = assembly.layeredArm();
      var last = new ArrayList<Decision>();
      var backtest = new Backtest(input.history(), from, to);
      try (Progress progress = Progress.start(session, "Replaying", backtest.length())) {
        backtest.run(
            assembly.outlooks(),
            List.of(arm),
            List.of(),
            new Backtest.Listener() {
              @Override
              public void decided(Decision decision, Book book) {
                last.clear();
                last.add(decision);
              }

              @Override
              public void progressed(int done, int of) {
                progress.step("");
              }
            });
      }
      Card card = assembly.cards().card(last.getFirst());
      if (json.wanted()) {
        session.json(CardJson.document(card, from));
      } else {
        new CardText(new Printout(session.out(), session.screen()), card).print(from);
      }
    }
    return DONE;
  }
}
