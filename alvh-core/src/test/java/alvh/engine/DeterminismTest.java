package alvh.engine;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.RealStore;
import alvh.report.ArmRun;
import org.junit.jupiter.api.Test;

class DeterminismTest {
  @Test
  void two_runs_over_the_same_history_decide_trade_and_earn_the_same() {
    RealRun one = RealRun.plain();
    RealRun other = RealRun.ofThreeArms(RealStore.history());
    assertThat(other.cards().equals(one.cards())).isTrue();
    for (int arm = 0; arm < one.run().arms().size(); arm++) {
      ArmRun expected = one.run().arms().get(arm);
      ArmRun actual = other.run().arms().get(arm);
      assertThat(actual.condors()).isEqualTo(expected.condors());
      assertThat(actual.hedgeTrades()).isEqualTo(expected.hedgeTrades());
      assertThat(actual.rows()).isEqualTo(expected.rows());
    }
    assertThat(other.run().days()).isEqualTo(one.run().days());
  }
}
