package alvh.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.strategy.CondorReturn.PastTrades;
import org.junit.jupiter.api.Test;

/** What the account's own closed condors would be on today's margin. */
class ClosedSoFarTest {
  private static final double ROUNDING = 1e-12;

  private static CondorReturn today(PastTrades past) {
    return new CondorReturn(20, 28_000, 2_000, 1_500, 0, .02, past, 60);
  }

  @Test
  void by_hand() {
    ClosedSoFar closed = ClosedSoFar.NONE.plus(.6, 30).plus(-.3, 50).plus(.3, 40);

    assertThat(closed.trades()).isEqualTo(3);
    assertThat(closed.result()).isCloseTo(.2, within(ROUNDING));
    assertThat(closed.days()).isCloseTo(40, within(ROUNDING));
    double gain = (100 * 20 * .2 + .02 * 30_000 * 40 / 365) / 30_000;
    assertThat(closed.irr(today(PastTrades.NONE)).orElseThrow())
        .isCloseTo(Math.pow(1 + gain, 365 / 40.0) - 1, within(ROUNDING));
  }

  /** Both say the same of the same trades, where fees are left out. */
  @Test
  void it_is_the_expectation_where_the_past_on_paper_was_the_same() {
    var past = new PastTrades(80, .7, 40);
    ClosedSoFar closed = new ClosedSoFar(80, 1 - .7, 40);

    assertThat(closed.irr(today(past)).orElseThrow())
        .isCloseTo(today(past).irr().orElseThrow(), within(ROUNDING));
  }

  @Test
  void nothing_is_said_before_a_condor_was_closed() {
    assertThat(ClosedSoFar.NONE.irr(today(PastTrades.NONE))).isEmpty();
  }
}
