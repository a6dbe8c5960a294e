package alvh.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.report.ArmEvidence;
import alvh.report.Evidence;
import alvh.report.Resampling;
import alvh.report.Run;
import alvh.report.SampleRun;
import org.junit.jupiter.api.Test;

/** The row of engine 3 among the figures. */
class EngineThreeRowTest {
  @Test
  void it_is_shown_where_engine_three_has_traded() {
    Run run = SampleRun.of(300, 150);
    Evidence quiet = Evidence.of(run, .5, new Resampling());
    Evidence traded = Evidence.of(SampleRun.withEngineThree(run, 1_234), .5, new Resampling());

    assertThat(FiguresSection.leadingRows(quiet)).doesNotContain(FigureRow.ENGINE3);
    assertThat(FiguresSection.leadingRows(traded)).contains(FigureRow.ENGINE3);
    ArmEvidence first = traded.arms().getFirst();
    assertThat(FigureRow.ENGINE3.text().apply(first)).isEqualTo("1,234");
  }
}
