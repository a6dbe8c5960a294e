package alvh.report.page;

import alvh.report.ArmEvidence;
import alvh.report.ArmName;
import alvh.report.BreakEvenSlippage;
import alvh.report.Evidence;
import alvh.report.Evidence.ArmCost;
import alvh.report.Evidence.CostCase;
import alvh.report.Figures;
import alvh.report.Repriced;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What trading cost: the same trades and whole runs from mid to touch, and crashes. */
final class CostsSection {
  private CostsSection() {}

  static String of(Evidence evidence) {
    var table =
        new Table("Whole runs at other costs")
            .words("Filled")
            .words("Arm")
            .numbers("Profit", "$")
            .numbers("Growth", "% a year")
            .numbers("CVaR95 of months", "% of capital")
            .numbers("Costs", "$");
    for (CostCase costCase : evidence.costCases()) {
      for (ArmCost arm : costCase.arms()) {
        table
            .row(where(costCase.kappa()))
            .cell(ArmName.of(arm.name()).title())
            .cell(Figures.dollars(arm.sheet().profit()))
            .cell(Figures.orUnknown(arm.sheet().cagr(), Figures::percent))
            .cell(Figures.finePercent(arm.sheet().cvar95Monthly()))
            .cell(Figures.dollars(arm.costs()));
      }
    }
    return Html.wideSection(
        "costs",
        title(evidence),
        evidence.detail().repriced().map(repriced -> repriced(repriced, evidence)).orElse("")
            + table.html()
            + Html.source(
                breakEven(evidence)
                    + missing(evidence.costCases())
                    + "κ is the share of the half-spread given up on every fill, fees besides. The"
                    + " half-spread is a model where no chain quotes it (method 4.6). Whole runs,"
                    + " not corrections: decisions and exits differ where prices do."));
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
            "Every fill of the run gives up another share of the spread that it met, trades and"
                + " interest as they were: what these trades would have cost. Crash: on days on"
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

  /** Which arms alone were run at every cost; nothing where all were. */
  static String missing(List<CostCase> cases) {
    Set<String> ran = names(cases.getFirst());
    Set<String> everywhere = new LinkedHashSet<>(ran);
    for (CostCase costCase : cases) {
      ran.addAll(names(costCase));
      everywhere.retainAll(names(costCase));
    }
    if (everywhere.size() == ran.size()) {
      return "";
    }
    return everywhere.isEmpty()
        ? "No arm was run at every cost. "
        : "Run at every cost: "
            + Figures.list(everywhere.stream().map(arm -> ArmName.of(arm).inSentence()).toList())
            + "; all other arms at the configured cost alone. ";
  }

  private static Set<String> names(CostCase costCase) {
    return costCase.arms().stream()
        .map(ArmCost::name)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** At which share of the half-spread each arm's profit is used up. */
  private static String breakEven(Evidence evidence) {
    List<BreakEvenSlippage> found = BreakEvenSlippage.of(evidence.costCases());
    return found.isEmpty()
        ? ""
        : "Break-even slippage: "
            + found.stream().map(CostsSection::sentence).collect(Collectors.joining("; "))
            + ". ";
  }

  private static String sentence(BreakEvenSlippage arm) {
    String name = ArmName.of(arm.arm()).inSentence();
    if (arm.kappa().isPresent()) {
      return Figures.text(
          "the profit of %s, interest included, is used up at κ %s",
          name, Figures.ratio(arm.kappa().getAsDouble()));
    }
    return Figures.text(
        "%s %s between mid and touch", name, arm.gains() ? "gain at every κ" : "lose at every κ");
  }

  private static String title(Evidence evidence) {
    CostCase cheapest = evidence.costCases().getFirst();
    CostCase dearest = evidence.costCases().getLast();
    double lost =
        cheapest.arms().getFirst().sheet().profit() - dearest.arms().getFirst().sheet().profit();
    return evidence.costCases().size() < 2
        ? "What trading cost"
        : Figures.text(
            "Filling %s instead of %s costs the layered hedge's book %s",
            where(dearest.kappa()), where(cheapest.kappa()), Figures.money(lost));
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
