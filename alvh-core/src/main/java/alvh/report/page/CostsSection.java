package alvh.report.page;

import alvh.report.ArmEvidence;
import alvh.report.ArmName;
import alvh.report.Evidence;
import alvh.report.Figures;
import alvh.report.Repriced;
import java.util.List;

/** What trading cost: the same trades from mid to touch, and crashes. */
final class CostsSection {
  private CostsSection() {}

  static String of(Evidence evidence) {
    return evidence
        .detail()
        .repriced()
        .map(repriced -> Html.wideSection("costs", title(repriced), repriced(repriced, evidence)))
        .orElseGet(
            () ->
                Html.section(
                    "costs",
                    "What trading cost",
                    Html.paragraph(
                        "Every fill was at mid, which says nothing of the spread: only fees were"
                            + " paid.")));
  }

  /** The trades of all arms at every cost, and the days of crashes. */
  private static String repriced(Repriced repriced, Evidence evidence) {
    var table = new Table("Profit of the same trades at other costs, $").words("Arm");
    repriced.levels().forEach(level -> table.numbers(where(level), ""));
    table
        .numbers(
            "crash", "", "The run's own share of spreads that are four times as wide in a crash")
        .numbers("crash, touch", "", "The whole of such spreads")
        .numbers("Break-even", "κ", "Share of the half-spread at which the profit is used up");
    for (Repriced.Arm arm : repriced.arms()) {
      table.row(ArmName.of(arm.name()).title());
      arm.profits().forEach(profit -> table.cell(Figures.dollars(profit)));
      table
          .cell(Figures.dollars(arm.crash()))
          .cell(Figures.dollars(arm.crashTouch()))
          .cell(Figures.orUnknown(arm.breakEven(), Figures::ratio));
    }
    return table.html()
        + Html.source(
            "κ is the share of the half-spread given up on every fill, fees besides; the"
                + " half-spread is a model where no chain quotes it (method 4.6). Every fill of the"
                + " run gives up another share of the spread that it met, trades and interest as"
                + " they were: what these trades would have cost; a run that decides on dearer"
                + " fills anew is another configuration (touch). Crash: on days on"
                + " which VIX rises by ten points or more, modelled spreads are four times as wide,"
                + " as on 2018-02-05; spreads of chains are what they were. A dash: nothing is"
                + " earned even at mid.")
        + crashes(repriced, evidence);
  }

  private static String crashes(Repriced repriced, Evidence evidence) {
    if (repriced.days().isEmpty()) {
      return Html.paragraph("On no day of this run did VIX rise by ten points or more.");
    }
    var table =
        new Table("Days on which VIX rose by ten points or more, $")
            .words("Day")
            .numbers("VIX", "from → to");
    for (ArmEvidence arm : evidence.arms()) {
      String title = ArmName.of(arm.name()).title();
      table
          .numbers(title, "result", "Change of the account that day, after the costs it had")
          .numbers(
              "at crash spreads", "result", "The same with fills at spreads four times as wide");
    }
    for (Repriced.CrashDay day : repriced.days()) {
      table
          .row(day.date().toString())
          .cell(Figures.points(day.vixBefore()) + " → " + Figures.points(day.vix()));
      for (Repriced.Outcome arm : day.arms()) {
        double crash = arm.result() + arm.slippage() - arm.crashSlippage();
        table.cell(Figures.dollars(arm.result())).cell(Figures.dollars(crash));
      }
    }
    return table.html()
        + Html.source(
            "Where both results are the same, nothing was traded that day: fills meet the close"
                + " after their decision.");
  }

  private static String title(Repriced repriced) {
    List<Double> profits = repriced.arms().getFirst().profits();
    return Figures.text(
        "Filling %s instead of %s costs the layered hedge's book %s",
        where(repriced.levels().getLast()),
        where(repriced.levels().getFirst()),
        Figures.money(profits.getFirst() - profits.getLast()));
  }

  private static String where(double kappa) {
    if (kappa == 0) {
      return "at mid";
    }
    if (kappa == 1) {
      return "at the touch";
    }
    if (kappa == .75) {
      return "at three quarters";
    }
    return kappa == .5 ? "at half" : "κ " + Figures.ratio(kappa);
  }
}
