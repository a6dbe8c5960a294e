package alvh.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.RealData;
import alvh.market.FuturesCurve;
import alvh.market.History;
import alvh.market.Measure;
import alvh.market.Observation;
import alvh.store.format.Outcome;
import alvh.store.format.Outcome.Imported;
import alvh.store.format.Outcome.PassedOver;
import alvh.store.format.Outcome.Unchanged;
import alvh.time.ExchangeCalendar;
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

/** The whole folder of real data, imported once: row counts, known values, spans. */
class RealStoreTest {
  /** The publishers print two to six decimals; floats of theirs differ in the eighth digit. */
  private static final double PRINTED = 0.005;

  @TempDir private static Path home;
  private static Path data;
  private static Store store;
  private static List<Outcome> outcomes;
  private static History history;

  @BeforeAll
  static void importAll() {
    data = RealData.folder();
    store = Store.open(home);
    outcomes = TestFiles.importPaths(store, data);
    history = store.history(EnumSet.allOf(Measure.class));
  }

  @AfterAll
  static void close() {
    if (store != null) {
      store.close();
    }
  }

  @Test
  void every_file_of_the_known_folders_comes_in() {
    List<String> folders =
        List.of("cboe/", "cfe/", "fred/", "events/", "breadth/", "valuation/", "etf/", "strategy/");
    assertThat(outcomes)
        .filteredOn(outcome -> folders.stream().anyMatch(outcome.file()::startsWith))
        .hasSize(213)
        .allMatch(Imported.class::isInstance);
    assertThat(outcomes)
        .filteredOn(PassedOver.class::isInstance)
        .allMatch(outcome -> outcome.file().matches("vix_methodology/.*|README.md"));
  }

  @Test
  void every_row_is_counted() {
    Map<String, Integer> rows =
        store.sources().stream()
            .collect(
                Collectors.groupingBy(
                    SourceFile::format, TreeMap::new, Collectors.summingInt(SourceFile::imported)));
    assertThat(rows)
        .containsEntry("cboe-index-history", 46_731)
        .containsEntry("cfe-contract", 21_424)
        .containsEntry("compiled-vx-settlements", 44_459)
        .containsEntry("fred-series", 143_466)
        .containsEntry("spx-expiry-volatility", 37_673)
        .containsEntry("yahoo-prices", 30_338)
        .containsEntry("shiller-table", 1_850)
        .containsEntry("cboe-datashop-index", 3_476);
    assertThat(rows.values().stream().mapToInt(Integer::intValue).sum())
        .as("series, and quotes of chains")
        .isEqualTo(467_451 + 903_159);
  }

  @Test
  void rejected_and_repaired_rows_are_those_that_the_traps_explain() {
    Map<String, Long> byRule =
        store.rowFindings().stream()
            .collect(Collectors.groupingBy(RowFinding::rule, TreeMap::new, Collectors.counting()));
    assertThat(byRule)
        .containsEntry("ten-times-price", 3_918L)
        .containsEntry("zero-settle", 338L)
        .containsEntry("mark-means-missing", 21L)
        .containsEntry("header-junk", 15L)
        .containsEntry("glued-header", 1L)
        .containsEntry("repeated-date", 2L)
        .containsEntry("unreadable-row", 1L);
  }

  @Test
  void the_rescaling_day_divides_the_prices_by_level_as_well_as_by_date() {
    for (Column column : store.columns("VX.settle")) {
      for (int row = 0; row < column.size(); row++) {
        assertThat(column.value(row))
            .as("%s line %d", column.source().name(), column.line(row))
            .isLessThan(80);
        if (column.date(row).isBefore(LocalDate.of(2007, 3, 26))) {
          assertThat(column.value(row)).isGreaterThan(9);
        }
      }
    }
  }

  @Test
  void known_values_come_out() {
    assertThat(value(Measure.VIX, "2008-11-20")).isCloseTo(80.86, within(PRINTED));
    assertThat(value(Measure.VIX, "2018-02-05")).isCloseTo(37.32, within(PRINTED));
    assertThat(value(Measure.VIX, "2020-03-16")).isCloseTo(82.69, within(PRINTED));
    assertThat(value(Measure.VIX, "2024-08-05")).isCloseTo(38.57, within(PRINTED));
    assertThat(value(Measure.SPX, "1987-10-19")).isCloseTo(224.84, within(PRINTED));
    assertThat(value(Measure.SPX, "2008-11-20")).isCloseTo(752.44, within(PRINTED));
    assertThat(value(Measure.SPX, "2020-03-23")).isCloseTo(2237.40, within(PRINTED));
    assertThat(value(Measure.SPX, "2024-08-05")).isCloseTo(5186.33, within(PRINTED));
  }

  private static double value(Measure measure, String date) {
    return history.series(measure).on(LocalDate.parse(date)).map(Observation::value).orElseThrow();
  }

  @Test
  void the_partial_last_row_of_the_spx_file_is_not_used() {
    assertThat(value(Measure.SPX, "2026-07-08")).isCloseTo(7482.71, within(PRINTED));
    assertThat(value(Measure.SPX, "2026-07-09")).isCloseTo(7543.64, within(PRINTED));
  }

  @Test
  void the_futures_curves_are_those_of_the_method() {
    assertThat(curve("2018-02-05").price(1)).isEqualTo(33.225);
    assertThat(curve("2020-03-16").price(1)).isEqualTo(72.625);
    assertThat(curve("2020-03-16").days(1)).isEqualTo(2);
    assertThat(curve("2020-03-16").price(2)).isEqualTo(59.15);
    assertThat(curve("2004-11-15").price(1)).isLessThan(20);
    for (LocalDate date : history.sessions(LocalDate.of(2007, 1, 1), LocalDate.of(2026, 9, 1))) {
      assertThat(history.curve(date).map(FuturesCurve::size).orElse(0))
          .as("contracts on %s", date)
          .isGreaterThanOrEqualTo(7);
    }
  }

  private static FuturesCurve curve(String date) {
    return history.curve(LocalDate.parse(date)).orElseThrow();
  }

  @Test
  void series_reach_as_far_as_their_last_file() {
    assertThat(last(Measure.SPX)).isEqualTo("2026-09-23");
    assertThat(last(Measure.VIX)).isEqualTo("2026-10-05");
    assertThat(last(Measure.SPY_CLOSE)).isEqualTo("2026-08-03");
    assertThat(last(Measure.BILL_13W)).isEqualTo("2026-08-20");
    assertThat(last(Measure.SPX_DIVIDEND_12M)).isEqualTo("2024-12-01");
    assertThat(history.series(Measure.VRO).size()).isEqualTo(127);
    assertThat(history.series(Measure.SPX).date(0)).isEqualTo("1927-12-30");
  }

  private static LocalDate last(Measure measure) {
    var series = history.series(measure);
    return series.date(series.size() - 1);
  }

  @Test
  void the_joint_of_the_spy_files_is_no_return() {
    double before = value(Measure.SPY_CLOSE, "2025-09-26");
    double after = value(Measure.SPY_CLOSE, "2025-09-29");
    assertThat(after / before - 1).isBetween(-0.01, 0.01);
    assertThat(before).isCloseTo(661.82, within(PRINTED));
  }

  @Test
  void importing_again_changes_nothing() {
    String hash = store.dataHash();

    assertThat(TestFiles.importPaths(store, data.resolve("cboe")))
        .allMatch(Unchanged.class::isInstance);
    assertThat(store.dataHash()).isEqualTo(hash);
  }

  @Test
  void nothing_of_a_market_day_is_known_before_its_close() {
    var series = history.series(Measure.VIX);
    for (int i = 0; i < series.size(); i++) {
      assertThat(series.knownAt(i)).isAfterOrEqualTo(ExchangeCalendar.NYSE.close(series.date(i)));
    }
  }
}
