package alvh.market;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.time.ExchangeCalendar;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationTest {
  private static final LocalDate MONDAY = LocalDate.of(2018, 2, 5);

  @Test
  void prices_are_known_minutes_after_the_close_and_so_at_the_decision() {
    assertThat(new Publication.AfterClose(5).knownAt(MONDAY)).isEqualTo("2018-02-05T21:05:00Z");
    assertThat(new Publication.AfterClose(20).knownAt(MONDAY))
        .isEqualTo("2018-02-05T21:20:00Z")
        .isBefore(ExchangeCalendar.NYSE.decisionClock(MONDAY));
    LocalDate halfDay = LocalDate.of(2023, 11, 24);
    assertThat(new Publication.AfterClose(20).knownAt(halfDay))
        .isEqualTo("2023-11-24T18:20:00Z")
        .isBefore(ExchangeCalendar.NYSE.decisionClock(halfDay));
  }

  @ParameterizedTest
  @CsvSource({
    "2018-02-05, 2018-02-06T14:00:00Z",
    "2018-02-16, 2018-02-20T14:00:00Z", // Presidents' Day after a weekend
    "2026-04-02, 2026-04-06T13:00:00Z" // Good Friday
  })
  void rates_are_known_at_nine_on_the_next_session(LocalDate date, String instant) {
    assertThat(new Publication.NextMorning().knownAt(date))
        .isEqualTo(instant)
        .isAfter(ExchangeCalendar.NYSE.decisionClock(date));
  }

  @Test
  void an_opening_print_is_known_on_the_day_itself() {
    assertThat(new Publication.SameDay(LocalTime.of(9, 35)).knownAt(MONDAY))
        .isEqualTo("2018-02-05T14:35:00Z");
  }

  @Test
  void a_consumer_price_of_march_is_not_known_in_march() {
    YearMonth march = YearMonth.of(2018, 3);
    var release = new Publication.Released(Map.of(march, LocalDate.of(2018, 4, 11)));

    assertThat(release.knownAt(march.atDay(1)))
        .isEqualTo("2018-04-11T12:30:00Z")
        .isAfter(ExchangeCalendar.NYSE.decisionClock(LocalDate.of(2018, 3, 29)));
  }

  @Test
  void without_a_release_day_the_fifteenth_of_the_next_month_is_assumed() {
    var release = new Publication.Released(Map.of());
    assertThat(release.knownAt(LocalDate.of(2018, 12, 1))).isEqualTo("2019-01-15T13:30:00Z");
  }

  @Test
  void monthly_and_quarterly_values_wait_for_the_end_of_their_period() {
    assertThat(new Publication.AfterMonth(45).knownAt(LocalDate.of(2018, 2, 1)))
        .isEqualTo("2018-04-14T04:00:00Z");
    var afterQuarter = new Publication.AfterQuarter(90);
    assertThat(afterQuarter.knownAt(LocalDate.of(2018, 1, 1))).isEqualTo("2018-06-29T04:00:00Z");
    assertThat(afterQuarter.knownAt(LocalDate.of(2018, 3, 1))).isEqualTo("2018-06-29T04:00:00Z");
    assertThat(afterQuarter.knownAt(LocalDate.of(2018, 10, 1))).isEqualTo("2019-03-31T04:00:00Z");
  }
}
