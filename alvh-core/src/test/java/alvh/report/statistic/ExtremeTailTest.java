package alvh.report.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ExtremeTailTest {
  /** Mean beyond the 1 % quantile of a standard normal law: density over probability. */
  private static final double NORMAL = -2.665214;

  /** A sample of 200,000 leaves about two hundredths. */
  private static final double SAMPLING = .03;

  @Test
  void three_ways_agree_on_a_normal_sample() {
    var random = new SplittableRandom(5);
    double[] sample = random.doubles(200_000).map(u -> gauss(random)).toArray();

    ExtremeTail tail = ExtremeTail.of(sample);

    assertThat(tail.valueAtRisk()).isEqualTo(-2.3263, within(SAMPLING));
    assertThat(tail.shortfall()).isEqualTo(NORMAL, within(SAMPLING));
    assertThat(tail.byMoments().orElseThrow()).isEqualTo(NORMAL, within(SAMPLING));
    assertThat(tail.byTailLaw().orElseThrow()).isEqualTo(NORMAL, within(SAMPLING));
  }

  @Test
  void a_pareto_tail_is_told_by_the_law_of_the_tail_and_not_by_moments() {
    // Losses u^(-1/4): quantile q^(-1/4), mean beyond it 4/3 of that.
    var random = new SplittableRandom(7);
    double[] sample = random.doubles(400_000).map(u -> -Math.pow(u, -.25)).toArray();
    double exact = -Math.pow(.01, -.25) * 4 / 3;

    ExtremeTail tail = ExtremeTail.of(sample);

    assertThat(tail.byTailLaw().orElseThrow()).isEqualTo(exact, within(2 * SAMPLING));
    assertThat(tail.byMoments().orElseThrow()).isLessThan(10 * exact);
  }

  @Test
  void few_returns_have_no_law_of_the_tail() {
    assertThat(ExtremeTail.of(new double[] {.01, -.02, .005, .015, -.01}).byTailLaw()).isEmpty();
  }

  private static double gauss(SplittableRandom random) {
    return Math.sqrt(-2 * Math.log(1 - random.nextDouble()))
        * Math.cos(2 * Math.PI * random.nextDouble());
  }
}
