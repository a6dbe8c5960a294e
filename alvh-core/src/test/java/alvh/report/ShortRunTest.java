package alvh.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.report.statistic.Horizon;
import org.junit.jupiter.api.Test;

class ShortRunTest {
  private static final int SESSIONS = 60;
  private static final Evidence EVIDENCE =
      Evidence.of(SampleRun.of(SESSIONS, 100), .5, new Resampling());

  /** Sums of doubles in another order. */
  private static final double ROUNDING = 1e-9;

  @Test
  void a_run_shorter_than_a_year_has_no_figure_a_year() {
    for (ArmEvidence arm : EVIDENCE.arms()) {
      TearSheet sheet = arm.sheet();
      assertThat(sheet.cagr()).isEmpty();
      assertThat(sheet.volatility()).isEmpty();
      assertThat(sheet.sharpe()).isEmpty();
      assertThat(sheet.sortino()).isEmpty();
      assertThat(sheet.calmar()).isEmpty();
      assertThat(sheet.martin()).isEmpty();
    }
    assertThat(EVIDENCE.shortRun()).hasValueSatisfying(s -> assertThat(s).contains("60 sessions"));
  }

  @Test
  void differences_of_means_are_those_of_the_whole_run() {
    ArmPath arm = EVIDENCE.layered().path();
    ArmPath other = EVIDENCE.arms().get(1).path();
    double apart = (arm.equity()[SESSIONS - 1] - other.equity()[SESSIONS - 1]) / arm.capital();

    assertThat(EVIDENCE.comparisons().getFirst().mean().estimate())
        .isEqualTo(apart, within(ROUNDING));
  }

  @Test
  void no_sentence_speaks_of_a_year() {
    for (Comparison comparison : EVIDENCE.comparisons()) {
      assertThat(comparison.equalCost().sentence()).doesNotContain("a year");
    }
    assertThat(EVIDENCE.votes().verdict()).contains("over 60 sessions");
  }

  @Test
  void a_year_is_where_scaling_begins() {
    assertThat(new Horizon(251).isAnnual()).isFalse();
    assertThat(new Horizon(251).factor()).isEqualTo(251);
    assertThat(new Horizon(252).isAnnual()).isTrue();
    assertThat(new Horizon(504).ofSum()).isEqualTo(.5, within(ROUNDING));
  }
}
