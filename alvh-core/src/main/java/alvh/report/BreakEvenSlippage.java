package alvh.report;

import alvh.report.Evidence.ArmCost;
import alvh.report.Evidence.CostCase;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The share of the half-spread at which an arm's profit is used up: how much worse than modelled
 * the fills may be.
 *
 * <p>Between two runs at different shares the profit is taken as a straight line. Source: method
 * 4.6, 5.4 (cost κ).
 *
 * @param arm its id
 * @param kappa empty where the profit keeps its sign between the cheapest and the dearest run
 * @param gains whether the cheapest run gains
 */
public record BreakEvenSlippage(String arm, OptionalDouble kappa, boolean gains) {

  /** One for each arm; none where there is a single cost. */
  public static List<BreakEvenSlippage> of(List<CostCase> cases) {
    var found = new ArrayList<BreakEvenSlippage>();
    for (int arm = 0; cases.size() > 1 && arm < cases.getFirst().arms().size(); arm++) {
      ArmCost cheapest = cases.getFirst().arms().get(arm);
      found.add(
          new BreakEvenSlippage(
              cheapest.name(), crossing(cases, arm), cheapest.sheet().profit() > 0));
    }
    return found;
  }

  private static OptionalDouble crossing(List<CostCase> cases, int arm) {
    for (int i = 1; i < cases.size(); i++) {
      double before = cases.get(i - 1).arms().get(arm).sheet().profit();
      double after = cases.get(i).arms().get(arm).sheet().profit();
      if (before > 0 && after <= 0) {
        double step = cases.get(i).kappa() - cases.get(i - 1).kappa();
        return OptionalDouble.of(cases.get(i - 1).kappa() + step * before / (before - after));
      }
    }
    return OptionalDouble.empty();
  }
}
