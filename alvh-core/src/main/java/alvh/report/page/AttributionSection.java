package alvh.report.page;

import alvh.report.ArmName;
import alvh.report.CarryReport;
import alvh.report.Evidence;
import alvh.report.Figures;
import alvh.report.Run;
import alvh.report.attribution.Attribution;
import alvh.report.attribution.Attribution.Efficacy;
import alvh.report.attribution.HedgeLayer;
import alvh.report.attribution.Part;
import alvh.report.statistic.Horizon;
import alvh.unit.Money;
import java.util.List;

/** Where the layered hedge's result came from: by Greek, roll, cost and layer. */
final class AttributionSection {
  private AttributionSection() {}

  static String of(Evidence evidence) {
    Run run = evidence.run();
    if (run.attribution().isEmpty()) {
      return "";
    }
    Attribution whole = Attribution.of(run.attribution());
    Horizon horizon = evidence.horizon();
    return Html.wideSection(
        "attribution",
        title(whole),
        parts(whole, horizon)
            + layers(whole, horizon)
            + Html.paragraph(efficacy(whole.efficacy()))
            + carry(run, horizon.words())
            + Html.details("Every arm by cause", arms(run))
            + Html.source(
                "Each day from the Greeks of the evening before; the causes add up to the change"
                    + " of the equity, to the cent. "
                    + unexplained(whole)
                    + "Day by day in attribution.csv. Method 2.1, B1, C12."));
  }

  private static String title(Attribution whole) {
    Money theta = whole.parts().getOrDefault(Part.THETA, Money.ZERO);
    Money gamma = whole.parts().getOrDefault(Part.GAMMA, Money.ZERO);
    return Figures.text(
        "Time brought the condors %s, moves of the index took %s back",
        Figures.money(theta.dollars()), Figures.money(-gamma.dollars()));
  }

  private static String parts(Attribution whole, Horizon horizon) {
    var table =
        new Table("Result of the layered hedge's account by cause")
            .words("Cause")
            .numbers("Whole run", "$");
    aYear(table, horizon);
    whole
        .parts()
        .forEach(
            (part, money) -> {
              if (!money.isZero()) {
                row(table, part.words(), part.method(), money, horizon);
              }
            });
    Money total = whole.parts().values().stream().reduce(Money.ZERO, Money::plus);
    row(table, "together", "Change of the equity", total, horizon);
    return table.html();
  }

  private static String layers(Attribution whole, Horizon horizon) {
    var table =
        new Table("Result of its hedge by layer, before costs")
            .words("Layer")
            .numbers("Whole run", "$");
    aYear(table, horizon);
    for (HedgeLayer layer : HedgeLayer.values()) {
      Money money = whole.layers().getOrDefault(layer, Money.ZERO);
      if (!money.isZero()) {
        row(table, layer.words(), "", money, horizon);
      }
    }
    return table.html();
  }

  private static String arms(Run run) {
    List<Attribution> arms = run.attributions().stream().map(Attribution::of).toList();
    var table = new Table("Result of every arm's account by cause, the whole run").words("Cause");
    run.arms().forEach(arm -> table.numbers(ArmName.of(arm.name()).title(), "$"));
    for (Part part : Part.values()) {
      table.row(part.words(), part.method());
      for (Attribution arm : arms) {
        table.cell(Figures.dollars(arm.parts().getOrDefault(part, Money.ZERO).dollars()));
      }
    }
    return table.html();
  }

  private static void aYear(Table table, Horizon horizon) {
    if (horizon.isAnnual()) {
      table.numbers("A year", "$");
    }
  }

  private static void row(Table table, String name, String hover, Money money, Horizon horizon) {
    table.row(name, hover).cell(Figures.dollars(money.dollars()));
    if (horizon.isAnnual()) {
      table.cell(Figures.dollars(money.dollars() * horizon.ofSum()));
    }
  }

  private static String efficacy(Efficacy efficacy) {
    if (efficacy.total().isEmpty()) {
      return "The hedge was held on too few sessions to say what variance it takes away.";
    }
    return Figures.text(
        "While it was held, on %s sessions, the hedge took away %s %% of the variance of the"
            + " condors' daily result, %s %% of what vega explains of it and %s %% of what gamma"
            + " explains; VIX futures have no gamma and help there only as VIX moves with the"
            + " index (B1). Below zero it adds.",
        Figures.count(efficacy.sessions()),
        Figures.orUnknown(efficacy.total(), Figures::percent),
        Figures.orUnknown(efficacy.vega(), Figures::percent),
        Figures.orUnknown(efficacy.gamma(), Figures::percent));
  }

  private static String carry(Run run, String words) {
    String unit = "$ " + words;
    var table =
        new Table("What the hedge costs to carry, by the VIX of the session before")
            .words("Third")
            .numbers("Sessions", "")
            .numbers("VIX up to", "points")
            .numbers("Hedge after costs", unit, "Its whole result, moves of VIX included")
            .numbers("Roll", unit, "What its futures lose while the curve stands still")
            .numbers("Time", unit, "What its options lose while everything stands still")
            .numbers("Credit", unit, "Premium that the condors took in")
            .numbers("Carry of credit", "%", "Cost of roll and time over the credit (C12)");
    for (CarryReport.Third third : CarryReport.of(run, run.attribution())) {
      table
          .row(third.name())
          .cell(Figures.count(third.sessions()))
          .cell(Figures.points(third.highest()))
          .cell(Figures.dollars(third.hedge()))
          .cell(Figures.dollars(third.roll()))
          .cell(Figures.dollars(third.time()))
          .cell(Figures.dollars(third.credit()))
          .cell(Figures.orUnknown(third.carryOfCredit(), Figures::percent));
    }
    return table.html();
  }

  private static String unexplained(Attribution whole) {
    return whole.unexplained().isEmpty()
        ? ""
        : Figures.text(
            "No Greek explains %s %% of the condors' daily results without sign. ",
            Figures.orUnknown(whole.unexplained(), Figures::percent));
  }
}
