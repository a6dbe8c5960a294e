package alvh.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.math.Lanes;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Columns of prices and sensitivities against the scalar functions and 140-digit arithmetic. */
class Black76BatchTest {
  /** As of the scalar price; see {@link ReferenceGridTest}. */
  private static final double PRECISION = 1e-13;

  /** Below it the far tail underflows, above it s is far beyond what the loops cover. */
  private static final double WIDEST = 6;

  private static Black76Batch.Options drawn(int count, long seed) {
    var random = new SplittableRandom(seed);
    var o =
        new Black76Batch.Options(
            new double[count],
            new double[count],
            new double[count],
            new double[count],
            new double[count]);
    for (int i = 0; i < count; i++) {
      o.forward()[i] = random.nextDouble(10, 6000);
      o.years()[i] = Math.exp(random.nextDouble(-9, 1.5));
      o.volatility()[i] = Math.exp(random.nextDouble(-4, 1.5));
      double s = o.volatility()[i] * Math.sqrt(o.years()[i]);
      o.strike()[i] = o.forward()[i] * Math.exp(s * random.nextDouble(-WIDEST, WIDEST));
      o.cp()[i] = random.nextBoolean() ? 1 : -1;
    }
    return o;
  }

  private static double[] rates(int count) {
    double[] rates = new double[count];
    for (int i = 0; i < count; i++) {
      rates[i] = 0.07 * i / count - 0.01;
    }
    return rates;
  }

  @Property(tries = 200)
  void every_row_has_the_bits_of_the_scalar_functions(
      @ForAll @IntRange(min = 0, max = 600) int count, @ForAll long seed) {
    Black76Batch.Options o = drawn(count, seed);
    double[] rates = rates(count);
    for (boolean inLanes : new boolean[] {false, Lanes.AVAILABLE}) {
      var batch = new Black76Batch(inLanes);
      double[] prices = new double[count];
      batch.price(o, rates, prices);
      var columns = Black76Batch.Columns.of(count);
      batch.greeks(o, rates, columns);
      for (int i = 0; i < count; i++) {
        assertThat(prices[i]).isEqualTo(Black76Batch.price(o, rates[i], i));
        assertThat(row(columns, i)).isEqualTo(Black76Batch.greeks(o, rates[i], i));
      }
    }
  }

  private static ForwardGreeks row(Black76Batch.Columns c, int i) {
    return new ForwardGreeks(
        c.price()[i], c.delta()[i], c.gamma()[i], c.vega()[i], c.theta()[i], c.rho()[i]);
  }

  @Test
  void a_row_outside_the_domain_disturbs_no_other() {
    Black76Batch.Options o = drawn(64, 1);
    double[] discount = rates(64);
    double[] before = new double[64];
    new Black76Batch().price(o, discount, before);
    o.volatility()[7] = Double.NaN;
    o.years()[8] = 0;
    o.forward()[9] = -1;
    double[] after = new double[64];
    new Black76Batch().price(o, discount, after);
    assertThat(after[7]).isNaN();
    for (int i = 0; i < 64; i++) {
      if (i < 7 || i > 9) {
        assertThat(after[i]).isEqualTo(before[i]);
      }
    }
  }

  @Test
  void every_price_of_the_reference_grid_agrees_relative_to_its_own_size() {
    double[] expected = ReferenceGrid.prices();
    int count = expected.length;
    var o = drawn(count, 1);
    List<ReferenceGrid.Option> options = ReferenceGrid.options();
    double[] one = new double[count];
    for (int i = 0; i < count; i++) {
      var option = options.get(i);
      o.forward()[i] = ReferenceGrid.SPOT;
      o.strike()[i] = option.strike();
      o.years()[i] = option.years();
      o.volatility()[i] = option.volatility();
      o.cp()[i] = option.cp();
      one[i] = 1;
    }
    double[] prices = new double[count];
    new Black76Batch().price(o, one, prices);
    for (int i = 0; i < count; i++) {
      assertThat(Math.abs(prices[i] / expected[i] - 1)).isLessThan(PRECISION);
    }
  }
}
