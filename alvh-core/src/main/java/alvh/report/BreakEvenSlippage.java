package alvh.report;

import alvh.report.Evidence.ArmCost;
import alvh.report.Evidence.CostCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The share of the half-spread at which an arm's profit is used up: how much worse than modelled
 * the fills may be.
 *
 * <p>Arms are told apart by name, as not every arm is run at every cost.
 *
 * <p>Between two runs at different shares the profit is taken as a straight line. Source: method
 * 4.6, 5.4 (cost κ).
 *
 * @param arm its id
 * @param kappa empty where the profit keeps its sign between the cheapest and the dearest run
 * @param gains whether the cheapest run gains
 */
public record BreakEvenSlippage(String arm, OptionalDouble kappa, boolean gains) {

  /** One for each arm that was run at every cost; none where there is a single cost. */
  public static List<BreakEvenSlippage> of(List<CostCase> cases) {
    return cases.size() < 2
        ? List.of()
        : cases.getFirst().arms().stream()
            .map(ArmCost::name)
            .flatMap(arm -> of(arm, cases).stream())
            .toList();
  }

  private static Optional<BreakEvenSlippage> of(String arm, List<CostCase> cases) {
    var profits = new ArrayList<Double>();
    for (CostCase costs : cases) {
      costs.arm(arm).ifPresent(found -> profits.add(found.sheet().profit()));
    }
    return profits.size() < cases.size()
        ? Optional.empty()
        : Optional.of(new BreakEvenSlippage(arm, crossing(cases, profits), profits.getFirst() > 0));
  }

  private static OptionalDouble crossing(List<CostCase> cases, List<Double> profits) {
    for (int i = 1; i < cases.size(); i++) {
      double before = profits.get(i - 1);
      double after = profits.get(i);
      if (before > 0 && after <= 0) {
        double step = cases.get(i).kappa() - cases.get(i - 1).kappa();
        return OptionalDouble.of(cases.get(i - 1).kappa() + step * before / (before - after));
      }
    }
    return OptionalDouble.empty();
  }
}
