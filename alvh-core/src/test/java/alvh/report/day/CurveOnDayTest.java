package alvh.report.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.report.page.CurveSection;
import alvh.strategy.MadeDay;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CurveOnDayTest {
  private static final double ROUNDING = 1e-9;
  private static final int MIN_DAYS = 6;
  private static final MadeDay DAY = MadeDay.calm(LocalDate.of(2018, 1, 29));

  private static CurveOnDay of(MadeDay day) {
    return CurveOnDay.of("today", day.snapshot(), MIN_DAYS).orElseThrow();
  }

  @Test
  void contango_and_slope_are_those_of_the_front_two() {
    CurveOnDay curve = of(DAY);
    assertThat(curve.contango()).isCloseTo(16.0 / 15 - 1, within(ROUNDING));
    // 2018-02-14 and 2018-03-21 lie 35 days apart.
    assertThat(curve.slope()).isCloseTo(-30 / 35.0, within(ROUNDING));
    assertThat(curve.points()).hasSize(4);
    assertThat(curve.points().getFirst().days()).isEqualTo(16);
  }

  @Test
  void the_picture_says_contango_or_backwardation_and_holds_its_numbers() {
    assertThat(CurveSection.of(List.of(of(DAY))))
        .contains("contango of 6.7", "0.86 points per 30 days", "16.50", "<svg");
    assertThat(CurveSection.of(List.of(of(DAY.futures(30.0, 27.0, 25.0, 24.0)))))
        .contains("backwardation of 10.0", "F1 − F2 2.57 points");
    assertThat(CurveSection.of(List.of())).contains("none was settled");
  }

  @Test
  void a_day_without_futures_or_vix_has_no_curve() {
    assertThat(CurveOnDay.of("today", DAY.withoutCurve().snapshot(), MIN_DAYS)).isEmpty();
    assertThat(CurveOnDay.of("today", DAY.withoutVix().snapshot(), MIN_DAYS)).isEmpty();
  }
}
