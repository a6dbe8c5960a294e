package alvh.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.report.statistic.Horizon;
import alvh.time.ExchangeCalendar;
import java.time.LocalDate;
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
    assertThat(new Horizon(249).isAnnual()).isFalse();
    assertThat(new Horizon(249).factor()).isEqualTo(249);
    assertThat(new Horizon(250).isAnnual()).isTrue();
    assertThat(new Horizon(250).factor()).isEqualTo(252);
    assertThat(new Horizon(504).ofSum()).isEqualTo(.5, within(ROUNDING));
  }

  @Test
  void every_calendar_year_since_2002_is_a_year() {
    for (int year = 2002; year <= 2025; year++) {
      assertThat(new Horizon(sessions(year)).isAnnual()).as("%s", year).isTrue();
    }
  }

  @Test
  void the_year_2018_has_its_figures_a_year_although_it_had_251_sessions() {
    assertThat(sessions(2018)).isEqualTo(251);
    Evidence year = Evidence.of(SampleRun.of(251, 100), .5, new Resampling());
    assertThat(year.shortRun()).isEmpty();
    assertThat(year.layered().sheet().volatility()).isPresent();
    assertThat(year.votes().verdict()).contains("over 1.0 years");
  }

  private static int sessions(int year) {
    LocalDate first = LocalDate.of(year, 1, 1);
    return (int)
        first.datesUntil(first.plusYears(1)).filter(ExchangeCalendar.NYSE::isSession).count();
  }
}
