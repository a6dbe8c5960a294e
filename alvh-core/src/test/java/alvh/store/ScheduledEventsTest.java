package alvh.store;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.RealStore;
import alvh.market.History;
import alvh.market.Measure;
import java.time.LocalDate;
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
    // 3 and 15 March 2020 and 22 January 2008 came by surprise.
    assertThat(history.series(Measure.DAYS_TO_FOMC).on(LocalDate.of(2020, 3, 2))).isPresent();
    assertThat(days(history, Measure.DAYS_TO_FOMC, "2020-03-02")).isEqualTo(58);
    assertThat(days(history, Measure.DAYS_TO_FOMC, "2008-01-18")).isEqualTo(12);
  }

  private static double days(History history, Measure measure, String date) {
    return history.series(measure).on(LocalDate.parse(date)).orElseThrow().value();
  }
}
