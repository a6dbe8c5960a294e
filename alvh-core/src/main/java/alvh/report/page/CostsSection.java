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

  /**
   * @param optimistic whether orders were filled on the close of their decision
   */
  static String of(Evidence evidence, boolean optimistic) {
    Repriced repriced = evidence.detail().repriced();
    return Html.wideSection(
        "costs", title(repriced), repriced(repriced) + crashes(repriced, evidence, optimistic));
  }

  /** The trades of all arms at every cost. */
  private static String repriced(Repriced repriced) {
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
                + " which VIX rises by "
                + move(repriced)
                + ", modelled spreads are four times as wide, as on 2018-02-05, in these columns"
                + " only; spreads of chains are what they were. A dash: nothing is earned even at"
                + " mid.");
  }

  private static String crashes(Repriced repriced, Evidence evidence, boolean optimistic) {
    if (repriced.days().isEmpty()) {
      return Html.paragraph("On no day of this run did VIX rise by " + move(repriced) + ".");
    }
    var table =
        new Table("Days on which VIX rose by " + move(repriced) + ", $")
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
            "Where both results are the same, no fill of that day gave up a share of a modelled"
                + " spread; fills met the close "
                + (optimistic ? "of" : "after")
                + " their decision.");
  }

  /** From which rise of VIX on a day is a crash. */
  private static String move(Repriced repriced) {
    double move = repriced.crashMove();
    String points = move == Math.rint(move) ? Figures.count((long) move) : Figures.ratio(move);
    return points + " points or more";
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
