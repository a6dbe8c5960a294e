package alvh.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.report.Evidence;
import alvh.report.Evidence.ArmCost;
import alvh.report.Evidence.CostCase;
import alvh.report.Resampling;
import alvh.report.SampleRun;
import alvh.report.TearSheet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CostsSectionTest {
  private static final Evidence EVIDENCE =
      Evidence.of(SampleRun.of(300, 150), .5, new Resampling());

  private static CostCase costs(double kappa, String... arms) {
    TearSheet any = EVIDENCE.layered().sheet();
    return new CostCase(kappa, Stream.of(arms).map(arm -> new ArmCost(arm, any, 0)).toList());
  }

  @Test
  void it_names_the_arms_that_were_run_at_every_cost_where_others_were_not() {
    List<CostCase> cases = List.of(costs(0, "ALVH", "ARM0"), costs(.5, "ALVH", "ARM0", "ARM3"));

    assertThat(CostsSection.missing(cases))
        .isEqualTo(
            "Run at every cost: the layered hedge and the unhedged condors; all other arms at the"
                + " configured cost alone. ");
    assertThat(CostsSection.missing(List.of(costs(0, "ALVH"), costs(1, "ALVH")))).isEmpty();
  }

  @Test
  void its_table_does_not_promise_every_arm_at_every_cost() {
    assertThat(CostsSection.of(EVIDENCE)).doesNotContain("Every arm at every cost");
  }
}
