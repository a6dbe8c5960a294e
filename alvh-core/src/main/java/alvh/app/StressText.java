package alvh.app;

import alvh.report.Figures;
import alvh.report.stress.StressReport;
import alvh.report.stress.StressReport.Episode;
import alvh.report.stress.StressReport.Greeks;
import alvh.report.stress.StressReport.Joint;
import alvh.report.stress.StressReport.Margin;
import alvh.report.stress.StressReport.Nearest;
import alvh.report.stress.StressReport.Rule;
import alvh.report.stress.StressReport.Step;
import java.util.ArrayList;
import java.util.List;

/** A stress on a terminal: the answer, sudden moves, the grid, episodes, similar sessions. */
record StressText(Printout page, StressReport report) {

  /**
   * @param analog id of the episode to show session by session; empty for none
   * @param html file that holds the page; empty for none
   */
  void print(String analog, String html) {
    page.heading("Stress of " + report.date());
    page.text(report.answer());
    if (!report.legs().isEmpty()) {
      joint();
      margins();
      rules();
      grid();
      episodes();
      report.analogs().stream().filter(e -> e.id().equals(analog)).forEach(this::steps);
      nearest();
      legs();
    }
    page.heading("What is assumed");
    report.notes().forEach(page::text);
    page.paragraph(
        html.isEmpty()
            ? "The whole with heat maps as one page: alvh stress --date "
                + report.date()
                + " --html stress.html"
            : "The page is in " + html + ".");
  }

  private void joint() {
    page.heading("VIX and index at once, $ gained (sticky moneyness, no time passes)");
    TextTable table = layers(new TextTable().numbers("VIX, points").numbers("S&P 500, %"));
    table.numbers("delta, $/%").numbers("gamma").numbers("vega, $/point").numbers("theta, $/day");
    for (Joint joint : report.joint()) {
      var row = new ArrayList<String>();
      row.add(signed(joint.vixPoints(), 0));
      row.add(signed(joint.spotPercent(), 2));
      amounts(row, joint.layers(), joint.net());
      Greeks greeks = joint.greeks();
      row.add(Figures.dollars(greeks.delta()));
      row.add(Figures.dollars(greeks.gamma()));
      row.add(Figures.dollars(greeks.vega()));
      row.add(Figures.dollars(greeks.theta()));
      table.row(row);
    }
    page.table(table);
    page.text(
        Figures.text(
            "The sizing projects a loss of $%s: the mean of its shocks' losses on the condors.",
            Figures.dollars(report.projectedLoss())));
  }

  private void margins() {
    page.heading("Margin, $");
    TextTable table =
        new TextTable()
            .words("where")
            .numbers("Reg-T options")
            .numbers("TIMS")
            .numbers("house")
            .numbers("VIX options")
            .numbers("futures")
            .numbers("by strategy")
            .numbers("by risk")
            .numbers("left of account");
    for (Joint joint : report.joint()) {
      margin(table, where(joint), joint.margin());
    }
    for (Episode episode : report.analogs()) {
      margin(table, episode.id() + ", " + episode.worst().now(), episode.margin());
    }
    page.table(table);
  }

  static String where(Joint joint) {
    return joint.name().equals("today")
        ? "today"
        : Figures.text("%s, VIX %s", joint.name(), signed(joint.vixPoints(), 0));
  }

  private static void margin(TextTable table, String where, Margin margin) {
    Double left = margin.left();
    table.row(
        List.of(
            where,
            Figures.dollars(margin.regT()),
            Figures.dollars(margin.tims()),
            Figures.dollars(margin.house()),
            Figures.dollars(margin.vixOptions()),
            Figures.dollars(margin.futures()),
            Figures.dollars(margin.byStrategy()),
            Figures.dollars(margin.byRisk()),
            left == null ? Figures.UNKNOWN : Figures.dollars(left)));
  }

  private void rules() {
    page.heading("The index alone, by what the smile does, $ gained");
    TextTable table =
        layers(new TextTable().numbers("S&P 500, %").words("rule").numbers("VIX goes to"));
    for (Rule rule : report.rules()) {
      var row = new ArrayList<String>();
      row.add(signed(rule.spotPercent(), 0));
      row.add(rule.dynamics());
      row.add(Figures.points(rule.vix()));
      amounts(row, rule.layers(), rule.net());
      table.row(row);
    }
    page.table(table);
  }

  /** The plane of index and VIX at today's slope, today. */
  private void grid() {
    StressReport.Grid grid = report.grid();
    int slope = Math.max(0, grid.slopePoints().indexOf(0.0));
    page.heading(
        Figures.text(
            "Whole book, $ gained: S&P 500 down, VIX across; slope %s, %d sessions ahead, %s",
            signed(grid.slopePoints().get(slope), 0),
            grid.sessions().getFirst(),
            report.market().dynamics()));
    TextTable table = new TextTable().numbers("S&P 500, %");
    grid.vixPoints().forEach(points -> table.numbers("VIX " + signed(points, 0)));
    for (int s = 0; s < grid.spotPercents().size(); s++) {
      var row = new ArrayList<String>();
      row.add(signed(grid.spotPercents().get(s), 0));
      for (int v = 0; v < grid.vixPoints().size(); v++) {
        row.add(Figures.dollars(grid.at(0, slope, v, s).net()));
      }
      table.row(row);
    }
    page.table(table);
  }

  private void episodes() {
    page.heading(
        "Episodes of the past beginning tomorrow, nothing traded, $ gained at their worst");
    TextTable table =
        layers(new TextTable().words("episode").words("on").numbers("S&P 500, %").numbers("VIX"));
    table.numbers("at the end");
    for (Episode episode : report.analogs()) {
      Step worst = episode.worst();
      var row = new ArrayList<String>();
      row.add(episode.id());
      row.add(worst.now());
      row.add(signed(worst.spotPercent(), 1));
      row.add(Figures.points(worst.vix()));
      amounts(row, worst.layers(), worst.net());
      row.add(Figures.dollars(episode.last().net()));
      table.row(row, episode.title() + (episode.futures() ? "" : "; futures by beta"));
    }
    page.table(table);
  }

  private void steps(Episode episode) {
    page.heading(episode.id() + ", " + episode.title() + ", session by session, $ gained");
    TextTable table =
        layers(
            new TextTable()
                .words("then")
                .numbers("S&P 500, %")
                .numbers("VIX")
                .numbers("F1")
                .numbers("F2"));
    for (Step step : episode.steps()) {
      var row = new ArrayList<String>();
      row.add(step.then());
      row.add(signed(step.spotPercent(), 1));
      row.add(Figures.points(step.vix()));
      for (int k = 0; k < 2; k++) {
        Double change = k < step.futures().size() ? step.futures().get(k) : null;
        row.add(change == null ? Figures.UNKNOWN : signed(change, 2));
      }
      amounts(row, step.layers(), step.net());
      table.row(row);
    }
    page.table(table);
    page.detail(episode.source());
  }

  private void nearest() {
    page.heading("Sessions most like today, and their sequel laid on this book, $ gained");
    if (report.nearest().isEmpty()) {
      page.text("None: today or the past lacks VIX, futures or a forecast of variance.");
      return;
    }
    TextTable table =
        new TextTable()
            .words("session")
            .numbers("distance")
            .numbers("VIX")
            .numbers("slope")
            .numbers("S&P 500 after, %")
            .numbers("VIX after, points")
            .numbers("worst")
            .numbers("at the end");
    for (Nearest like : report.nearest()) {
      Step last = like.after().getLast();
      table.row(
          List.of(
              like.date(),
              Figures.ratio(like.distance()),
              Figures.points(like.vix()),
              signed(like.slope(), 2),
              signed(last.spotPercent(), 1),
              signed(last.vix() - report.market().vix(), 1),
              Figures.dollars(like.worst().net()),
              Figures.dollars(last.net())));
    }
    page.table(table);
    page.detail(
        "Alike in ln VIX, slope, VIX less forecast volatility, the month of the index and the week"
            + " of VIX, each in standard deviations of the past; distance is their root mean"
            + " square.");
  }

  private void legs() {
    page.heading("Legs, Greeks in $ of the position");
    TextTable table =
        new TextTable()
            .words("contract")
            .words("place")
            .numbers("number")
            .numbers("price")
            .numbers("value, $")
            .numbers("delta, $/%")
            .numbers("gamma")
            .numbers("vega, $/point")
            .numbers("theta, $/day");
    for (StressReport.Leg leg : report.legs()) {
      table.row(
          List.of(
              leg.symbol(),
              leg.place(),
              Figures.count(leg.quantity()),
              Figures.number(leg.price(), 2),
              Figures.dollars(leg.value()),
              Figures.dollars(leg.greeks().delta()),
              Figures.dollars(leg.greeks().gamma()),
              Figures.dollars(leg.greeks().vega()),
              Figures.dollars(leg.greeks().theta())));
    }
    page.table(table);
    page.detail(
        Figures.text(
            "Delta for a percent of the S&P 500 under %s, gamma its change for another, vega for a"
                + " point of VIX with every tenor by its share and futures by beta, theta a"
                + " calendar day.",
            report.market().dynamics()));
  }

  private TextTable layers(TextTable table) {
    report.layers().forEach(table::numbers);
    return table.numbers("net");
  }

  private static void amounts(List<String> row, List<Double> layers, double net) {
    layers.forEach(dollars -> row.add(Figures.dollars(dollars)));
    row.add(Figures.dollars(net));
  }

  private static String signed(double value, int places) {
    String text = Figures.number(value, places);
    return value > 0 ? "+" + text : text;
  }
}
