package alvh.report.stress;

import alvh.report.Figures;
import alvh.report.stress.StressReport.Episode;
import alvh.report.stress.StressReport.Joint;
import alvh.report.stress.StressReport.Step;
import alvh.risk.stress.StressBook;
import java.util.Comparator;
import java.util.List;

/**
 * The stress in one sentence or two: the worst episode, and the house stress.
 *
 * @param engine state of engine 2 in words, which says why no hedge is held
 */
record StressAnswer(
    StressBook book, List<Joint> joint, List<Episode> episodes, double equity, String engine) {
  String text() {
    if (book.legs().isEmpty()) {
      return "Nothing is held once today's orders are filled: there is nothing to stress.";
    }
    Joint house = joint.getLast();
    String sudden =
        Figures.text(
            "VIX up %s points at once with the S&P 500 at %s %%: %s.",
            Figures.number(house.vixPoints(), 0),
            Figures.number(house.spotPercent(), 1),
            outcome(house.net(), house.layers()));
    String hedge =
        hedged()
            ? ""
            : " No hedge is held (engine 2: " + engine + "), so that all of it is the condors'.";
    return (episodes.isEmpty() ? sudden : worst() + " " + sudden) + hedge;
  }

  private String worst() {
    Episode episode =
        episodes.stream().min(Comparator.comparingDouble(e -> e.worst().net())).orElseThrow();
    Step step = episode.worst();
    return Figures.text(
        "Worst of %d episodes is %s (%s): on %s, session %d, %s.",
        episodes.size(),
        episode.id(),
        episode.title(),
        step.now(),
        episode.steps().indexOf(step) + 1,
        outcome(step.net(), step.layers()));
  }

  private String outcome(double net, List<Double> layers) {
    double condors = DecisionBook.condors(book.layers(), layers);
    if (!hedged()) {
      return "the book " + moved(net) + share(net);
    }
    return "the book "
        + moved(net)
        + share(net)
        + ", condors "
        + signed(condors)
        + " and hedge "
        + signed(net - condors);
  }

  private boolean hedged() {
    return !book.layers().stream().allMatch(DecisionBook::isCondors);
  }

  private static String moved(double net) {
    return (net < 0 ? "loses $" : "gains $") + Figures.dollars(Math.abs(net));
  }

  private String share(double net) {
    return equity > 0
        ? Figures.text(" (%s %% of the account)", Figures.percent(Math.abs(net) / equity))
        : "";
  }

  private static String signed(double dollars) {
    return (dollars < 0 ? "−$" : "+$") + Figures.dollars(Math.abs(dollars));
  }
}
