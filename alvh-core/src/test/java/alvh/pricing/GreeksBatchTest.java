package alvh.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.math.Lanes;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Columns of thirteen Greeks against the function of one option, which is held elsewhere. */
class GreeksBatchTest {
  /** In standard deviations; from 4 on both tails of the Mills ratio's domain are met. */
  private static final double WIDEST = 6;

  private static GreeksBatch.Options drawn(int count, long seed) {
    var random = new SplittableRandom(seed);
    double[][] c = new double[7][count];
    for (int i = 0; i < count; i++) {
      c[0][i] = random.nextDouble(10, 6000);
      c[2][i] = Math.exp(random.nextDouble(-9, 1.5));
      c[3][i] = Math.exp(random.nextDouble(-4, 1.5));
      double s = c[3][i] * Math.sqrt(c[2][i]);
      c[1][i] = c[0][i] * Math.exp(s * random.nextDouble(-WIDEST, WIDEST));
      c[4][i] = random.nextDouble(-0.01, 0.08);
      c[5][i] = random.nextDouble(0, 0.04);
      c[6][i] = random.nextBoolean() ? 1 : -1;
    }
    return new GreeksBatch.Options(c[0], c[1], c[2], c[3], c[4], c[5], c[6]);
  }

  @Property(tries = 200)
  void every_row_has_the_bits_of_the_scalar_function(
      @ForAll @IntRange(min = 0, max = 600) int count, @ForAll long seed) {
    GreeksBatch.Options o = drawn(count, seed);
    for (boolean inLanes : new boolean[] {false, Lanes.AVAILABLE}) {
      var columns = GreeksBatch.Columns.of(count);
      new GreeksBatch(inLanes).greeks(o, columns);
      for (int i = 0; i < count; i++) {
        Greeks expected =
            Greeks.of(
                o.spot()[i],
                o.strike()[i],
                o.years()[i],
                o.volatility()[i],
                o.rate()[i],
                o.dividendYield()[i],
                o.cp()[i] > 0 ? 1 : -1);
        assertThat(columns.row(i)).isEqualTo(expected);
      }
    }
  }
}
