package alvh.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.report.stress.DecisionBook;
import alvh.report.stress.Dynamics;
import alvh.report.stress.StressBuilder;
import alvh.report.stress.StressReport;
import alvh.report.stress.StressReport.Joint;
import alvh.risk.stress.StressGrid;
import alvh.strategy.Decision;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The stress of real decisions says of the sizing's own shocks what the sizing said. */
class StressOnRealDaysTest {
  private static final double CENT = .01;

  private static StressReport stress(Decision decision) {
    return new StressBuilder(
            decision,
            RealRun.SETTINGS.tests(),
            Dynamics.MONEYNESS,
            new DecisionBook(decision).market().orElseThrow())
        .report(StressGrid.usual(Dynamics.MONEYNESS.rule()), List.of(), List.of());
  }

  @Test
  void the_condors_lose_in_each_shock_what_the_projected_loss_is_the_mean_of() {
    for (Decision decision : RealRun.plain().decisions().values()) {
      StressReport report = stress(decision);
      int condors = report.layers().indexOf(DecisionBook.CONDORS);
      List<Joint> sized =
          report.joint().stream().filter(joint -> joint.name().equals("sizing")).toList();
      if (condors < 0) {
        assertThat(decision.loss().loss()).isZero();
        continue;
      }
      assertThat(sized).hasSize(3);
      double sum = 0;
      for (Joint joint : sized) {
        assertThat(joint.sizedOn()).isNotNull();
        assertThat(joint.layers().get(condors)).isCloseTo(joint.sizedOn(), within(CENT));
        sum -= joint.layers().get(condors);
      }
      assertThat(Math.max(0, sum / 3)).isCloseTo(report.projectedLoss(), within(CENT));
    }
  }

  /** Futures alone: a call answers a large shock by more than its mean beta. */
  @Test
  void the_ladder_gains_its_vix_beta_times_the_shock() {
    int held = 0;
    for (Decision decision : RealRun.plain().decisions().values()) {
      StressReport report = stress(decision);
      for (Joint joint : report.joint()) {
        double gained = 0;
        for (int i = 0; i < report.layers().size(); i++) {
          boolean futures = List.of("short", "intermediate").contains(report.layers().get(i));
          gained += futures ? joint.layers().get(i) : 0;
        }
        double promised = decision.hedge().ladder().vixBeta() * joint.vixPoints();
        assertThat(gained).isCloseTo(promised, within(CENT));
        held += promised > 0 ? 1 : 0;
      }
    }
    assertThat(held).isPositive();
  }
}
