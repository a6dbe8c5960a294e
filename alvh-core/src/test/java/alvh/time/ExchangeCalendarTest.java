package alvh.time;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.RealData;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExchangeCalendarTest {
  private static final ExchangeCalendar NYSE = ExchangeCalendar.NYSE;
  private static final DateTimeFormatter US_DATE = DateTimeFormatter.ofPattern("MM/dd/yyyy");

  @Test
  void the_sessions_since_1980_are_exactly_the_days_on_which_the_index_has_a_close() {
    var published = new TreeSet<LocalDate>();
    List<String> lines = RealData.lines("cboe/SPX_History.csv");
    for (String line : lines.subList(1, lines.size())) {
      published.add(LocalDate.parse(line.substring(0, line.indexOf(',')), US_DATE));
    }
    LocalDate from = LocalDate.of(1980, 1, 1);

    assertThat(NYSE.sessions(from, published.last()))
        .containsExactlyElementsOf(published.tailSet(from));
  }

  @Test
  void vix_futures_settle_on_the_sessions_of_their_exchange_and_on_no_other_day() {
    var published = new TreeSet<LocalDate>();
    List<String> lines = RealData.lines("cfe/vx_settle_by_expiry_2004_2026.csv");
    lines.subList(1, lines.size()).forEach(l -> published.add(LocalDate.parse(l.substring(0, 10))));

    assertThat(ExchangeCalendar.CFE.sessions(published.first(), published.last()))
        .containsExactlyElementsOf(published);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1994-04-27", "2001-09-11", "2001-09-12", "2001-09-13", "2001-09-14", "2004-06-11",
        "2007-01-02", "2012-10-29", "2012-10-30", "2018-12-05", "2025-01-09", "1980-11-04",
        "1985-09-27"
      })
  void special_closures_are_no_sessions(LocalDate date) {
    assertThat(NYSE.isSession(date)).isFalse();
    assertThat(NYSE.isSpecialClosure(date)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-01-02", // New Year's Day on a Sunday
        "1998-01-19",
        "2026-02-16",
        "2026-04-03",
        "2008-03-21",
        "2026-05-25",
        "2022-06-20", // Juneteenth on a Sunday
        "2026-06-19",
        "2020-07-03",
        "2021-07-05",
        "2026-09-07",
        "2025-11-27",
        "2021-12-24",
        "2022-12-26"
      })
  void holidays_are_no_sessions_and_no_special_closures(LocalDate date) {
    assertThat(NYSE.isSession(date)).isFalse();
    assertThat(NYSE.isSpecialClosure(date)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1997-01-20", // Martin Luther King's day was not kept before 1998
        "2021-06-18", // Juneteenth not before 2022
        "2010-12-31",
        "2021-12-31", // New Year's Day on a Saturday is not kept
        "2019-10-14",
        "2019-11-11" // Columbus and Veterans Day
      })
  void days_that_look_like_holidays_are_sessions(LocalDate date) {
    assertThat(NYSE.isSession(date)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2018-07-03",
        "2019-07-03",
        "2024-07-03",
        "2023-11-24",
        "2024-12-24",
        "2018-12-24",
        "1996-07-05",
        "2002-07-05",
        "2013-07-03",
        "1997-12-26",
        "2003-12-26"
      })
  void half_days_close_at_one_and_decide_half_an_hour_later(LocalDate date) {
    assertThat(NYSE.isHalfDay(date)).isTrue();
    assertThat(NYSE.close(date)).isEqualTo(newYork(date, 13, 0));
    assertThat(NYSE.decisionClock(date)).isEqualTo(newYork(date, 13, 30));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-07-02", // Independence Day on a Saturday: its Friday is closed, no day is short
        "2021-07-02",
        "2002-07-03",
        "2013-07-05",
        "2020-11-25",
        "2021-12-23",
        "2025-12-26",
        "1990-11-23",
        "1992-07-02",
        "2018-12-05"
      })
  void other_days_around_holidays_close_at_four(LocalDate date) {
    assertThat(NYSE.isHalfDay(date)).isFalse();
    assertThat(NYSE.close(date)).isEqualTo(newYork(date, 16, 0));
  }

  @Test
  void early_closes_before_1993_were_at_two() {
    LocalDate christmasEve = LocalDate.of(1990, 12, 24);
    assertThat(NYSE.closeTime(christmasEve)).isEqualTo(LocalTime.of(14, 0));
    assertThat(NYSE.closeTime(LocalDate.of(1992, 11, 27))).isEqualTo(LocalTime.of(14, 0));
    assertThat(NYSE.closeTime(LocalDate.of(1993, 11, 26))).isEqualTo(LocalTime.of(13, 0));
    assertThat(NYSE.isHalfDay(christmasEve)).isTrue();
  }

  @Test
  void clocks_follow_daylight_saving_time() {
    assertThat(NYSE.close(LocalDate.of(2024, 3, 8))).isEqualTo("2024-03-08T21:00:00Z");
    assertThat(NYSE.close(LocalDate.of(2024, 3, 11))).isEqualTo("2024-03-11T20:00:00Z");
    assertThat(NYSE.close(LocalDate.of(2006, 4, 3))).isEqualTo("2006-04-03T20:00:00Z");
    assertThat(NYSE.close(LocalDate.of(2006, 3, 31))).isEqualTo("2006-03-31T21:00:00Z");
  }

  @Test
  void the_table_of_clocks_agrees_with_the_slow_conversion_on_every_day() {
    for (LocalDate day = LocalDate.of(1979, 12, 1);
        day.isBefore(LocalDate.of(2061, 2, 1));
        day = day.plusDays(1)) {
      for (int hour : new int[] {0, 1, 2, 3, 9, 16, 23}) {
        assertThat(ExchangeCalendar.at(day, LocalTime.of(hour, 30)))
            .isEqualTo(newYork(day, hour, 30));
      }
    }
  }

  @Test
  void next_and_previous_step_over_long_weekends() {
    LocalDate thursday = LocalDate.of(2026, 4, 2);
    LocalDate monday = LocalDate.of(2026, 4, 6);
    assertThat(NYSE.next(thursday)).isEqualTo(monday);
    assertThat(NYSE.previous(monday)).isEqualTo(thursday);
    assertThat(NYSE.onOrAfter(LocalDate.of(2026, 4, 4))).isEqualTo(monday);
    assertThat(NYSE.onOrBefore(LocalDate.of(2026, 4, 4))).isEqualTo(thursday);
    assertThat(NYSE.onOrAfter(monday)).isEqualTo(monday).isEqualTo(NYSE.onOrBefore(monday));
    assertThat(NYSE.next(LocalDate.of(2001, 9, 10))).isEqualTo(LocalDate.of(2001, 9, 17));
  }

  @Test
  void the_rules_answer_outside_the_table_too() {
    assertThat(NYSE.isSession(LocalDate.of(2061, 1, 3))).isTrue();
    assertThat(NYSE.previous(LocalDate.of(2061, 1, 3))).isEqualTo(LocalDate.of(2060, 12, 31));
    assertThat(NYSE.next(LocalDate.of(2060, 12, 31))).isEqualTo(LocalDate.of(2061, 1, 3));
    assertThat(NYSE.next(LocalDate.of(1979, 12, 31))).isEqualTo(LocalDate.of(1980, 1, 2));
    assertThat(NYSE.previous(LocalDate.of(1980, 1, 2))).isEqualTo(LocalDate.of(1979, 12, 31));
    assertThat(NYSE.close(LocalDate.of(1962, 10, 24))).isEqualTo("1962-10-24T20:00:00Z");
  }

  @Test
  void a_year_has_between_248_and_254_sessions() {
    for (int year = 1980; year <= 2060; year++) {
      assertThat(NYSE.sessions(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
          .hasSizeBetween(248, 254)
          .noneMatch(d -> d.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0);
    }
  }

  @Test
  void an_empty_span_has_no_sessions() {
    assertThat(NYSE.sessions(LocalDate.of(2026, 7, 2), LocalDate.of(2026, 7, 1))).isEmpty();
  }

  private static Instant newYork(LocalDate date, int hour, int minute) {
    return date.atTime(hour, minute).atZone(ExchangeCalendar.NEW_YORK).toInstant();
  }
}
