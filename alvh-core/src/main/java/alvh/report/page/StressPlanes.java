package alvh.report.page;

import alvh.report.Figures;
import alvh.report.stress.DecisionBook;
import alvh.report.stress.StressReport;
import alvh.report.stress.StressReport.Cell;
import alvh.report.stress.StressReport.Grid;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** The grid as heat maps, index down and VIX across: one for each date and slope. */
final class StressPlanes {
  /** Where the account is not known, shades count from a million. */
  private static final double OTHERWISE = 1_000_000;

  /** Edges between the five shades either side of zero, decimal of the account. */
  private static final double[] EDGES = {.005, .02, .05, .10};

  private final StressReport report;
  private final Grid grid;
  private final double account;

  private StressPlanes(StressReport report) {
    this.report = report;
    this.grid = report.grid();
    Double known = report.account();
    this.account = known == null ? OTHERWISE : known;
  }

  static String of(StressReport report) {
    return new StressPlanes(report).section();
  }

  private String section() {
    int still = Math.max(0, grid.slopePoints().indexOf(0.0));
    var content = new StringBuilder("<div class=\"planes\">\n");
    for (int n = 0; n < grid.sessions().size(); n++) {
      content.append(plane("Whole book, " + when(n), n, still, Cell::net));
    }
    content.append("</div>\n");
    content.append(
        Html.source(
            Figures.text(
                "Down: change of the S&P 500, percent; across: change of VIX, points%s. Slope: the"
                    + " first future less the second, here %s (futures follow VIX, the far ones"
                    + " less). Shades change at 0.5, 2, 5 and 10 %% of the account. Priced on"
                    + " today's surface (%s), %s: what volatility an option has when the index has"
                    + " moved (sticky moneyness: the smile moves along and VIX stays; sticky"
                    + " strike: each strike keeps its own and VIX rises in a fall).",
                report.market().ssr() == 0 ? "" : " beside what the rule itself brings",
                slope(still),
                report.market().prices(),
                report.market().dynamics())));
    content.append(Html.details("Today, condors and hedge apart", apart(still)));
    for (int s = 0; s < grid.slopePoints().size(); s++) {
      if (s != still) {
        content.append(Html.details("The same with slope " + slope(s), all(s)));
      }
    }
    return Html.wideSection("grid", title(still), content.toString());
  }

  private String title(int still) {
    Optional<Cell> worst =
        grid.cells().stream()
            .filter(c -> c.slopePoints() == grid.slopePoints().get(still))
            .filter(c -> c.sessions() == grid.sessions().getFirst())
            .filter(c -> c.spotPercent() * c.vixPoints() <= 0)
            .min(Comparator.comparingDouble(Cell::net));
    return worst.map(StressPlanes::title).orElse("Index and VIX");
  }

  private static String title(Cell worst) {
    return Figures.text(
        "Of moves in which VIX does not fall with the index, S&P 500 %s %% with VIX %s costs most"
            + " today, %s",
        signed(worst.spotPercent()),
        worst.vixPoints() == 0 ? "unchanged" : signed(worst.vixPoints()) + " points",
        Figures.money(worst.net()));
  }

  private String apart(int still) {
    ToDoubleFunction<Cell> short_ = c -> DecisionBook.condors(report.layers(), c.layers());
    return "<div class=\"planes\">\n"
        + plane("Condors, today", 0, still, short_)
        + plane("Hedge, today", 0, still, c -> c.net() - short_.applyAsDouble(c))
        + "</div>\n";
  }

  private String all(int slope) {
    var planes = new StringBuilder("<div class=\"planes\">\n");
    for (int n = 0; n < grid.sessions().size(); n++) {
      planes.append(plane("Whole book, " + when(n), n, slope, Cell::net));
    }
    return planes + "</div>\n";
  }

  private String plane(String caption, int sessions, int slope, ToDoubleFunction<Cell> amount) {
    var table = new Table(caption + ", $ gained; across: VIX, points").words("S&P 500");
    grid.vixPoints().forEach(points -> table.numbers(signed(points), ""));
    List<Double> down = grid.spotPercents();
    for (int s = 0; s < down.size(); s++) {
      table.row(signed(down.get(s)) + " %");
      for (int v = 0; v < grid.vixPoints().size(); v++) {
        double dollars = amount.applyAsDouble(grid.at(sessions, slope, v, s));
        String share = Figures.percent(dollars / account) + " % of the account";
        table.cell(Figures.dollars(dollars), shade(dollars / account), share);
      }
    }
    return table.html().replaceFirst("class=\"scroll\"", "class=\"scroll heat\"");
  }

  private String when(int n) {
    int sessions = grid.sessions().get(n);
    return sessions == 0 ? "at once" : "after " + sessions + " sessions";
  }

  private String slope(int s) {
    double points = grid.slopePoints().get(s);
    return points == 0 ? "as the betas leave it" : "F1 − F2 " + signed(points) + " points";
  }

  /** up0 … up4 or down0 … down4. */
  private static String shade(double share) {
    int depth = 0;
    while (depth < EDGES.length && Math.abs(share) >= EDGES[depth]) {
      depth++;
    }
    return (share < 0 ? "down" : "up") + depth;
  }

  private static String signed(double value) {
    String text = Figures.number(value, value == Math.rint(value) ? 0 : 2);
    return value > 0 ? "+" + text : text;
  }
}
