package alvh.report.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.market.FuturesCurve;
import alvh.market.History;
import alvh.market.Measure;
import alvh.market.TimeSeries;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The method's printed figures against the published files. */
class AnchorsTest {
  @Nested
  class OnPublishedData {
    private static final int FIGURES = 158;

    /** Half of the last digit to which the figures below are written. */
    private static final double WRITTEN = 5e-5;

    private static List<Anchor> anchors = List.of();

    @BeforeAll
    static void recompute() {
      anchors = Anchors.of(PublishedHistory.read());
    }

    @Test
    void all_families_are_there() {
      assertThat(anchors.size()).isEqualTo(FIGURES);
    }

    @Test
    void every_figure_is_met_but_the_explained_ones() {
      assertThat(anchors)
          .filteredOn(anchor -> !anchor.figure().isMet())
          .extracting(anchor -> anchor.figure().name())
          .containsExactly(
              "skewness of SPY's returns",
              "5 % quantile of SPY move, %, over 5 d",
              "ΔVVIX per point of ΔVIX",
              "share of days with RSI14 of VIX > 70",
              "share of days with RSI21 of mean(F1, F2) < 30");
    }

    @Test
    void every_difference_is_explained() {
      assertThat(anchors)
          .filteredOn(anchor -> !anchor.figure().isMet())
          .extracting(anchor -> anchor.figure().explanation())
          .doesNotContain(Figure.Difference.UNKNOWN.sentence());
    }

    @Test
    void counts_agree_to_the_day() {
      assertThat(value("days with ΔVIX ≥ 5")).isEqualTo(94);
      assertThat(value("days with ΔVIX ≥ 7")).isEqualTo(45);
      assertThat(value("days with ΔVIX ≥ 5 over five days")).isEqualTo(393);
      assertThat(value("days with ΔVIX ≥ 7 over five days")).isEqualTo(183);
      assertThat(value("VIX rises of 5 to 7 over 10 d")).isEqualTo(280);
      assertThat(value("episodes with F1 > F2")).isEqualTo(111);
      assertThat(value("days in these episodes")).isEqualTo(108);
      assertThat(value("days with a curve")).isEqualTo(3716);
    }

    @Test
    void values_stay_what_they_are() {
      assertThat(value("mean of VIX, points")).isCloseTo(19.4424, within(WRITTEN));
      assertThat(value("correlation, 1993 to 2025")).isCloseTo(-.7905, within(WRITTEN));
      assertThat(value("ΔF1 per point of ΔVIX")).isCloseTo(.6058, within(WRITTEN));
      assertThat(value("yearly volatility of VX2")).isCloseTo(.6048, within(WRITTEN));
      assertThat(value("mean gap, points, 15 to 45 days")).isCloseTo(.7996, within(WRITTEN));
    }

    @Test
    void the_longest_span_reaches_beyond_the_methods() {
      assertThat(anchors)
          .allSatisfy(
              a ->
                  assertThat(a.longestExtent().days())
                      .isGreaterThanOrEqualTo(a.methodExtent().days()));
      assertThat(anchor("days with a curve").longestExtent())
          .isEqualTo(new Extent(LocalDate.of(2004, 3, 26), LocalDate.of(2026, 9, 23), 5658));
    }

    private static double value(String name) {
      return anchor(name).figure().value();
    }

    private static Anchor anchor(String name) {
      return anchors.stream()
          .filter(anchor -> anchor.figure().name().equals(name))
          .findFirst()
          .orElseThrow();
    }
  }

  @Test
  void a_history_without_data_has_no_anchors() {
    var nothing =
        new History(
            new EnumMap<Measure, TimeSeries>(Measure.class),
            new TreeMap<LocalDate, FuturesCurve>());

    assertThat(Anchors.of(nothing)).isEmpty();
  }
}
