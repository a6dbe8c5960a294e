package alvh.feed;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.model.AffineParameters;
import org.junit.jupiter.api.Test;

/** Where nothing earns a premium condors earn nothing; where risk is paid they earn. */
class CondorPremiumTest {
  /** Independent condors of 31 sessions, 246 years of them. */
  private static final int TRADES = 2_000;

  private static final double STANDARD_ERRORS = 3;

  @Test
  void without_premia_and_costs_the_mean_condor_earns_nothing() {
    var premium = CondorPremium.of(AffineParameters.a1().withoutPremia(), 11, TRADES);

    assertThat(premium.trades()).isEqualTo(TRADES);
    assertThat(Math.abs(premium.errors())).as(premium.toString()).isLessThan(STANDARD_ERRORS);
  }

  @Test
  void with_premia_the_mean_condor_earns_before_costs() {
    var premium = CondorPremium.of(AffineParameters.a1(), 11, TRADES);

    assertThat(premium.errors()).as(premium.toString()).isGreaterThan(STANDARD_ERRORS);
  }
}
