package alvh.report.page;

import alvh.report.Figures;
import alvh.report.stress.DecisionBook;
import alvh.report.stress.StressReport;
import alvh.report.stress.StressReport.Episode;
import alvh.report.stress.StressReport.Nearest;
import alvh.report.stress.StressReport.Step;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Episodes of the past laid on today: a small chart each, and the tables behind them. */
final class StressEpisodes {
  private static final double WIDE = 330;
  private static final double HIGH = 190;

  /** Room above and below the lines, as a share of their range. */
  private static final double ROOM = .06;

  private static final double THOUSAND = 1_000;

  private final StressReport report;

  private StressEpisodes(StressReport report) {
    this.report = report;
  }

  static String of(StressReport report) {
    return new StressEpisodes(report).section();
  }

  private String section() {
    var content = new StringBuilder(key()).append("<div class=\"small\">\n");
    double low = extreme(-1);
    double high = extreme(1);
    double room = ROOM * (high - low) + 1;
    var up = new Scale((low - room) / THOUSAND, (high + room) / THOUSAND);
    for (Episode episode : report.analogs()) {
      content
          .append("<figure><figcaption>")
          .append(Html.text(episode.id() + ", " + episode.title()))
          .append("</figcaption>")
          .append(chart(episode, up))
          .append("</figure>\n");
    }
    content.append("</div>\n").append(table());
    content.append(
        Html.source(
            "Index by its return, VIX family and futures by their changes in points, session by"
                + " session from tomorrow on; nothing is traded, what settles on the way keeps its"
                + " settlement. Contracts of the morning settle on the opening of that session"
                + " (SPY's gap, VIX's opening) where the episode has it, else on its close. All"
                + " charts have one scale. There is no analog of IPO cycles; stress of real estate"
                + " lies within 2008 and 2020."));
    for (Episode episode : report.analogs()) {
      String what = episode.id() + ", " + episode.title() + ", session by session";
      content.append(Html.details(what, steps(episode) + Html.source(episode.source())));
    }
    long losing = report.analogs().stream().filter(e -> e.last().net() < 0).count();
    return Html.wideSection(
        "episodes",
        Figures.text(
            "If the past began tomorrow: %d of %d episodes end in a loss",
            losing, report.analogs().size()),
        content.toString());
  }

  private static String key() {
    return ChartStyle.key("net", "whole book", "condors", "condors", "hedge", "hedge");
  }

  private double extreme(int sign) {
    double extreme = 0;
    for (Episode episode : report.analogs()) {
      for (Step step : episode.steps()) {
        for (double amount : List.of(step.net(), condors(step), step.net() - condors(step))) {
          extreme = Math.max(extreme, sign * amount);
        }
      }
    }
    return sign * extreme;
  }

  private double condors(Step step) {
    return DecisionBook.condors(report.layers(), step.layers());
  }

  private String chart(Episode episode, Scale up) {
    int last = episode.steps().size();
    var chart =
        new SvgChart(
            episode.title() + ": dollars gained since today", WIDE, HIGH, new Scale(0, last), up);
    chart.axes("sessions", "thousand $");
    chart.line("zero", new double[] {0, last}, new double[] {0, 0});
    line(chart, "hedge", episode, step -> step.net() - condors(step));
    line(chart, "condors", episode, this::condors);
    line(chart, "net", episode, Step::net);
    return chart.svg();
  }

  private static void line(
      SvgChart chart, String style, Episode episode, ToDoubleFunction<Step> amount) {
    int points = episode.steps().size() + 1;
    var xs = new double[points];
    var ys = new double[points];
    for (int i = 1; i < points; i++) {
      xs[i] = i;
      ys[i] = amount.applyAsDouble(episode.steps().get(i - 1)) / THOUSAND;
    }
    chart.line(style, xs, ys);
  }

  private String table() {
    var table =
        new Table("Episodes at the session of the greatest loss, $ gained since today")
            .words("Episode")
            .words("Session")
            .numbers("S&P 500", "%")
            .numbers("VIX", "points");
    report.layers().forEach(layer -> table.numbers(layer, "$"));
    table.numbers("Whole book", "$").numbers("At the end", "$").words("Futures");
    table.words("Mornings");
    for (Episode episode : report.analogs()) {
      Step worst = episode.worst();
      table.row(episode.id(), episode.title());
      int session = episode.steps().indexOf(worst) + 1;
      table.cell(session + " of " + episode.steps().size(), "", worst.now());
      table.cell(Figures.points(worst.spotPercent()));
      table.cell(Figures.points(worst.vix()));
      worst.layers().forEach(dollars -> table.cell(Figures.dollars(dollars)));
      table.cell(Figures.dollars(worst.net())).cell(Figures.dollars(episode.last().net()));
      table.cell(episode.futures() ? "as settled" : "by beta");
      table.cell(mornings(episode.openings(), episode.steps().size()));
    }
    return table.html();
  }

  /** On what contracts of the morning settle, where so many openings of the sessions are known. */
  static String mornings(int openings, int sessions) {
    if (openings == 0) {
      return "on closes";
    }
    return openings == sessions
        ? "on openings"
        : Figures.text("on openings (%d of %d)", openings, sessions);
  }

  private String steps(Episode episode) {
    return steps(episode.id() + ", $ gained since today", episode.steps());
  }

  private String steps(String caption, List<Step> steps) {
    var table = new Table(caption).words("Then").words("Now").numbers("S&P 500", "%");
    table.numbers("VIX", "points");
    for (int k = 1; k <= 4; k++) {
      table.numbers("F" + k, "change");
    }
    report.layers().forEach(layer -> table.numbers(layer, "$"));
    table.numbers("Whole book", "$");
    for (Step step : steps) {
      table.row(step.then()).cell(step.now());
      table.cell(Figures.points(step.spotPercent())).cell(Figures.points(step.vix()));
      for (int k = 0; k < 4; k++) {
        Double change = k < step.futures().size() ? step.futures().get(k) : null;
        table.cell(change == null ? Figures.UNKNOWN : Figures.number(change, 2));
      }
      step.layers().forEach(dollars -> table.cell(Figures.dollars(dollars)));
      table.cell(Figures.dollars(step.net()));
    }
    return table.html();
  }

  static String nearest(StressReport report) {
    return new StressEpisodes(report).similar();
  }

  private String similar() {
    if (report.nearest().isEmpty()) {
      return Html.section(
          "nearest",
          "Sessions most like today: none",
          Html.paragraph("Today or the past lacks VIX, futures or a forecast of variance."));
    }
    var table =
        new Table("Sessions most like today, and ten sessions of their sequel on this book")
            .words("Session")
            .numbers("Distance", "sd")
            .numbers("VIX", "points")
            .numbers("Slope", "points")
            .numbers("S&P 500 after", "%")
            .numbers("VIX after", "change")
            .numbers("Worst", "$")
            .numbers("At the end", "$");
    for (Nearest like : report.nearest()) {
      Step last = like.after().getLast();
      table.row(like.date());
      table.cell(Figures.ratio(like.distance())).cell(Figures.points(like.vix()));
      table.cell(Figures.number(like.slope(), 2)).cell(Figures.points(last.spotPercent()));
      table.cell(Figures.points(last.vix() - report.market().vix()));
      table.cell(Figures.dollars(like.worst().net())).cell(Figures.dollars(last.net()));
    }
    String source =
        Html.source(
            "Alike in ln VIX, slope of the front futures over VIX, VIX less forecast volatility,"
                + " return of the index over 21 sessions and of VIX over 5; distance is the root"
                + " mean square in standard deviations of the past. A few cases are no"
                + " distribution.");
    long losing = report.nearest().stream().filter(n -> n.after().getLast().net() < 0).count();
    return Html.wideSection(
        "nearest",
        Figures.text(
            "After %d of the %d sessions most like today this book would have lost",
            losing, report.nearest().size()),
        table.html() + source);
  }
}
