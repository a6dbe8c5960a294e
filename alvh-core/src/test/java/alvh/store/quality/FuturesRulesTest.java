package alvh.store.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import alvh.market.Measure;
import alvh.store.Store;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules on VIX futures; the days are those on which the published files are wrong, or right. */
class FuturesRulesTest {
  private final RuleFixture fixture;

  FuturesRulesTest(@TempDir Path folder) {
    fixture = new RuleFixture(folder);
  }

  @Test
  void two_wrong_settlements_side_by_side_do_not_confirm_each_other() {
    settlements(
        "2008-04-21,2008-11-19,23.07",
        "2008-04-21,2008-12-17,22.94",
        "2008-04-21,2009-01-21,1.0",
        "2008-04-21,2009-02-18,1.0",
        "2008-04-21,2009-03-18,22.5");

    assertThat(wrongExpiries()).containsExactly("2009-01-21", "2009-02-18");
  }

  @Test
  void a_true_settlement_beside_a_wrong_one_stands() {
    settlements(
        "2008-10-30,2009-06-17,34.5", "2008-10-30,2009-07-22,34.22", "2008-10-30,2009-08-19,18.14");

    assertThat(wrongExpiries()).containsExactly("2009-08-19");
  }

  @Test
  void the_steep_true_curve_of_march_2020_stands() {
    settlements(
        "2020-03-16,2020-03-18,72.625",
        "2020-03-16,2020-04-15,59.15",
        "2020-03-16,2020-05-20,44.875",
        "2020-03-16,2020-06-17,38.5");

    assertThat(wrongExpiries()).isEmpty();
  }

  @Test
  void a_wrong_front_does_not_take_the_whole_curve_with_it() {
    settlements(
        "2012-05-01,2012-05-16,1.9",
        "2012-05-01,2012-07-18,21",
        "2012-05-01,2012-08-22,22",
        "2012-05-01,2012-09-19,23");

    assertThat(wrongExpiries()).isEmpty();
  }

  @Test
  void a_wrong_settlement_is_on_no_curve() {
    settlements(
        "2013-05-28,2013-06-19,15.1", "2013-05-28,2014-01-22,19.6", "2013-05-28,2014-02-19,10.25");

    try (Store store = fixture.store()) {
      var history = store.history(EnumSet.of(Measure.VIX));
      assertThat(history.curve(LocalDate.of(2013, 5, 28)).orElseThrow().size()).isEqualTo(2);
    }
  }

  @Test
  void prices_on_another_scale_than_the_index_are_not_used() {
    fixture.index("VIX", "2006-05-01 12 12 12 12", "2006-05-02 12 12 12 12");
    settlements("2006-05-01,2006-06-21,135.4", "2006-05-02,2006-06-21,13.6");

    assertThat(fixture.findings("scale-mismatch"))
        .extracting(Finding::line, Finding::effect)
        .containsExactly(tuple(2, Effect.EXCLUDES));
  }

  @Test
  void an_expiry_without_final_settlement_is_named_once() {
    settlements(
        "2016-03-14,2016-03-16,16.1",
        "2016-03-15,2016-03-16,16.9",
        "2016-03-15,2016-04-20,18.1",
        "2016-03-16,2016-04-20,17.9");

    assertThat(fixture.findings("missing-final-settlement"))
        .extracting(Finding::line, f -> f.date().orElseThrow())
        .containsExactly(tuple(3, LocalDate.of(2016, 3, 16)));
  }

  @Test
  void futures_that_traded_while_stocks_mourned_are_noted() {
    fixture.index("SPX", "2025-01-08 1 1 1 1", "2025-01-10 1 1 1 1");
    settlements(
        "2025-01-08,2025-01-22,18", "2025-01-09,2025-01-22,18.2", "2025-01-10,2025-01-22,19");

    assertThat(fixture.findings("off-session-row"))
        .extracting(f -> f.date().orElseThrow())
        .containsExactly(LocalDate.of(2025, 1, 9));
  }

  @Test
  void a_session_without_any_settlement_is_missing() {
    settlements(
        "2024-06-03,2024-07-17,14",
        "2024-06-03,2024-08-21,15",
        "2024-06-04,2024-07-17,14",
        "2024-06-05,2024-07-17,14",
        "2024-06-06,2024-07-17,14",
        "2024-06-07,2024-07-17,14",
        "2024-06-10,2024-07-17,14",
        "2024-06-12,2024-07-17,14",
        "2024-06-13,2024-07-17,14",
        "2024-06-14,2024-07-17,14",
        "2024-06-17,2024-07-17,14");

    assertThat(fixture.findings("missing-session"))
        .extracting(f -> f.date().orElseThrow())
        .containsExactly(LocalDate.of(2024, 6, 11));
  }

  private void settlements(String... rows) {
    var lines = new ArrayList<String>(List.of("Date,Expiry,Settle,Source"));
    for (String row : rows) {
      lines.add(row + ",test");
    }
    fixture.file("vx.csv", lines.toArray(String[]::new));
  }

  private List<String> wrongExpiries() {
    return fixture.findings("far-settlement").stream()
        .map(f -> f.message().replaceAll("the settlement for (\\S+) .*", "$1"))
        .toList();
  }
}
