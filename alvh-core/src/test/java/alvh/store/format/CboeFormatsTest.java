package alvh.store.format;

import static alvh.store.TestFiles.only;
import static alvh.store.TestFiles.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import alvh.store.RowFinding;
import alvh.store.Store;
import alvh.store.TestFiles;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cboe's files and the copies of them, each with the traps that its publisher sets. */
class CboeFormatsTest {
  @TempDir private Path folder;
  private TestFiles files;

  @BeforeEach
  void open() {
    files = new TestFiles(folder);
  }

  @Test
  void a_range_history_gives_four_series() {
    files.write(
        "VIX_History.csv",
        "DATE,OPEN,HIGH,LOW,CLOSE",
        "02/05/2018,18.440000,38.800000,16.800000,37.320000",
        "02/06/2018,37.320000,50.300000,22.420000,29.980000");
    try (Store store = files.store()) {
      files.importAll(store);

      assertThat(store.seriesNames())
          .containsExactly("VIX.close", "VIX.high", "VIX.low", "VIX.open");
      assertThat(value(store, "VIX.high", "2018-02-06")).contains(50.3);
      assertThat(only(store, "VIX.close").line(1)).isEqualTo(3);
    }
  }

  @Test
  void the_first_row_names_a_history_whatever_the_file_is_called() {
    files.write(
        "VIX3M_History.csv", "DATE,OPEN,HIGH,LOW,CLOSE", "01/02/1990,17.24,17.24,17.24,17.24");
    try (Store store = files.store()) {
      files.importAll(store);

      assertThat(store.seriesNames()).contains("VIX.close").doesNotContain("VIX3M.close");
    }
  }

  @Test
  void a_zero_price_is_a_missing_one() {
    files.write(
        "VIX_History.csv",
        "DATE,OPEN,HIGH,LOW,CLOSE",
        "02/05/2018,0.000000,38.800000,16.800000,37.320000");
    try (Store store = files.store()) {
      files.importAll(store);

      assertThat(only(store, "VIX.open").isMissing(0)).isTrue();
      assertThat(only(store, "VIX.close").isMissing(0)).isFalse();
      assertThat(store.rowFindings())
          .extracting(RowFinding::line, RowFinding::rule, RowFinding::effect)
          .containsExactly(tuple(2, "zero-means-missing", RowFinding.Effect.REPAIRED));
    }
  }

  @Test
  void closes_name_their_series_in_the_header() {
    files.write("download.csv", "DATE,VVIX", "03/06/2006,71.730000", "03/15/2006,15.710000");
    try (Store store = files.store()) {
      files.importAll(store);

      assertThat(value(store, "VVIX.close", "2006-03-15")).contains(15.71);
    }
  }

  @Test
  void the_header_glued_to_the_first_row_is_cut_off() {
    files.write(
        "VIX1Y_Data.csv",
        ",Cboe data is compiled for the convenience of site visitors.,,,,",
        ",To access our full collection visit the data shop.,,,,",
        "time, volume, open, high, low, close01/03/2007,0,15.18,15.20,15.10,15.17",
        "01/04/2007,0,14.96,14.96,14.96,14.96");
    try (Store store = files.store()) {
      files.importAll(store);

      assertThat(value(store, "VIX1Y.open", "2007-01-03")).contains(15.18);
      assertThat(value(store, "VIX1Y.close", "2007-01-03")).contains(15.17);
      assertThat(only(store, "VIX1Y.close").size()).isEqualTo(2);
      assertThat(store.rowFindings()).extracting(RowFinding::rule).containsExactly("glued-header");
    }
  }

  @Test
  void headers_in_another_language_are_known() {
    files.write("a.csv", "Fecha,SPX", "2026-06-12,7431.4599609375");
    files.write(
        "b.csv",
        "fecha,NDX_close,VIX_close,DFF",
        "2000-01-03,3790.55,24.21,5.43",
        "2000-01-04,3546.2,,5.38");
    files.write("c.csv", "Fecha,TOTAL_PUT_CALL_RATIO,VIX_PUT_CALL_RATIO", "2019-10-07,1.05,0.0");
    try (Store store = files.store()) {
      files.importAll(store);

      assertThat(value(store, "SPX.close", "2026-06-12")).contains(7431.4599609375);
      assertThat(value(store, "VIX.close", "2000-01-03")).contains(24.21);
      assertThat(only(store, "VIX.close").isMissing(1)).isTrue();
      assertThat(value(store, "fred.DFF", "2000-01-04")).contains(5.38);
      assertThat(only(store, "putcall.VIX").isMissing(0)).isTrue();
      assertThat(value(store, "putcall.TOTAL", "2019-10-07")).contains(1.05);
    }
  }

  @Test
  void the_put_call_archive_names_its_product_in_the_second_line() {
    files.write(
        "archive.csv",
        "Cboe Volume and Put/Call Ratio data is compiled for the convenience of visitors.,,,,",
        ", PRODUCT: EQUITY,,EXCHANGE: Cboe,",
        "DATE,CALL,PUT,TOTAL,P/C Ratio",
        "10/03/2019, 847645, 656572, 1504217, 0.77");
    try (Store store = files.store()) {
      files.importAll(store);

      assertThat(value(store, "putcall.EQUITY", "2019-10-03")).contains(0.77);
      assertThat(value(store, "putcall.EQUITY.calls", "2019-10-03")).contains(847645.0);
    }
  }

  @Test
  void expiry_volatilities_are_kept_by_date_and_printed_expiry() {
    files.write(
        "iv.csv",
        "symbol,expirationDate,month,price,expiration_date,days_to_expiration,next_price,"
            + "next_days,days_diff,daily_carry,data_date",
        "VIX10,30-Sep-2011,10,28.64,2011-09-30,255,30.61,310.0,-55.0,,2010-10-11",
        "VIX1,20-Nov-2010,1,20.63,2010-11-20,30,28.64,255.0,-225.0,,2010-10-11");
    try (Store store = files.store()) {
      files.importAll(store);

      var column = only(store, "SPX.impliedVolatility");
      assertThat(column.expiry(0)).isEqualTo(LocalDate.of(2010, 11, 20));
      assertThat(column.value(0)).isEqualTo(20.63);
      assertThat(column.line(0)).isEqualTo(3);
      assertThat(column.value(1)).isEqualTo(28.64);
    }
  }

  @Test
  void a_second_value_for_a_date_is_rejected_and_the_first_stands() {
    files.write("x.csv", "DATE,SKEW", "01/02/1990,126.09", "01/02/1990,127.00");
    try (Store store = files.store()) {
      files.importAll(store);

      assertThat(only(store, "SKEW.close").size()).isEqualTo(1);
      assertThat(value(store, "SKEW.close", "1990-01-02")).contains(126.09);
      assertThat(store.rowFindings())
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.line()).isEqualTo(3);
                assertThat(finding.rule()).isEqualTo("repeated-date");
                assertThat(finding.message()).contains("line 2 stands");
              });
      assertThat(store.sources().getFirst().imported()).isEqualTo(1);
      assertThat(store.sources().getFirst().rejected()).isEqualTo(1);
    }
  }
}
