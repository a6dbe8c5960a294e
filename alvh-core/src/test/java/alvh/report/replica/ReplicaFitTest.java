package alvh.report.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** How near two courses lie, and when that is near enough. */
class ReplicaFitTest {
  /** Sums of doubles. */
  private static final double ROUNDING = 1e-12;

  private static SortedMap<YearMonth, Double> levels(double... levels) {
    var months = new TreeMap<YearMonth, Double>();
    YearMonth month = YearMonth.of(2000, 1);
    for (double level : levels) {
      months.put(month, level);
      month = month.plusMonths(1);
    }
    return months;
  }

  @Test
  void a_course_is_next_to_itself_at_any_scale() {
    ReplicaFit fit =
        ReplicaFit.of(levels(10, 11, 10.5, 12), levels(100, 110, 105, 120)).orElseThrow();

    assertThat(fit.months()).isEqualTo(3);
    assertThat(fit.correlation()).isEqualTo(1, within(ROUNDING));
    assertThat(fit.deviationRatio()).isEqualTo(1, within(ROUNDING));
    assertThat(fit.trackingError()).isEqualTo(0, within(ROUNDING));
    assertThat(fit.terminalRatio()).isEqualTo(1, within(ROUNDING));
  }

  @Test
  void a_constant_advantage_is_a_mean_difference_without_a_tracking_error() {
    ReplicaFit fit =
        ReplicaFit.of(
                levels(100, 100 * 1.11, 100 * 1.11 * .96, 100 * 1.11 * .96 * 1.06),
                levels(100, 110, 110 * .95, 110 * .95 * 1.05))
            .orElseThrow();

    assertThat(fit.meanDifference()).isEqualTo(.01, within(ROUNDING));
    assertThat(fit.trackingError()).isEqualTo(0, within(ROUNDING));
  }

  @Test
  void a_month_that_one_of_both_lacks_is_left_out() {
    SortedMap<YearMonth, Double> published = levels(100, 110, 105, 120, 118, 121);
    published.remove(YearMonth.of(2000, 3));

    assertThat(ReplicaFit.pairs(levels(1, 2, 3, 4, 5, 6), published)).hasSize(3);
  }

  @Test
  void two_months_are_too_few() {
    assertThat(ReplicaFit.of(levels(100, 110, 105), levels(100, 110, 105))).isEmpty();
  }

  @Test
  void each_bound_that_is_not_met_is_named() {
    Acceptance bounds = Acceptance.of("CNDR").orElseThrow();
    YearMonth month = YearMonth.of(2000, 1);

    assertThat(bounds.unmet(new ReplicaFit(month, month, 9, .93, .84, -.0008, .0072, 1, 1)))
        .isEmpty();
    assertThat(bounds.unmet(new ReplicaFit(month, month, 9, .929, .99, -.0009, .0073, 1, 1)))
        .containsExactly(
            "correlation 0.929 < 0.930",
            "ratio of deviations 0.99 outside 0.84 to 0.98",
            "mean difference −9.0 bp > 8 bp",
            "tracking error 73.0 bp > 72 bp");
  }

  @Test
  void an_index_without_a_table_has_no_bounds() {
    assertThat(Acceptance.of("VXTH")).isEmpty();
  }
}
