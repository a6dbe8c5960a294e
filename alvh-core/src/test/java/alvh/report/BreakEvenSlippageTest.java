package alvh.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.report.Evidence.ArmCost;
import alvh.report.Evidence.CostCase;
import java.util.List;
import org.junit.jupiter.api.Test;

class BreakEvenSlippageTest {
  private static final double ROUNDING = 1e-9;
  private static final Evidence EVIDENCE =
      Evidence.of(SampleRun.of(600, 1_000), .5, new Resampling());

  @Test
  void an_arm_that_gains_at_every_cost_has_none() {
    BreakEvenSlippage first = BreakEvenSlippage.of(EVIDENCE.costCases()).getFirst();

    assertThat(EVIDENCE.costCases().getLast().arms().getFirst().sheet().profit()).isPositive();
    assertThat(first.kappa()).isEmpty();
    assertThat(first.gains()).isTrue();
  }

  @Test
  void half_way_between_a_gain_and_an_equal_loss_lies_the_break_even() {
    TearSheet profit = EVIDENCE.arms().getFirst().sheet();
    TearSheet loss = loss(profit);

    double kappa =
        BreakEvenSlippage.of(List.of(costs(0, profit), costs(1, loss)))
            .getFirst()
            .kappa()
            .orElseThrow();

    assertThat(kappa).isEqualTo(.5, within(ROUNDING));
  }

  @Test
  void arms_are_told_apart_by_name_and_one_that_was_not_run_at_every_cost_has_none() {
    TearSheet profit = EVIDENCE.arms().getFirst().sheet();
    var more =
        new CostCase(
            0,
            List.of(
                new ArmCost("ARM4", profit, 0),
                new ArmCost("ARM1", loss(profit), 0),
                new ArmCost("ALVH", profit, 0)));

    List<BreakEvenSlippage> found = BreakEvenSlippage.of(List.of(more, costs(1, loss(profit))));

    assertThat(found).extracting(BreakEvenSlippage::arm).containsExactly("ALVH");
    assertThat(found.getFirst().kappa().orElseThrow()).isEqualTo(.5, within(ROUNDING));
    assertThat(BreakEvenSlippage.of(List.of(more))).isEmpty();
  }

  private static CostCase costs(double kappa, TearSheet sheet) {
    return new CostCase(kappa, List.of(new ArmCost("ALVH", sheet, 0)));
  }

  /** The same sheet with the profit's sign turned. */
  private static TearSheet loss(TearSheet s) {
    return new TearSheet(
        s.sessions(),
        s.end(),
        -s.profit(),
        s.cagr(),
        s.volatility(),
        s.sharpe(),
        s.sharpeCorrected(),
        s.sortino(),
        s.calmar(),
        s.martin(),
        s.ulcer(),
        s.falls(),
        s.underWater(),
        s.worstDay(),
        s.worstWeek(),
        s.worstMonth(),
        s.cvar95Monthly(),
        s.cvar95Daily(),
        s.skewness(),
        s.kurtosis(),
        s.monthsUp(),
        s.months(),
        s.years());
  }
}
