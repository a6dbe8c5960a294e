package alvh.report.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.math.Normal;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class SharpeEvidenceTest {
  /** The source prints four places. */
  private static final double PRINTED = 5e-5;

  /** Both sides of the comparison round in the last places. */
  private static final double LIBRARY = 1e-9;

  /** The example of the source counts 250 days a year. */
  private static final double DAYS = 250;

  private static final double VARIANCE = .5 / DAYS;

  private static final SharpeEvidence PUBLISHED =
      new SharpeEvidence(2.5 / Math.sqrt(DAYS), 1250, -3, 10);

  @Test
  void the_worked_example_of_the_deflated_ratio_comes_out() {
    // Bailey and Lopez de Prado 2014: SR0 = .1132, DSR = .9004 after 100 trials, .9505 after 46.
    assertThat(SharpeEvidence.bestByChance(VARIANCE, 100)).isEqualTo(.1132, within(PRINTED));
    assertThat(PUBLISHED.probabilityAfterTrials(VARIANCE, 100)).isEqualTo(.9004, within(PRINTED));
    assertThat(PUBLISHED.probabilityAfterTrials(VARIANCE, 46)).isEqualTo(.9505, within(PRINTED));
  }

  @Test
  void normal_returns_stand_88_trials_as_the_example_says() {
    var normal = new SharpeEvidence(2.5 / Math.sqrt(DAYS), 1250, 0, 3);
    assertThat(normal.probabilityAfterTrials(VARIANCE, 88)).isEqualTo(.9505, within(PRINTED));
  }

  @Test
  void a_single_trial_deflates_nothing() {
    assertThat(PUBLISHED.probabilityAfterTrials(VARIANCE, 1))
        .isEqualTo(PUBLISHED.probabilityAbove(0));
  }

  @Test
  void after_the_shortest_record_the_ratio_lies_above_zero_with_that_confidence() {
    var brief = new SharpeEvidence(.05, 100, -1, 8);
    int needed = (int) Math.ceil(brief.shortestRecord(0, .95).orElseThrow());
    assertThat(new SharpeEvidence(.05, needed, -1, 8).probabilityAbove(0)).isBetween(.95, .9501);
    assertThat(new SharpeEvidence(-.05, 100, -1, 8).shortestRecord(0, .95)).isEmpty();
  }

  @Test
  void the_quantile_of_the_normal_law_is_that_of_another_library() {
    var law = new NormalDistribution();
    for (double p : new double[] {1e-6, .001, .01, .3, .5, .7, .975, .999999}) {
      assertThat(Normal.quantile(p))
          .isEqualTo(law.inverseCumulativeProbability(p), within(LIBRARY));
      assertThat(Normal.cdf(Normal.quantile(p))).isEqualTo(p, within(1e-14));
    }
    // Ten digits of the published tables; the library is wrong from the sixth.
    assertThat(Normal.quantile(1e-12)).isEqualTo(-7.034483825, within(LIBRARY));
  }
}
