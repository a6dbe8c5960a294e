package alvh.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {
  private static List<LocalDate> weekdays(String from, String to) {
    return LocalDate.parse(from)
        .datesUntil(LocalDate.parse(to).plusDays(1))
        .filter(day -> day.getDayOfWeek().getValue() <= 5)
        .toList();
  }

  @Test
  void sessions_without_a_value_are_holes_and_holidays_are_not() {
    var dates = new ArrayList<>(weekdays("2018-01-02", "2018-02-28"));
    dates.remove(LocalDate.of(2018, 1, 15));
    dates.remove(LocalDate.of(2018, 2, 5));
    Coverage coverage = Coverage.of("VIX.close", dates);

    assertThat(coverage.holeDates()).containsExactly(LocalDate.of(2018, 2, 5));
    assertThat(coverage.holes()).isEqualTo(1);
    assertThat(coverage.rows()).isEqualTo(dates.size());
    assertThat(coverage.from()).isEqualTo("2018-01-02");
    assertThat(coverage.to()).isEqualTo("2018-02-28");
  }

  @Test
  void a_monthly_series_has_no_holes() {
    Coverage coverage =
        Coverage.of("fred.CPIAUCSL", List.of(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 4, 1)));

    assertThat(coverage.daily()).isFalse();
    assertThat(coverage.holes()).isZero();
  }

  @Test
  void before_the_calendar_begins_no_hole_is_claimed() {
    Coverage old =
        Coverage.of("SPX.close", List.of(LocalDate.of(1950, 1, 3), LocalDate.of(1950, 1, 5)));
    var both = new ArrayList<>(List.of(LocalDate.of(1989, 1, 3)));
    both.addAll(weekdays("1990-01-02", "1990-01-31"));

    assertThat(old.holes()).isZero();
    assertThat(Coverage.of("SPX.close", both).holes()).isZero();
  }
}
