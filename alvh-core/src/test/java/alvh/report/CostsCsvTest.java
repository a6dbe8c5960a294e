package alvh.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class CostsCsvTest {
  @Test
  void every_arm_has_a_row_for_every_cost_and_two_for_crashes() {
    var arm = new Repriced.Arm("ALVH", List.of(5.0, 2.5), 1.25, -10, OptionalDouble.of(1));
    assertThat(CostsCsv.of(repriced(OptionalDouble.of(.5), arm)).lines())
        .containsExactly(
            "arm,kappa,crash,profit",
            "ALVH,0.0,no,5.00",
            "ALVH,0.5,no,2.50",
            "ALVH,0.5,yes,1.25",
            "ALVH,1.0,yes,-10.00");
  }

  @Test
  void a_share_by_number_of_legs_is_no_single_kappa() {
    var arm = new Repriced.Arm("ALVH", List.of(5.0, 2.5), 1.25, -10, OptionalDouble.of(1));

    assertThat(CostsCsv.of(repriced(OptionalDouble.empty(), arm)).lines())
        .contains("ALVH,,yes,1.25", "ALVH,1.0,yes,-10.00");
  }

  private static Repriced repriced(OptionalDouble share, Repriced.Arm arm) {
    return new Repriced(share, 10, List.of(0.0, .5), List.of(arm), List.of());
  }
}
