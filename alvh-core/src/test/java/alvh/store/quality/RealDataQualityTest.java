package alvh.store.quality;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.RealData;
import alvh.market.History;
import alvh.market.Measure;
import alvh.report.anchor.Anchor;
import alvh.report.anchor.Anchors;
import alvh.store.Store;
import alvh.store.TestFiles;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every known trap of the published files, found by rule; and what a history is without them. */
class RealDataQualityTest {
  @TempDir private static Path home;
  private static Store store;
  private static List<Finding> findings = List.of();

  @BeforeAll
  static void inspect() {
    Path data = RealData.folder();
    store = Store.open(home);
    TestFiles.importPaths(store, data);
    Inspection.exclude(store);
    findings = Inspection.findings(store);
  }

  @AfterAll
  static void close() {
    if (store != null) {
      store.close();
    }
  }

  @Test
  void the_vix_has_33_rows_on_holidays() {
    assertThat(of("off-session-row", "cboe/VIX_History.csv")).hasSize(33);
    assertThat(dates("off-session-row", "cfe/vx_settle_by_expiry_2004_2026.csv"))
        .containsExactly("2025-01-09");
  }

  @Test
  void of_all_chains_only_the_one_with_stale_quotes_lies_off_the_parity_line() {
    assertThat(of("parity-outliers")).hasSize(1);
    assertThat(dates("parity-outliers", "chains/json_2026/SPX_2026-07-12.json"))
        .containsExactly("2026-07-10");
  }

  @Test
  void opens_outside_the_range_are_47() {
    assertThat(of("open-outside-range", "cboe/VIX_History.csv")).hasSize(47);
    assertThat(of("open-outside-range")).hasSize(47);
  }

  @Test
  void inverted_ranges_are_found_in_two_files() {
    assertThat(dates("low-above-high", "cboe/VIX6M_History.csv")).containsExactly("2019-07-05");
    assertThat(dates("low-above-high", "cboe/VIX1Y_Data.csv")).containsExactly("2018-12-03");
  }

  @Test
  void the_bad_days_of_vvix_are_found_and_no_other() {
    assertThat(dates("implausible-level", "cboe/VVIX_History.csv"))
        .containsExactly(
            "2006-03-15", "2006-03-16", "2006-03-17", "2006-03-20", "2006-03-21", "2006-11-13");
    assertThat(of("implausible-level"))
        .allMatch(finding -> finding.message().startsWith("VVIX.close"));
  }

  @Test
  void missing_sessions_are_named() {
    assertThat(dates("missing-session", "cboe/VIX_History.csv"))
        .containsExactly("1991-03-01", "1997-01-31", "1997-11-26", "1999-12-31");
    assertThat(dates("missing-session", "cboe/VVIX_History.csv"))
        .contains("2010-11-11", "2013-05-13");
    assertThat(dates("missing-session", "cboe/SPX_close_tail_2026.csv"))
        .containsExactly("2026-09-22");
    assertThat(dates("missing-session", "breadth/ADV.csv")).contains("1995-01-19", "1995-01-20");
    assertThat(dates("missing-session", "breadth/DECL.csv"))
        .contains("1995-01-19", "1995-01-20", "1996-01-25");
  }

  @Test
  void stale_opens_are_a_matter_of_years() {
    assertThat(of("stale-opens", "cboe/SPX_History.csv"))
        .extracting(Finding::message)
        .contains(
            "SPX opens at the close before on 75 % of the days of 1995",
            "SPX opens at the close before on 98 % of the days of 2003",
            "SPX opens at the close before on 43 % of the days of 2006",
            "SPX opens at the close before on 16 % of the days of 2007",
            "SPX opens at the close before on 25 % of the days of 2012");
  }

  @Test
  void the_index_has_no_range_before_1962() {
    assertThat(of("flat-rows", "cboe/SPX_History.csv"))
        .extracting(Finding::message)
        .anyMatch(message -> message.endsWith("until 1961-12-29"));
  }

  @Test
  void the_partial_last_row_is_the_only_one() {
    assertThat(dates("partial-last-row")).containsExactly("2026-07-09");
  }

  @Test
  void the_four_wrong_settlements_are_found_in_both_sources_and_no_true_one() {
    assertThat(of("far-settlement"))
        .extracting(f -> f.date().orElseThrow() + " " + f.message().split(" ")[3])
        .containsExactlyInAnyOrder(
            "2008-04-21 2009-01-21",
            "2008-04-21 2009-02-18",
            "2008-10-30 2009-08-19",
            "2013-05-28 2014-02-19",
            "2008-04-21 2009-01-21",
            "2008-04-21 2009-02-18",
            "2008-10-30 2009-08-19",
            "2013-05-28 2014-02-19");
  }

  @Test
  void thirteen_closes_of_the_compiled_table_differ() {
    Map<String, Long> bySeries =
        of("disagreeing-sources").stream()
            .collect(
                Collectors.groupingBy(
                    f -> f.message().split(" ")[0], TreeMap::new, Collectors.counting()));

    assertThat(bySeries)
        .containsExactly(Map.entry("VIX.close", 13L), Map.entry("VIX3M.close", 12L));
  }

  @Test
  void bad_days_of_breadth_are_found() {
    assertThat(dates("impossible-breadth", "breadth/ADV.csv"))
        .containsExactly("1999-05-25", "2000-05-12", "2001-02-15");
  }

  @Test
  void the_shutdown_of_2025_left_a_month_without_prices_and_two_without_a_release() {
    assertThat(dates("missing-month", "fred/CPIAUCSL.csv")).containsExactly("2025-10-01");
    assertThat(dates("missing-month", "fred/CPILFESL.csv")).containsExactly("2025-10-01");
    assertThat(dates("missing-release")).containsExactly("2025-11-01", "2025-12-01");
  }

  @Test
  void funds_changed_their_leverage_in_february_2018() {
    assertThat(of("leverage-change"))
        .extracting(Finding::message)
        .containsOnly(
            "SVXY follows VIX futures -0.5 times, before -1.0 times",
            "UVXY follows VIX futures 1.5 times, before 2.0 times");
    assertThat(of("stale-closes", "etf/dsturdy_VXX.csv")).isNotEmpty();
  }

  @Test
  void importers_report_what_they_changed() {
    assertThat(of("ten-times-price")).hasSize(3_918);
    assertThat(of("ten-times-price"))
        .allMatch(f -> f.date().orElseThrow().isBefore(LocalDate.of(2007, 3, 26)));
    assertThat(of("zero-settle")).hasSize(338);
    assertThat(of("mark-means-missing")).hasSize(21);
    assertThat(of("header-junk")).hasSize(15);
    assertThat(of("blank-value", "fred/DGS2.csv")).hasSize(228);
    assertThat(of("missing-final-settlement")).hasSize(138);
    assertThat(of("weekend-expiry")).hasSize(52);
    assertThat(of("unsorted-rows")).hasSize(1);
  }

  @Test
  void what_is_excluded_is_in_no_history() {
    History history = store.history(EnumSet.allOf(Measure.class));

    assertThat(history.series(Measure.VVIX).on(LocalDate.of(2006, 3, 16))).isEmpty();
    assertThat(history.series(Measure.VVIX).on(LocalDate.of(2006, 5, 10))).isEmpty();
    assertThat(history.series(Measure.ADVANCING).on(LocalDate.of(1999, 5, 25))).isEmpty();
    assertThat(history.series(Measure.VIX_OPEN).on(LocalDate.of(2006, 2, 8))).isEmpty();
    assertThat(history.curve(LocalDate.of(2008, 4, 21)).orElseThrow().settlements())
        .noneMatch(settlement -> settlement.price() < 10);
  }

  @Test
  void the_methods_figures_come_out_of_the_store() {
    List<Anchor> anchors = Anchors.of(store.history(Anchors.MEASURES));

    assertThat(anchors.size()).isEqualTo(158);
    assertThat(anchors).filteredOn(anchor -> anchor.figure().isMet()).hasSize(153);
    assertThat(anchors)
        .extracting(anchor -> anchor.figure().explanation())
        .noneMatch(explanation -> explanation.startsWith("Nothing is known"));
  }

  private static List<Finding> of(String rule, String file) {
    return of(rule).stream().filter(finding -> finding.file().equals(file)).toList();
  }

  private static List<Finding> of(String rule) {
    return findings.stream().filter(finding -> finding.rule().equals(rule)).toList();
  }

  private static List<String> dates(String rule, String... file) {
    return findings.stream()
        .filter(f -> f.rule().equals(rule))
        .filter(f -> file.length == 0 || f.file().equals(file[0]))
        .map(f -> f.date().orElseThrow().toString())
        .toList();
  }
}
