package alvh.store.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import alvh.store.Store;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules on breadth, economic series, funds and the calendar of options. */
class SeriesRulesTest {
  private final RuleFixture fixture;

  SeriesRulesTest(@TempDir Path folder) {
    fixture = new RuleFixture(folder);
  }

  @Test
  void a_day_with_a_fifth_of_the_issues_is_not_used() {
    breadth("ADV", 1500, 108);
    breadth("DECL", 1400, 19);
    breadth("UCHG", 500, 551);

    assertThat(fixture.findings("impossible-breadth"))
        .extracting(Finding::file, f -> f.date().orElseThrow(), Finding::effect)
        .containsExactly(
            tuple("ADV.csv", LocalDate.of(1999, 5, 25), Effect.EXCLUDES),
            tuple("DECL.csv", LocalDate.of(1999, 5, 25), Effect.EXCLUDES),
            tuple("UCHG.csv", LocalDate.of(1999, 5, 25), Effect.EXCLUDES));
    try (Store store = fixture.store()) {
      assertThat(store.merged("NYSE.advancing").size()).isEqualTo(20);
    }
  }

  @Test
  void a_half_day_with_a_tenth_fewer_issues_is_true() {
    breadth("ADV", 1500, 1350);
    breadth("DECL", 1400, 1260);
    breadth("UCHG", 500, 450);

    assertThat(fixture.findings("impossible-breadth")).isEmpty();
  }

  /** Twenty days with the usual count and, in the middle, one with another. */
  private void breadth(String name, int usual, int other) {
    var lines = new ArrayList<String>(List.of("time,open,high,low,close"));
    LocalDate first = LocalDate.of(1999, 5, 15);
    for (int day = 0; day <= 20; day++) {
      int count = day == 10 ? other : usual;
      lines.add("%s,%d,%d,%d,%d".formatted(first.plusDays(day), count, count, count, count));
    }
    fixture.file(name + ".csv", lines.toArray(String[]::new));
  }

  @Test
  void blanks_are_listed_inside_and_summed_up_at_the_ends() {
    fixture.file(
        "DGS2.csv",
        "observation_date,DGS2",
        "2024-10-10,",
        "2024-10-11,3.95",
        "2024-10-14,",
        "2024-10-15,3.94",
        "2024-10-16,3.93",
        "2024-10-17,");

    assertThat(fixture.findings("blank-value"))
        .extracting(Finding::line, Finding::message)
        .containsExactly(
            tuple(2, "fred.DGS2 is blank until 2024-10-11"),
            tuple(4, "fred.DGS2 is blank"),
            tuple(7, "fred.DGS2 is blank after 2024-10-16"));
  }

  @Test
  void a_month_without_a_figure_is_found_absent_or_blank() {
    var rows = new ArrayList<String>(List.of("observation_date,CPIAUCSL"));
    for (int month = 1; month <= 12; month++) {
      rows.add("2024-%02d-01,%d".formatted(month, 300 + month));
      rows.add("2025-%02d-01,%s".formatted(month, month == 10 ? "" : 320 + month));
    }
    rows.remove("2024-04-01,304");
    fixture.file("CPIAUCSL.csv", rows.toArray(String[]::new));

    assertThat(fixture.findings("missing-month"))
        .extracting(f -> f.date().orElseThrow())
        .containsExactlyInAnyOrder(LocalDate.of(2024, 4, 1), LocalDate.of(2025, 10, 1));
  }

  @Test
  void a_quarterly_series_lacks_no_months() {
    fixture.file(
        "GDPC1.csv",
        "observation_date,GDPC1",
        "2024-01-01,100",
        "2024-04-01,101",
        "2024-07-01,102");

    assertThat(fixture.findings("missing-month")).isEmpty();
  }

  @Test
  void a_month_without_a_release_is_found() {
    fixture.file(
        "cpi_consensus.csv",
        "date,consensus_mom",
        "\"Jan 13, 2026\",0.3",
        "\"Oct 24, 2025\",0.4",
        "\"Sep 11, 2025\",0.3");

    assertThat(fixture.findings("missing-release"))
        .extracting(Finding::message)
        .containsExactly("no release is listed for 2025-11", "no release is listed for 2025-12");
  }

  @Test
  void a_fund_that_nobody_trades_stands_still() {
    fixture.file(
        "VXZ.csv",
        "Date,Close",
        "2018-01-25,67.8",
        "2018-01-26,67.8",
        "2018-01-29,67.8",
        "2018-01-30,69.1",
        "2018-01-31,69.1");

    assertThat(fixture.findings("stale-closes"))
        .extracting(Finding::message)
        .containsExactly("VXZ stays at 67.8000 for 3 sessions, until 2018-01-29");
  }

  @Test
  void a_fund_with_another_leverage_is_found_at_the_change() {
    fund("VIXY", 1, 1);
    fund("UVXY", 2, 1.5);
    fund("VIXM", .45, .45);

    assertThat(fixture.findings("leverage-change"))
        .extracting(Finding::file, f -> f.date().orElseThrow(), Finding::message)
        .containsExactly(
            tuple(
                "UVXY.csv",
                LocalDate.of(2018, 2, 28),
                "UVXY follows VIX futures 1.5 times, before 2.0 times"));
  }

  /** Twenty returns of plus and minus three percent, times the leverage; the change on day 10. */
  private void fund(String name, double before, double after) {
    var lines = new ArrayList<String>(List.of("Date,Close"));
    double price = 100;
    LocalDate day = LocalDate.of(2018, 2, 17);
    lines.add(day + "," + price);
    for (int i = 1; i <= 20; i++) {
      double move = i % 2 == 0 ? .03 : -.03;
      day = day.plusDays(1);
      price *= 1 + move * (i <= 10 ? before : after);
      lines.add(String.format(Locale.ROOT, "%s,%.10f", day, price));
    }
    fixture.file(name + ".csv", lines.toArray(String[]::new));
  }

  @Test
  void saturday_expiries_are_named_once_and_disorder_is_seen() {
    fixture.file(
        "spx_expiry.csv",
        "symbol,expirationDate,month,price,expiration_date,days_to_expiration,next_price,"
            + "next_days,days_diff,daily_carry,data_date",
        "VIX1,20-Nov-2010,1,20.63,2010-11-20,30,1,1,1,,2010-10-11",
        "VIX3,17-Dec-2011,3,30.63,2011-12-16,30,1,1,1,,2010-10-11",
        "VIX2,30-Sep-2011,2,28.63,2011-09-30,30,1,1,1,,2010-10-11",
        "VIX1,20-Nov-2010,1,20.13,2010-11-20,29,1,1,1,,2010-10-12");

    assertThat(fixture.findings("weekend-expiry"))
        .extracting(f -> f.date().orElseThrow())
        .containsExactly(LocalDate.of(2010, 11, 20));
    assertThat(fixture.findings("unsorted-rows"))
        .extracting(Finding::message)
        .containsExactly("1 rows stand before an earlier date or expiry");
  }

  @Test
  void a_series_that_ended_long_before_the_newest_session_is_named() {
    fixture
        .index("SPX", "2026-07-08 1 1 1 1")
        .file("RBUSBIS.csv", "DATE,RBUSBIS", "2023-12-01,106.67", "2024-01-01,107.57");

    assertThat(fixture.findings("ended-series"))
        .extracting(Finding::message)
        .containsExactly("fred.RBUSBIS ends 919 days before the newest session");
  }

  @Test
  void a_breadth_table_of_survivors_is_noted_by_year() {
    fixture.file(
        "members.csv",
        "date,n_members,n_priced,adv,dec,unch,pct_above_50dma,pct_above_100dma,"
            + "pct_above_200dma,new_high_252d,new_low_252d",
        "1996-12-30,487,180,106,59,15,76,76,80,28,0",
        "1996-12-31,487,180,106,59,15,76,76,80,28,0",
        "2026-01-02,503,486,212,273,1,64,67,68,4,4");

    assertThat(fixture.findings("thin-membership"))
        .extracting(Finding::message)
        .containsExactly("37 % of the members have prices in 1996");
  }

  @Test
  void what_the_importer_did_is_part_of_the_report() {
    fixture.file(
        "vx.csv",
        "Date,Expiry,Settle,Source",
        "2010-01-04,2010-02-17,0,x",
        "2010-01-04,2010-03-17,23,x");

    assertThat(fixture.findings("zero-settle"))
        .extracting(Finding::line, Finding::effect)
        .containsExactly(tuple(2, Effect.REJECTED));
  }
}
