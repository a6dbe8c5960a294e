package alvh.store;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.RealStore;
import alvh.market.History;
import alvh.market.Measure;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ScheduledEventsTest {
  @Test
  void days_are_counted_to_the_next_event_and_a_hole_is_not_bridged() {
    var days = new TreeSet<LocalDate>();
    days.add(LocalDate.of(2018, 1, 31));
    days.add(LocalDate.of(2018, 3, 21));
    days.add(LocalDate.of(2018, 9, 26));
    var waits = new ScheduledEvents(days).daysTo();
    assertThat(waits.get(LocalDate.of(2018, 1, 31))).isZero();
    assertThat(waits.get(LocalDate.of(2018, 2, 1))).isEqualTo(48);
    assertThat(waits.get(LocalDate.of(2018, 3, 20))).isEqualTo(1);
    assertThat(waits).doesNotContainKey(LocalDate.of(2018, 5, 1));
    assertThat(waits.get(LocalDate.of(2018, 7, 18))).isEqualTo(70);
    assertThat(waits.lastKey()).isEqualTo(LocalDate.of(2018, 9, 26));
  }

  @Test
  void real_decisions_and_releases_are_seen_coming_but_not_those_that_nobody_announced() {
    History history = RealStore.history();
    assertThat(days(history, Measure.DAYS_TO_FOMC, "2018-01-29")).isEqualTo(2);
    assertThat(days(history, Measure.DAYS_TO_CPI, "2018-02-09")).isEqualTo(5);
    // 22 January 2008 and 3 March 2020 came by surprise.
    assertThat(days(history, Measure.DAYS_TO_FOMC, "2008-01-18")).isEqualTo(12);
    assertThat(days(history, Measure.DAYS_TO_FOMC, "2020-03-02")).isEqualTo(16);
  }

  @Test
  void a_meeting_that_was_called_off_was_expected_until_then() {
    History history = RealStore.history();
    // The one of 18 March 2020 was held on Sunday the 15th.
    assertThat(days(history, Measure.DAYS_TO_FOMC, "2020-03-13")).isEqualTo(5);
    assertThat(days(history, Measure.DAYS_TO_FOMC, "2020-03-16")).isEqualTo(44);
    assertThat(days(history, Measure.DAYS_TO_FOMC, "2020-03-18")).isEqualTo(42);
  }

  @Test
  void releases_that_were_put_off_were_expected_on_their_old_days() {
    History history = RealStore.history();
    assertThat(days(history, Measure.DAYS_TO_CPI, "2013-09-30")).isEqualTo(16);
    assertThat(days(history, Measure.DAYS_TO_CPI, "2013-10-18")).isEqualTo(12);
    assertThat(days(history, Measure.DAYS_TO_CPI, "2025-09-30")).isEqualTo(15);
    assertThat(days(history, Measure.DAYS_TO_CPI, "2025-10-10")).isEqualTo(14);
    assertThat(days(history, Measure.DAYS_TO_CPI, "2025-11-20")).isEqualTo(20);
    assertThat(days(history, Measure.DAYS_TO_CPI, "2025-11-21")).isEqualTo(27);
    assertThat(days(history, Measure.DAYS_TO_CPI, "2026-01-30")).isEqualTo(12);
    assertThat(days(history, Measure.DAYS_TO_CPI, "2026-02-04")).isEqualTo(9);
  }

  @Test
  void every_change_names_its_source_and_a_kind_of_event() {
    assertThat(ScheduleChange.all()).isNotEmpty();
    assertThat(ScheduleChange.all()).allMatch(change -> change.event().matches("fomc|cpi"));
    assertThat(ScheduleChange.all()).allMatch(change -> change.from().isBefore(change.until()));
  }

  @Test
  void what_was_expected_for_a_while_is_seen_for_that_while_alone() {
    var days = new TreeSet<LocalDate>();
    days.add(LocalDate.of(2020, 1, 29));
    days.add(LocalDate.of(2020, 4, 29));
    var off =
        new ScheduleChange(
            "fomc", LocalDate.of(2020, 3, 18), LocalDate.MIN, LocalDate.of(2020, 3, 15));
    var waits = new ScheduledEvents(days, List.of(off)).daysTo();
    assertThat(waits.get(LocalDate.of(2020, 1, 30))).isEqualTo(48);
    assertThat(waits.get(LocalDate.of(2020, 3, 15))).isEqualTo(3);
    assertThat(waits.get(LocalDate.of(2020, 3, 16))).isEqualTo(44);
  }

  private static double days(History history, Measure measure, String date) {
    return history.series(measure).on(LocalDate.parse(date)).orElseThrow().value();
  }
}
