package alvh.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.market.Measure;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class VarianceCurveTest {
  private static final double ROUNDING = 1e-15;
  private static final double MIN_FORWARD_VARIANCE_A_DAY = 0.05 * 0.05 / 365;

  private static VarianceCurve curve(double v9, double v30, double v93, double v184, double v365) {
    return new VarianceCurve(
        List.of(
            Knot.published(Measure.VIX9D, 9, v9),
            Knot.published(Measure.VIX, 30, v30),
            Knot.published(Measure.VIX3M, 93, v93),
            Knot.published(Measure.VIX6M, 184, v184),
            Knot.published(Measure.VIX1Y, 365, v365)));
  }

  private static double w(double days, double index) {
    return days * index * index / 1e4 / 365;
  }

  @Test
  void published_levels_are_met_when_they_rise_enough() {
    VarianceCurve curve = curve(12, 14, 17, 19, 21);
    assertThat(curve.at(9)).isCloseTo(w(9, 12), within(ROUNDING));
    assertThat(curve.at(30)).isCloseTo(w(30, 14), within(ROUNDING));
    assertThat(curve.at(93)).isCloseTo(w(93, 17), within(ROUNDING));
    assertThat(curve.at(184)).isCloseTo(w(184, 19), within(ROUNDING));
    assertThat(curve.at(365)).isCloseTo(w(365, 21), within(ROUNDING));
  }

  @Test
  void below_nine_days_the_short_index_holds_and_beyond_a_year_the_last_forward_variance() {
    VarianceCurve curve = curve(12, 14, 17, 19, 21);
    assertThat(curve.at(3)).isCloseTo(w(3, 12), within(ROUNDING));
    double forward = (w(365, 21) - w(184, 19)) / 181;
    assertThat(curve.at(700)).isCloseTo(w(365, 21) + 335 * forward, within(ROUNDING));
  }

  /** A flat family is a straight line: the cubic must not bend it. */
  @Test
  void a_flat_family_is_a_straight_line() {
    VarianceCurve curve = curve(20, 20, 20, 20, 20);
    for (double day = 1; day < 500; day += 7) {
      assertThat(curve.at(day)).isCloseTo(w(day, 20), within(ROUNDING));
    }
  }

  /** Nine days at 80 hold more variance than thirty at 40: the two are pooled. */
  @Test
  void a_falling_pair_is_pooled_and_keeps_a_forward_volatility_of_five() {
    VarianceCurve curve = curve(80, 40, 35, 32, 30);
    double forward = (curve.at(30) - curve.at(9)) / 21;
    assertThat(forward).isCloseTo(MIN_FORWARD_VARIANCE_A_DAY, within(ROUNDING));
    double pooledExcess = (w(9, 80) + w(30, 40) - 39 * MIN_FORWARD_VARIANCE_A_DAY) / 2;
    assertThat(curve.at(9))
        .isCloseTo(pooledExcess + 9 * MIN_FORWARD_VARIANCE_A_DAY, within(ROUNDING));
  }

  @Property
  void forward_variance_never_falls_below_the_floor_between_knots(
      @ForAll @Size(5) List<@DoubleRange(min = 8, max = 120) Double> levels) {
    VarianceCurve curve =
        curve(levels.get(0), levels.get(1), levels.get(2), levels.get(3), levels.get(4));
    int[] knots = {0, 9, 30, 93, 184, 365, 700};
    for (int i = 1; i < knots.length; i++) {
      double forward = (curve.at(knots[i]) - curve.at(knots[i - 1])) / (knots[i] - knots[i - 1]);
      assertThat(forward).isGreaterThan(MIN_FORWARD_VARIANCE_A_DAY - 1e-12);
    }
    for (int day = 1; day < 700; day++) {
      assertThat(curve.at(day + 1)).isGreaterThan(curve.at(day));
    }
  }
}
