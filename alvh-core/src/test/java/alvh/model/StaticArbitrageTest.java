package alvh.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Chains of the model are free of static arbitrage at any state that its real dynamics reach:
 * verticals, butterflies and calendars on a grid of strikes, an index of 5,000 points.
 */
class StaticArbitrageTest {
  private static final AffineModel A1 = new AffineModel(AffineParameters.a1());
  private static final double[] DAYS = {1, 3, 7, 14, 30, 60, 91, 182, 365, 730};
  private static final double INDEX = 5000;

  /** Points of an index at 5,000, a hundredth of the smallest tick. */
  private static final double ROUNDING = 5e-4;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void no_vertical_butterfly_or_calendar_is_for_free(long seed) {
    var state = state(seed);
    double[] strikes = new double[240];
    Arrays.setAll(strikes, i -> 3000 + 12.5 * i);
    double[] k = Arrays.stream(strikes).map(s -> Math.log(s / INDEX)).toArray();
    var before = new double[k.length];
    Arrays.setAll(before, i -> Math.max(0, 1 - strikes[i] / INDEX));
    for (double days : DAYS) {
      var call = new double[k.length];
      A1.chain().calls(days / 365, state, k, call);
      for (int i = 0; i < k.length; i++) {
        assertThat(INDEX * (call[i] - before[i])).as("calendar").isGreaterThan(-ROUNDING);
      }
      for (int i = 1; i < k.length - 1; i++) {
        double butterfly = INDEX * (call[i - 1] - 2 * call[i] + call[i + 1]);
        assertThat(butterfly).as("%s at %s", state, days).isGreaterThan(-ROUNDING);
        double vertical = INDEX * (call[i] - call[i + 1]);
        assertThat(vertical).isBetween(-ROUNDING, 12.5 + ROUNDING);
      }
      before = call;
    }
  }

  /** A state that the real dynamics reach in some months from their mean. */
  private static MarketState state(long seed) {
    var paths = new AffinePaths(A1.parameters(), 8);
    var point = PathPoint.at(A1.parameters().realMean());
    var random = new SplittableRandom(seed);
    for (int i = 0; i < 100 * seed; i++) {
      point = paths.step(point, 1 / 252.0, 0, random).point();
    }
    return point.state();
  }
}
