package alvh.report.page;

import alvh.report.ArmEvidence;
import alvh.report.ArmName;
import alvh.report.Evidence;
import alvh.report.Figures;
import alvh.report.HedgeAlone;
import alvh.report.statistic.Horizon;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** The hedges by themselves: what they brought, what they cost, what they paid when it mattered. */
final class HedgeSection {
  private HedgeSection() {}

  static String of(Evidence evidence) {
    List<HedgeAlone> hedges =
        evidence.arms().stream().map(ArmEvidence::hedge).flatMap(Optional::stream).toList();
    if (hedges.isEmpty()) {
      return Html.wideSection(
          "hedge", "The hedge alone", Html.paragraph("No arm held a hedge in this run."));
    }
    Horizon horizon = evidence.horizon();
    return Html.wideSection(
        "hedge", title(hedges.getFirst(), horizon), totals(hedges, horizon) + payoffs(hedges));
  }

  private static String title(HedgeAlone hedge, Horizon horizon) {
    int months = hedge.worstMonths().size();
    return Figures.text(
        "The hedge alone %s %s %s and paid %s in the %s",
        hedge.netAYear() < 0 ? "cost" : "earned",
        Figures.money(Math.abs(hedge.netAYear())),
        horizon.words(),
        Figures.money(hedge.paidInWorstMonths()),
        months < 10 ? "same months" : "ten worst months");
  }

  private static String totals(List<HedgeAlone> hedges, Horizon horizon) {
    var table =
        new Table("Result of each hedge")
            .words("Arm")
            .numbers("Before costs", "$")
            .numbers("Costs", "$", "Slippage and fees of the hedge's fills")
            .numbers("Net", "$")
            .numbers("Net " + horizon.words(), "$")
            .numbers("Net of credit", "%", "Net result as a share of the premium sold")
            .numbers(
                "Efficiency",
                "",
                "By how many points the mean of the worst 5 % of months is milder for each point of"
                    + " capital that the hedge costs "
                    + horizon.words()
                    + "; a dash where it earned")
            .numbers("Held", "sessions");
    for (HedgeAlone hedge : hedges) {
      table
          .row(ArmName.of(hedge.arm()).title())
          .cell(Figures.dollars(hedge.gross()))
          .cell(Figures.dollars(hedge.costs()))
          .cell(Figures.dollars(hedge.net()))
          .cell(Figures.dollars(hedge.netAYear()))
          .cell(Figures.orUnknown(hedge.netOfCredit(), Figures::percent))
          .cell(Figures.orUnknown(hedge.efficiency(), Figures::ratio))
          .cell(Figures.count(hedge.sessionsHeld()));
    }
    return table.html();
  }

  private static String payoffs(List<HedgeAlone> hedges) {
    var table =
        new Table("The worst months of the unhedged condors")
            .words("Month")
            .numbers("Unhedged", "$");
    for (HedgeAlone hedge : hedges) {
      String name = ArmName.of(hedge.arm()).title();
      table.numbers(name, "$").numbers("offset", "%", "Share of the loss that " + name + " paid");
    }
    for (int i = 0; i < hedges.getFirst().worstMonths().size(); i++) {
      HedgeAlone.Payoff first = hedges.getFirst().worstMonths().get(i);
      table.row(YearMonth.from(first.month()).toString()).cell(Figures.dollars(first.unhedged()));
      for (HedgeAlone hedge : hedges) {
        HedgeAlone.Payoff payoff = hedge.worstMonths().get(i);
        table
            .cell(Figures.dollars(payoff.hedge()))
            .cell(Figures.orUnknown(payoff.offset(), Figures::percent));
      }
    }
    return table.html()
        + Html.source(
            "Hedge results at published futures settlements, after slippage and fees; the worst"
                + " months are those of the unhedged arm, interest included.");
  }
}
