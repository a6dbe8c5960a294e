package alvh.report.page;

import alvh.report.ArmName;
import alvh.report.BreakEvenSlippage;
import alvh.report.Evidence;
import alvh.report.Evidence.ArmCost;
import alvh.report.Evidence.CostCase;
import alvh.report.Figures;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Arms filled at mid, at the configured share of the half-spread, and at the touch. */
final class CostsSection {
  private CostsSection() {}

  static String of(Evidence evidence) {
    var table =
        new Table("Arms by the cost of their fills")
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
    return Html.section(
        "costs",
        title(evidence),
        table.html()
            + Html.source(
                breakEven(evidence)
                    + missing(evidence.costCases())
                    + "κ is the share of the half-spread given up on every fill, fees besides. The"
                    + " half-spread is a model where no chain quotes it (method 4.6). Whole runs,"
                    + " not corrections: decisions and exits differ where prices do."));
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
