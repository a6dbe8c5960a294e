package alvh.store.format;

import static alvh.store.TestFiles.only;
import static alvh.store.TestFiles.value;
import static org.assertj.core.api.Assertions.assertThat;

import alvh.store.MarketEvent;
import alvh.store.RowFinding;
import alvh.store.Store;
import alvh.store.TestFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rates, price indices, events and valuation. */
class MacroFormatsTest {
  @TempDir private Path folder;
  private TestFiles files;

  @BeforeEach
  void open() {
    files = new TestFiles(folder);
  }

  @Test
  void the_three_layouts_of_fred_give_the_same_kind_of_series() {
    files.write("a.csv", "observation_date,DGS2", "2005-01-03,3.10", "2005-01-17,");
    files.write("b.csv", "DATE,RBUSBIS", "1994-01-01,88.69");
    files.write("CPILFESL.csv", "date,value", "2025-10-01,", "2025-11-01,331.068");
    files.write("d.csv", "date,ecbdfr\r", "2000-01-01,2.0\r");
    try (Store store = files.store()) {
      files.importAll(store);

      assertThat(store.seriesNames())
          .containsExactly("fred.CPILFESL", "fred.DGS2", "fred.ECBDFR", "fred.RBUSBIS");
      assertThat(only(store, "fred.DGS2").isMissing(1)).isTrue();
      assertThat(store.source("fred-series:DGS2").orElseThrow().missing()).isEqualTo(1);
      assertThat(store.rowFindings()).isEmpty();
    }
  }

  @Test
  void blank_lines_between_header_and_rows_do_no_harm() {
    files.write("x.csv", "observation_date,IR3TIB01DEM156N", "", "", "2002-04-01,3.4");
    try (Store store = files.store()) {
      files.importAll(store);

      assertThat(only(store, "fred.IR3TIB01DEM156N").line(0)).isEqualTo(4);
    }
  }

  @Test
  void a_bill_rate_comes_as_closes_of_its_index() {
    files.write("IRX.csv", "Date,Close", "1976-08-03,5.139999866485596");
    try (Store store = files.store()) {
      files.importAll(store);

      assertThat(value(store, "IRX.adjclose", "1976-08-03")).contains(5.139999866485596);
    }
  }

  @Test
  void a_surprise_of_ten_to_the_tenth_is_missing() {
    files.write("s.csv", "Date,MP1,Unscheduled", "2/8/1990,-0.014,0", "8/27/2020,1.00E+10,1");
    try (Store store = files.store()) {
      files.importAll(store);

      assertThat(only(store, "fomc.surprise").isMissing(1)).isTrue();
      assertThat(value(store, "fomc.unscheduled", "2020-08-27")).contains(1.0);
      assertThat(store.rowFindings())
          .extracting(RowFinding::rule)
          .containsExactly("mark-means-missing");
    }
  }

  @Test
  void release_dates_in_words_are_read_without_a_last_line_break() {
    String text = "date,consensus_mom\r\n\"Apr 10, 2026\",1.0\r\n\"Mar 14, 2008\",0.3";
    files.write("cpi.csv", text.getBytes(StandardCharsets.UTF_8));
    try (Store store = files.store()) {
      files.importAll(store);

      assertThat(only(store, "cpi.consensus").date(0)).isEqualTo(LocalDate.of(2008, 3, 14));
      assertThat(value(store, "cpi.consensus", "2026-04-10")).contains(1.0);
    }
  }

  @Test
  void meetings_are_a_series_of_ones() {
    files.write("fomc.csv", "date", "2000-02-02", "2000-03-21");
    try (Store store = files.store()) {
      files.importAll(store);

      assertThat(value(store, "fomc.meeting", "2000-03-21")).contains(1.0);
    }
  }

  @Test
  void calendar_entries_keep_their_words_and_their_time_where_there_is_one() {
    files.write(
        "calendar.csv",
        "year,day,time,impact,cur,text,actual,forecast,previous",
        "2022,Jan 3,All Day,holiday,USD,Bank Holiday,,,",
        "2022,Jan 5,2:00pm,high,USD,FOMC Meeting Minutes,,,",
        "2022,Jan 6,7:30am,low,USD,Challenger Job Cuts y/y,-75.3%,,-77.0%");
    try (Store store = files.store()) {
      files.importAll(store);

      var events = store.events(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 1, 5));
      assertThat(events).hasSize(2);
      assertThat(events.getFirst().time()).isEmpty();
      assertThat(events.getLast())
          .extracting(MarketEvent::name, MarketEvent::impact)
          .containsExactly("FOMC Meeting Minutes", "high");
      assertThat(events.getLast().time()).contains(LocalTime.of(14, 0));
    }
  }

  @Test
  void shiller_s_table_survives_its_headings_its_october_and_its_notes() {
    String text =
        "\uFEFF,,,,,,,,,,,,\r\n"
            + "\"Stock Market Data Used in \"\"Irrational Exuberance\"\", updated\",,,,,,,,,,,,\r\n"
            + "Date,P,D,E,CPI,Fraction,Rate GS10,Price,Dividend, Price ,Earnings, Earnings"
            + " ,CAPE\r\n"
            + "2024.01,4815.61,70.48,192.08,308.42,2024.04,4.06,1,2,3,4,5,32.05\r\n"
            + "2024.1,5792.32,73.88,,315.66,2024.79,4.10,1,2,\" 3,871,996.64 \",,,36.59\r\n"
            + "2024.11,5929.92,0,0,315.49,2024.87,4.36,1,2,3,,,NA\r\n"
            + ",Feb price is Feb 4th close,,,,,,,,,,,\r\n"
            + ",,,,,,,,,,,,";
    files.write("ie.csv", text.getBytes(StandardCharsets.UTF_8));
    try (Store store = files.store()) {
      files.importAll(store);

      assertThat(value(store, "shiller.dividend", "2024-10-01")).contains(73.88);
      assertThat(value(store, "shiller.cape", "2024-10-01")).contains(36.59);
      assertThat(only(store, "shiller.dividend").isMissing(2)).isTrue();
      assertThat(store.rowFindings())
          .extracting(RowFinding::rule)
          .containsExactly("zero-means-missing", "unreadable-row");
    }
  }

  @Test
  void price_over_cash_flow_is_read_from_a_users_file() {
    files.write("pcf.csv", "date,price_to_cash_flow", "2026-03-31,17.5", "2026-06-30,0");
    files.write("ffo.csv", "date,price_to_ffo", "2026-03-31,18.2");
    try (Store store = files.store()) {
      files.importAll(store);

      assertThat(value(store, "SP500.priceCashFlow", "2026-03-31")).contains(17.5);
      assertThat(only(store, "SP500.priceCashFlow").isMissing(1)).isTrue();
      assertThat(value(store, "REIT.priceFFO", "2026-03-31")).contains(18.2);
    }
  }

  @Test
  void zeros_in_a_valuation_mean_missing() {
    files.write("pe.csv", "date,forward_pe", "2026-05-12,26.709", "2026-05-13,0");
    files.write("ShillerPE_X.csv", "date,close", "1987-01-01,14.92", "1987-02-01,0");
    try (Store store = files.store()) {
      files.importAll(store);

      assertThat(only(store, "SP500.forwardPE").isMissing(1)).isTrue();
      assertThat(only(store, "ShillerPE.close").isMissing(1)).isTrue();
    }
  }
}
