package alvh.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.report.Evidence;
import alvh.report.Resampling;
import alvh.report.SampleRun;
import org.junit.jupiter.api.Test;

class CostsSectionTest {
  private static String html(double kappa) {
    return CostsSection.of(Evidence.of(SampleRun.of(300, 150), kappa, new Resampling()));
  }

  @Test
  void every_arm_stands_at_mid_half_three_quarters_and_the_touch() {
    assertThat(html(.5))
        .contains("at mid", "at half", "at three quarters", "at the touch", "crash, touch")
        .contains("Layered hedge", "Unhedged", "Constant VX1");
  }

  @Test
  void fills_at_mid_leave_nothing_to_price_again() {
    assertThat(html(0)).contains("which says nothing of the spread").doesNotContain("at the touch");
  }
}
