package alvh.report.page;

import alvh.report.Figures;
import alvh.report.stress.StressReport;
import alvh.report.stress.StressReport.Episode;
import alvh.report.stress.StressReport.Greeks;
import alvh.report.stress.StressReport.Joint;
import alvh.report.stress.StressReport.Margin;
import alvh.report.stress.StressReport.Rule;

/** The tables of a stress: sudden moves, margin, choices of dynamics, legs. */
final class StressTables {
  private StressTables() {}

  static String joint(StressReport report) {
    var table =
        new Table("VIX and S&P 500 at once, $ gained")
            .words("Shock")
            .numbers("VIX", "points")
            .numbers("S&P 500", "%");
    report.layers().forEach(layer -> table.numbers(layer, "$"));
    table.numbers("Whole book", "$");
    greeks(table);
    for (Joint joint : report.joint()) {
      table.row(joint.name()).cell(Figures.number(joint.vixPoints(), 0));
      table.cell(Figures.number(joint.spotPercent(), 2));
      joint.layers().forEach(dollars -> table.cell(Figures.dollars(dollars)));
      table.cell(Figures.dollars(joint.net()));
      greeks(table, joint.greeks());
    }
    return Html.wideSection(
        "joint",
        "Sudden moves: the sizing projects a loss of $" + Figures.dollars(report.projectedLoss()),
        table.html()
            + Html.source(
                "The shocks of the sizing and the house stress, sticky moneyness, no time passes;"
                    + " the projected loss is the mean of the condors' losses over the sizing's"
                    + " shocks. Greeks are those of the whole book after the shock."));
  }

  private static void greeks(Table table) {
    table
        .numbers("Delta", "$ a %", "for a rise of the S&P 500 by a percent")
        .numbers("Gamma", "$ a %²", "change of delta when it has risen by a percent")
        .numbers("Vega", "$ a point", "for a point of VIX, every tenor by its share")
        .numbers("Vanna", "$ a % and point", "change of delta when VIX has risen by a point")
        .numbers("Theta", "$ a day", "for a calendar day");
  }

  private static void greeks(Table table, Greeks greeks) {
    table.cell(Figures.dollars(greeks.delta())).cell(Figures.dollars(greeks.gamma()));
    table.cell(Figures.dollars(greeks.vega())).cell(Figures.dollars(greeks.vanna()));
    table.cell(Figures.dollars(greeks.theta()));
  }

  static String margins(StressReport report) {
    var table =
        new Table("Margin under stress, $")
            .words("Where")
            .numbers("Reg-T options", "$", "options by strategy")
            .numbers("TIMS", "$", "ten moves of the index, volatility as it stands there")
            .numbers("House", "$", "house stress from there")
            .numbers("VIX options", "$")
            .numbers("Futures", "$")
            .numbers("By strategy", "$")
            .numbers("By risk", "$")
            .numbers("Left", "$", "account after the stress less margin by strategy");
    for (Joint joint : report.joint()) {
      String vix = ", VIX +" + Figures.number(joint.vixPoints(), 0);
      margin(table, joint.name() + (joint.vixPoints() == 0 ? "" : vix), joint.margin());
    }
    for (Episode episode : report.analogs()) {
      margin(table, episode.id() + " at its worst", episode.margin());
    }
    return Html.wideSection(
        "margin",
        "What a broker asks, today and under stress",
        table.html()
            + Html.source(
                "Portfolio margin revalues from where the stress has led; what has settled asks"
                    + " for nothing."));
  }

  private static void margin(Table table, String where, Margin margin) {
    Double left = margin.left();
    table.row(where).cell(Figures.dollars(margin.regT())).cell(Figures.dollars(margin.tims()));
    table.cell(Figures.dollars(margin.house())).cell(Figures.dollars(margin.vixOptions()));
    table.cell(Figures.dollars(margin.futures())).cell(Figures.dollars(margin.byStrategy()));
    table.cell(Figures.dollars(margin.byRisk()));
    table.cell(left == null ? Figures.UNKNOWN : Figures.dollars(left));
  }

  static String rules(StressReport report) {
    var table =
        new Table("The index alone, $ gained")
            .words("S&P 500")
            .words("Rule")
            .numbers("VIX", "goes to");
    report.layers().forEach(layer -> table.numbers(layer, "$"));
    table.numbers("Whole book", "$");
    for (Rule rule : report.rules()) {
      table.row(Figures.number(rule.spotPercent(), 0) + " %").cell(rule.dynamics());
      table.cell(Figures.points(rule.vix()));
      rule.layers().forEach(dollars -> table.cell(Figures.dollars(dollars)));
      table.cell(Figures.dollars(rule.net()));
    }
    return Html.wideSection(
        "rules",
        "What the smile does when the index moves matters",
        table.html()
            + Html.source(
                "Sticky moneyness leaves VIX where it is; under sticky strike and a skew"
                    + " stickiness of 1.5 a fall of the index raises it, and the futures follow by"
                    + " their betas."));
  }

  static String legs(StressReport report) {
    var table =
        new Table("Positions after today's orders")
            .words("Contract")
            .words("Layer")
            .words("Place")
            .numbers("Number", "")
            .numbers("Price", "points")
            .numbers("Value", "$");
    greeks(table);
    for (StressReport.Leg leg : report.legs()) {
      table.row(leg.symbol()).cell(leg.layer()).cell(leg.place());
      table.cell(Figures.count(leg.quantity())).cell(Figures.number(leg.price(), 2));
      table.cell(Figures.dollars(leg.value()));
      greeks(table, leg.greeks());
    }
    for (String layer : report.layers()) {
      Greeks sum = report.greeksOf(layer);
      table.row("all of " + layer).cell(layer).cell("").cell("").cell("").cell("");
      greeks(table, sum);
    }
    return Html.wideSection(
        "legs",
        "Leg by leg",
        table.html()
            + Html.source(
                "Greeks by differences of a percent and of a point, the smile going along by "
                    + report.market().dynamics()
                    + "; futures answer VIX by their betas and have no delta of their own. A long"
                    + " VX has no gamma in the index."));
  }
}
