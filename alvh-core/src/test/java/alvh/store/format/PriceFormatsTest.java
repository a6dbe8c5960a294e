package alvh.store.format;

import static alvh.store.TestFiles.only;
import static alvh.store.TestFiles.value;
import static org.assertj.core.api.Assertions.assertThat;

import alvh.store.RowFinding;
import alvh.store.Store;
import alvh.store.TestFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Funds, breadth and strategy indices from the places that people download them from. */
class PriceFormatsTest {
  @TempDir private Path folder;
  private TestFiles files;

  @BeforeEach
  void open() {
    files = new TestFiles(folder);
  }

  @Test
  void the_second_column_headed_price_is_the_adjusted_close_and_junk_rows_are_counted() {
    files.write(
        "prices.csv",
        "Price,Price,Close,High,Low,Open,Volume",
        "Ticker,SPY,SPY,SPY,SPY,SPY,SPY",
        "Ticker,SPY,SPY,SPY,SPY,SPY,SPY",
        "Date,,,,,,",
        "1993-01-29 00:00:00,24.313,43.9375,43.96875,43.75,43.9687,1003200");
    try (Store store = files.store()) {
      files.importAll(store);

      assertThat(value(store, "SPY.adjclose", "1993-01-29")).contains(24.313);
      assertThat(value(store, "SPY.close", "1993-01-29")).contains(43.9375);
      assertThat(value(store, "SPY.open", "1993-01-29")).contains(43.9687);
      assertThat(store.rowFindings())
          .extracting(RowFinding::rule)
          .containsExactly("header-junk", "header-junk", "header-junk");
      assertThat(store.sources().getFirst().imported()).isEqualTo(1);
    }
  }

  @Test
  void stooq_prices_are_adjusted_ones() {
    files.write(
        "stooq_SPY.csv",
        "Date,Open,High,Low,Close,Volume\r",
        "2005-02-25,92.79,93.87,92.71,93.69,7\r");
    try (Store store = files.store()) {
      files.importAll(store);

      assertThat(value(store, "SPY.adjopen", "2005-02-25")).contains(92.79);
      assertThat(store.seriesNames()).doesNotContain("SPY.open");
    }
  }

  @Test
  void advancing_declining_and_unchanged_issues_are_one_number_a_day() {
    String header = "time,open,high,low,close,Volume,Volume MA";
    files.write(
        "ADV.csv", (header + "\n1999-05-25,108,108,108,108,,").getBytes(StandardCharsets.UTF_8));
    files.write("MMTH.csv", "time,open,high,low,close", "2026-05-19,49.78,50.44,49.26,49.34");
    try (Store store = files.store()) {
      files.importAll(store);

      assertThat(value(store, "NYSE.advancing", "1999-05-25")).contains(108.0);
      assertThat(value(store, "MMTH.high", "2026-05-19")).contains(50.44);
    }
  }

  @Test
  void quoted_rows_with_the_newest_first_and_a_byte_order_mark_come_out_in_order() {
    String text =
        "\uFEFF\"Date\",\"Price\",\"Open\",\"High\",\"Low\",\"Vol.\",\"Change %\"\n"
            + "\"05/19/2026\",\"43.14\",\"42.34\",\"45.72\",\"42.33\",\"\",\"-4.81%\"\n"
            + "\"05/18/2026\",\"45.32\",\"42.94\",\"45.32\",\"42.54\",\"\",\"8.06%\"";
    files.write("S5OH.csv", text.getBytes(StandardCharsets.UTF_8));
    try (Store store = files.store()) {
      files.importAll(store);

      assertThat(only(store, "S5OH.close").date(0)).isEqualTo(LocalDate.of(2026, 5, 18));
      assertThat(value(store, "S5OH.close", "2026-05-19")).contains(43.14);
      assertThat(value(store, "S5OH.open", "2026-05-19")).contains(42.34);
      assertThat(value(store, "S5OH.low", "2026-05-19")).contains(42.33);
    }
  }

  @Test
  void breadth_of_the_members_keeps_its_columns() {
    files.write(
        "pit.csv",
        "date,n_members,n_priced,adv,dec,unch,pct_above_50dma,pct_above_100dma,"
            + "pct_above_200dma,new_high_252d,new_low_252d",
        "1996-01-02,487,179,106,59,14,76.271,76.705,80.46,28,0");
    try (Store store = files.store()) {
      files.importAll(store);

      assertThat(value(store, "SP500.adv", "1996-01-02")).contains(106.0);
      assertThat(value(store, "SP500.new_low_252d", "1996-01-02")).contains(0.0);
    }
  }

  @Test
  void strategy_indices_are_month_ends() {
    files.write("s.csv", "Date,BXM,BXY,PUT,CNDR,SPX", "1986-06-30,92.2,,89.9,100,250.84");
    try (Store store = files.store()) {
      files.importAll(store);

      assertThat(value(store, "CNDR.monthEnd", "1986-06-30")).contains(100.0);
      assertThat(only(store, "BXY.monthEnd").isMissing(0)).isTrue();
      assertThat(store.seriesNames()).doesNotContain("SPX.close");
    }
  }
}
