package alvh.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.instrument.Holdings;
import alvh.report.claim.HedgeDay;
import alvh.risk.FactorHedge;
import alvh.strategy.Decision;
import alvh.strategy.OpenCondor;
import alvh.surface.VolSurface;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is kept of a session of the real run, against the decision itself. */
class HedgeDayTest {
  /** Sums in another order. */
  private static final double ROUNDING = 1e-9;

  @Test
  void gamma_is_that_of_a_move_of_vix_percent_and_target_that_of_the_ladder() {
    for (Decision decision : RealRun.plain().decisions().values()) {
      HedgeDay day = HedgeDay.of(decision);
      VolSurface surface = decision.outlook().surface().orElseThrow();
      Holdings condors = Holdings.NONE;
      for (OpenCondor condor : decision.before().condors()) {
        condors = condors.plus(condor.holdings());
      }

      double gamma = Math.abs(FactorHedge.gamma(surface, condors, surface.vix()));
      assertThat(day.gamma()).isCloseTo(gamma, within(ROUNDING * (1 + gamma)));
      assertThat(day.target()).isEqualTo(decision.hedge().goal().targetBeta());
      assertThat(day.engaged()).isEqualTo(decision.hedge().engine().status().state().isEngaged());
    }
  }

  @Test
  void the_hedge_held_is_that_of_the_contracts_at_the_betas_of_their_ranks() {
    for (Decision decision : RealRun.plain().decisions().values()) {
      double least = Double.POSITIVE_INFINITY;
      double most = 0;
      for (double beta : decision.outlook().curveBeta()) {
        least = Math.min(least, beta);
        most = Math.max(most, beta);
      }
      double dollars = 0;
      for (Map.Entry<?, Long> held : decision.before().heldMinis().entrySet()) {
        dollars += 100 * held.getValue();
      }

      assertThat(HedgeDay.of(decision).held())
          .isBetween(least * dollars - ROUNDING, most * dollars + ROUNDING);
    }
  }
}
