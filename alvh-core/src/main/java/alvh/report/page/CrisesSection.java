package alvh.report.page;

import alvh.report.ArmName;
import alvh.report.CrisisResult;
import alvh.report.Evidence;
import alvh.report.Figures;
import alvh.report.WithoutCrisis;
import java.util.List;

/** What every arm did between high and low of each crisis, and what is left without it. */
final class CrisesSection {
  private CrisesSection() {}

  static String of(Evidence evidence) {
    List<CrisisResult> crises = evidence.detail().crises();
    return crises.isEmpty()
        ? ""
        : Html.wideSection(
            "crises",
            title(crises),
            results(evidence)
                + Html.source(
                    "US dollars from the close before to the last close of each window, options at"
                        + " mid, interest included. Windows run from the session after a high of"
                        + " the S&P 500 to its low and were fixed before the run. Made good: result"
                        + " of the layered hedge over the loss of the unhedged condors.")
                + without(evidence)
                + Html.source(
                    "The same run with the sessions of one window left out of every arm; positions"
                        + " and decisions stay those of the whole run. CVaR95: mean of the worst"
                        + " 5 % of months."));
  }

  private static String title(List<CrisisResult> crises) {
    long paid = crises.stream().filter(crisis -> crisis.hedge() > 0).count();
    return Figures.text("The hedge earned in %d of %d crises", paid, crises.size());
  }

  private static String results(Evidence evidence) {
    var table =
        new Table("Result of every arm in each crisis")
            .words("Crisis")
            .words("Window")
            .numbers("S&P 500", "%")
            .numbers("Highest VIX", "points");
    evidence.arms().forEach(arm -> table.numbers(ArmName.of(arm.name()).title(), "$"));
    table.numbers("Hedge alone", "$").numbers("Made good", "%");
    for (CrisisResult result : evidence.detail().crises()) {
      table
          .row(result.crisis().name(), Figures.count(result.sessions()) + " sessions")
          .cell(result.crisis().from() + " to " + result.crisis().to())
          .cell(Figures.percent(result.spot()))
          .cell(Figures.orUnknown(result.highestVix(), Figures::points));
      result.profits().forEach(profit -> table.cell(Figures.dollars(profit)));
      table
          .cell(Figures.dollars(result.hedge()))
          .cell(Figures.orUnknown(result.offset(), Figures::percent));
    }
    return table.html();
  }

  private static String without(Evidence evidence) {
    var table = new Table("What is left without one crisis").words("Left out");
    String mean = "mean, % " + evidence.horizon().words();
    for (var arm : evidence.arms()) {
      String title = ArmName.of(arm.name()).title();
      table.numbers(title, mean).numbers(title, "CVaR95, %");
    }
    for (WithoutCrisis without : evidence.detail().without()) {
      table.row(without.crisis().map(crisis -> crisis.name()).orElse("nothing"));
      for (WithoutCrisis.Arm arm : without.arms()) {
        table.cell(Figures.finePercent(arm.mean())).cell(Figures.finePercent(arm.cvar95Monthly()));
      }
    }
    return table.html();
  }
}
