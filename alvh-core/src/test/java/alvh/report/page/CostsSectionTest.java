package alvh.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.report.Evidence;
import alvh.report.Repriced;
import alvh.report.Resampling;
import alvh.report.Run;
import alvh.report.SampleRun;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class CostsSectionTest {
  private static final Run RUN = SampleRun.of(300, 150);

  private static String html(Repriced.Fills fills, boolean optimistic) {
    return CostsSection.of(Evidence.of(RUN, fills, new Resampling()), optimistic);
  }

  @Test
  void every_arm_stands_at_mid_half_three_quarters_and_the_touch() {
    assertThat(html(new Repriced.Fills(.5), false))
        .contains("at mid", "at half", "at three quarters", "at the touch", "crash, touch")
        .contains("Layered hedge", "Unhedged", "Constant VX1");
  }

  @Test
  void fills_at_mid_and_by_legs_are_priced_at_the_touch_too() {
    var byLegs = new Repriced.Fills(OptionalDouble.empty(), 10, 1);
    for (Repriced.Fills fills : List.of(new Repriced.Fills(0), byLegs)) {
      assertThat(html(fills, false)).contains("at mid", "at the touch").doesNotContain("only fees");
    }
  }

  @Test
  void a_crash_and_the_close_of_a_fill_are_those_of_the_run() {
    // VIX of the made-up run rises by up to a fifth of a point a session.
    var any = new Repriced.Fills(OptionalDouble.of(.5), .15, 1);
    assertThat(html(any, false))
        .contains("VIX rose by 0.15 points or more", "met the close after their decision");
    assertThat(html(any, true)).contains("met the close of their decision");
  }
}
