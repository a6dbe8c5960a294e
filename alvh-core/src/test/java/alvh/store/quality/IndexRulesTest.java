package alvh.store.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import alvh.market.Measure;
import alvh.store.Store;
import alvh.time.ExchangeCalendar;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules on rows of indices, each on a file that has the trap once and its harmless twin beside. */
class IndexRulesTest {
  private final RuleFixture fixture;

  IndexRulesTest(@TempDir Path folder) {
    fixture = new RuleFixture(folder);
  }

  @Test
  void a_row_on_a_holiday_is_found_and_stays_in_use() {
    fixture
        .index("SPX", "2024-07-03 1 1 1 1", "2024-07-05 1 1 1 1")
        .index("VIX", "2024-07-03 12 12 12 12", "2024-07-04 13 13 13 13", "2024-07-05 12 12 12 12");

    assertThat(fixture.findings("off-session-row"))
        .extracting(Finding::file, Finding::line, f -> f.date().orElseThrow(), Finding::effect)
        .containsExactly(tuple("VIX_History.csv", 3, LocalDate.of(2024, 7, 4), Effect.NOTES));
  }

  @Test
  void a_day_that_the_index_file_merely_lacks_is_no_holiday() {
    fixture.index("SPX", sessionsWithout("2024-07-09")).index("VIX", sessionsWithout());

    assertThat(fixture.findings("off-session-row")).isEmpty();
    assertThat(fixture.findings("missing-session"))
        .extracting(Finding::file, f -> f.date().orElseThrow())
        .containsExactly(tuple("SPX_History.csv", LocalDate.of(2024, 7, 9)));
  }

  @Test
  void an_open_outside_the_range_is_not_used() {
    fixture.index("VIX", "2006-02-07 13 13.5 12.9 13.1", "2006-02-08 41.6 13.61 12.76 12.83");

    assertThat(fixture.findings("open-outside-range"))
        .extracting(Finding::line, Finding::effect, Finding::message)
        .containsExactly(
            tuple(3, Effect.EXCLUDES, "open 41.6, high 13.61, low 12.76, close 12.83"));
    try (Store store = fixture.store()) {
      assertThat(store.history(EnumSet.of(Measure.VIX_OPEN)).series(Measure.VIX_OPEN).size())
          .isEqualTo(1);
      assertThat(store.history(EnumSet.of(Measure.VIX)).series(Measure.VIX).size()).isEqualTo(2);
    }
  }

  @Test
  void an_inverted_range_is_found_once() {
    fixture.index("VIX6M", "2019-07-05 16.18 15.87 16.5 15.99", "2019-07-08 16 17 15 16");

    assertThat(fixture.findings("low-above-high"))
        .extracting(Finding::line, Finding::effect)
        .containsExactly(tuple(2, Effect.EXCLUDES));
    assertThat(fixture.findings("open-outside-range")).isEmpty();
  }

  @Test
  void a_close_outside_the_range_is_noted() {
    fixture.index("VIX", "2019-07-05 16 17 15 18", "2019-07-08 16 17 15 17");

    assertThat(fixture.findings("close-outside-range"))
        .extracting(Finding::line)
        .containsExactly(2);
  }

  @Test
  void values_that_the_index_never_had_are_not_used_and_spikes_are() {
    fixture
        .file("VVIX_History.csv", "DATE,VVIX", "03/06/2006,71.73", "03/15/2006,15.71")
        .index("VIX", "2018-02-02 17 17 17 17.31", "2018-02-05 18 38 18 37.32");

    assertThat(fixture.findings("implausible-level"))
        .extracting(Finding::message)
        .containsExactly("VVIX.close is 15.71, outside 50 to 260");
  }

  @Test
  void a_long_hole_is_one_finding_and_a_short_one_a_finding_a_day() {
    fixture.index(
        "VIX",
        sessionsWithout(
            "2024-03-05",
            "2024-03-06",
            "2024-05-13",
            "2024-05-14",
            "2024-05-15",
            "2024-05-16",
            "2024-05-17",
            "2024-05-20"));

    assertThat(fixture.findings("missing-session"))
        .extracting(Finding::line, f -> f.date().orElseThrow(), Finding::message)
        .containsExactly(
            tuple(44, LocalDate.of(2024, 3, 5), "VIX.close has no row"),
            tuple(44, LocalDate.of(2024, 3, 6), "VIX.close has no row"),
            tuple(
                90,
                LocalDate.of(2024, 5, 13),
                "VIX.close has no row on 6 sessions, until 2024-05-20"));
  }

  @Test
  void a_file_with_few_of_its_sessions_is_not_a_daily_one() {
    fixture.index("VIX", row("2024-01-02"), row("2024-02-01"), row("2024-03-01"));

    assertThat(fixture.findings("missing-session")).isEmpty();
  }

  @Test
  void the_last_row_yields_to_a_file_that_goes_on() {
    fixture
        .index("SPX", "2026-07-08 7400 7500 7400 7482.71", "2026-07-09 7491 7497 7485 7485.49")
        .file(
            "SPX_close_tail_2026.csv",
            "Fecha,SPX",
            "2026-07-08,7482.7099",
            "2026-07-09,7543.64",
            "2026-07-10,7575.39");

    assertThat(fixture.findings("partial-last-row"))
        .extracting(Finding::file, Finding::line, f -> f.excluded().size())
        .containsExactly(tuple("SPX_History.csv", 3, 4));
    assertThat(fixture.findings("disagreeing-sources")).isEmpty();
  }

  @Test
  void closes_that_differ_by_more_than_half_a_digit_are_listed_at_the_farther_file() {
    fixture
        .index("VIX", row("2024-06-03"), "2024-06-04 13 14 12 13.16", row("2024-06-05"))
        .file(
            "closes_master.csv",
            "fecha,VIX_close,VIX3M_close",
            "2024-06-03,13.000001,14",
            "2024-06-04,13.26,15");

    assertThat(fixture.findings("disagreeing-sources"))
        .extracting(Finding::message)
        .containsExactly("VIX.close is 13.26, VIX_History.csv says 13.16");
  }

  @Test
  void values_carried_over_days_that_the_publisher_lacks_are_not_used() {
    fixture
        .file("VVIX_History.csv", "DATE,VVIX", "06/03/2024,80.5", "06/06/2024,82.5")
        .file(
            "closes_master.csv",
            "fecha,VIX_close,VVIX_close",
            "2024-06-03,13,80.5",
            "2024-06-04,13,80.5",
            "2024-06-05,13,81.25",
            "2024-06-06,13,82.5");

    assertThat(fixture.findings("carried-forward"))
        .extracting(f -> f.date().orElseThrow(), Finding::effect)
        .containsExactly(tuple(LocalDate.of(2024, 6, 4), Effect.EXCLUDES));
  }

  @Test
  void rows_without_a_range_are_one_finding_for_a_stretch() {
    fixture.index(
        "VIX",
        "2024-06-03 13 13 13 13",
        "2024-06-04 14 14 14 14",
        "2024-06-05 13 13 13 13",
        "2024-06-06 12 12 12 12",
        "2024-06-07 13 13 13 13",
        "2024-06-10 13 14 12 13");

    assertThat(fixture.findings("flat-rows"))
        .extracting(Finding::message)
        .containsExactly("VIX has no range on 5 rows, until 2024-06-07");
  }

  @Test
  void a_year_of_opens_at_the_close_before_is_found() {
    LocalDate first = LocalDate.of(2005, 1, 3);
    List<String> rows =
        IntStream.range(0, 60)
            .mapToObj(
                day -> first.plusDays(day) + " %d %d %d %d".formatted(99 + day, 200, 50, 100 + day))
            .toList();
    fixture.index("SPX", rows.toArray(String[]::new));

    assertThat(fixture.findings("stale-opens"))
        .extracting(Finding::message)
        .containsExactly("SPX opens at the close before on 100 % of the days of 2005");
  }

  /** A row for every session of 2024 but those. */
  private static String[] sessionsWithout(String... missing) {
    List<String> without = List.of(missing);
    return ExchangeCalendar.NYSE
        .sessions(LocalDate.of(2024, 1, 2), LocalDate.of(2024, 12, 31))
        .stream()
        .map(LocalDate::toString)
        .filter(date -> !without.contains(date))
        .map(IndexRulesTest::row)
        .toArray(String[]::new);
  }

  private static String row(String date) {
    return date + " 13 14 12 13";
  }
}
