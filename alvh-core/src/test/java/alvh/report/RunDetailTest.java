package alvh.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.RealHistory;
import alvh.event.ClosedCondor;
import alvh.market.Measure;
import alvh.report.statistic.Annual;
import alvh.report.statistic.Moments;
import alvh.strategy.CondorExit;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunDetailTest {
  private static final double ROUNDING = 1e-9;
  private static final Run RUN = SampleRun.of(900, 100);
  private static final Evidence EVIDENCE = Evidence.of(RUN, .5, new Resampling());
  private static final RunDetail DETAIL = EVIDENCE.detail();

  @Test
  void a_crisis_is_what_each_account_changed_by_between_its_ends() {
    CrisisResult crisis = DETAIL.crises().getFirst();
    List<LocalDate> dates = EVIDENCE.layered().path().dates();
    int first = dates.indexOf(LocalDate.of(2007, 7, 20));
    int last = dates.indexOf(LocalDate.of(2007, 8, 15));

    double[] equity = EVIDENCE.layered().path().equity();
    assertThat(crisis.sessions()).isEqualTo(last - first + 1);
    assertThat(crisis.profits()).hasSize(3);
    assertThat(crisis.profits().getFirst())
        .isEqualTo(equity[last] - equity[first - 1], within(ROUNDING));
    assertThat(crisis.spot())
        .isEqualTo(
            RUN.days().get(last).spx() / RUN.days().get(first - 1).spx() - 1, within(ROUNDING));
  }

  @Test
  void what_a_crisis_brought_and_what_is_left_without_it_make_the_whole() {
    WithoutCrisis whole = DETAIL.without().getFirst();
    WithoutCrisis left = DETAIL.without().get(1);
    CrisisResult crisis = DETAIL.crises().getFirst();
    int sessions = RUN.days().size();

    assertThat(left.crisis()).hasValue(crisis.crisis());
    for (int arm = 0; arm < 3; arm++) {
      double total = whole.arms().get(arm).mean() * sessions / Annual.SESSIONS;
      double rest = left.arms().get(arm).mean() * (sessions - crisis.sessions()) / Annual.SESSIONS;
      assertThat((total - rest) * 1e6).isEqualTo(crisis.profits().get(arm), within(1e-6));
    }
  }

  @Test
  void every_window_runs_from_the_session_after_its_highest_close_to_its_lowest() {
    var history = RealHistory.load();
    for (Crisis crisis : Crisis.ALL) {
      var days = history.sessions(crisis.from().minusDays(7), crisis.to());
      LocalDate before = days.stream().filter(d -> d.isBefore(crisis.from())).toList().getLast();
      double high = history.at(before).today(Measure.SPX).orElseThrow();
      double low = history.at(crisis.to()).today(Measure.SPX).orElseThrow();
      for (LocalDate date : history.sessions(before, crisis.to())) {
        assertThat(history.at(date).today(Measure.SPX).orElseThrow())
            .as("%s in %s", date, crisis.name())
            .isBetween(low, high);
      }
    }
  }

  @Test
  void groups_hold_every_condor_once() {
    LocalDate day = LocalDate.of(2007, 3, 1);
    List<ClosedCondor> closed =
        List.of(
            SampleRun.closed(day, day.plusDays(10), 0, CondorExit.Rule.TARGET),
            SampleRun.closed(day, day.plusDays(20), 1, CondorExit.Rule.STOP),
            SampleRun.closed(day.plusDays(1), day.plusDays(30), 2, CondorExit.Rule.TARGET));

    for (CondorGroups groups : CondorGroups.of(closed, RUN.days())) {
      assertThat(groups.groups()).as(groups.by()).isNotEmpty();
      assertThat(groups.groups().stream().mapToInt(CondorGroups.Group::trades).sum())
          .as(groups.by())
          .isEqualTo(3);
      assertThat(groups.groups().stream().mapToDouble(CondorGroups.Group::net).sum())
          .isEqualTo(2 * 939.20 - 1560.80, within(ROUNDING));
    }
    CondorShape shape = CondorShape.of(closed, RUN.days());
    assertThat(shape.longestLosingRun()).isEqualTo(1);
    assertThat(shape.averageLoss()).hasValue(-1560.80);
    assertThat(shape.multiple(0)).isEqualTo(-1560.80 / 13_500, within(ROUNDING));
  }

  @Test
  void a_moving_year_is_the_figure_of_its_sessions() {
    RollingYear year = DETAIL.arms().getFirst().rolling().getFirst();
    ArmPath path = EVIDENCE.layered().path();
    double[] returns = Arrays.copyOfRange(path.returns(), 1, 253);

    assertThat(year.last()).isEqualTo(path.dates().get(252));
    assertThat(year.volatility())
        .isEqualTo(Moments.standardDeviation(returns) * Math.sqrt(252), within(ROUNDING));
  }
}
