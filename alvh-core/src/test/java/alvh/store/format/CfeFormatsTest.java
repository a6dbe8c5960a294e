package alvh.store.format;

import static alvh.store.TestFiles.only;
import static alvh.store.TestFiles.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import alvh.store.Column;
import alvh.store.RowFinding;
import alvh.store.Store;
import alvh.store.TestFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** VIX futures: the exchange's contract files through the years, and a compiled table. */
class CfeFormatsTest {
  private static final String HEADER =
      "Trade Date,Futures,Open,High,Low,Close,Settle,Change,Total Volume,EFP,Open Interest";
  private static final String DISCLAIMER =
      "CFE data is compiled for the convenience of site visitors and is furnished without"
          + " liability.";

  /** One division by ten rounds at the last bit. */
  private static final double ROUNDING = 1e-12;

  @TempDir private Path folder;
  private TestFiles files;

  @BeforeEach
  void open() {
    files = new TestFiles(folder);
  }

  @Test
  void prices_before_the_rescaling_are_divided_and_those_of_the_day_are_not() {
    files.write(
        "CFE_J07_VX.csv",
        HEADER,
        "03/23/2007,J (Apr 07),133.00,134.00,132.10,133.30,133.30,-0.30,500,0,20000",
        "03/26/2007,J (Apr 07),13.40,13.90,13.30,13.40,13.38,0.05,600,0,20100");
    try (Store store = files.store()) {
      files.importAll(store);

      Column settle = only(store, "VX.settle");
      assertThat(settle.value(0)).isCloseTo(13.33, within(ROUNDING));
      assertThat(settle.value(1)).isEqualTo(13.38);
      assertThat(settle.expiry(0)).isEqualTo(LocalDate.of(2007, 4, 18));
      assertThat(only(store, "VX.low").value(0)).isCloseTo(13.21, within(ROUNDING));
      assertThat(store.rowFindings())
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.rule()).isEqualTo("ten-times-price");
                assertThat(finding.line()).isEqualTo(2);
                assertThat(finding.message()).isEqualTo("133.30 divided by 10");
              });
    }
  }

  @Test
  void a_zero_settlement_is_rejected_with_its_reason() {
    files.write(
        "CFE_V12_VX.csv",
        HEADER,
        "01/09/2012,V (Oct 12),0.00,0.00,0.00,0.00,0.00,0.00,0,0,0",
        "01/19/2012,V (Oct 12),0.00,0.00,0.00,0.00,27.10,27.10,0,0,0");
    try (Store store = files.store()) {
      files.importAll(store);

      assertThat(only(store, "VX.settle").size()).isEqualTo(1);
      assertThat(store.seriesNames()).doesNotContain("VX.open");
      assertThat(store.rowFindings())
          .extracting(RowFinding::rule, RowFinding::line)
          .containsExactly(tuple("zero-settle", 2));
    }
  }

  @Test
  void the_row_of_the_expiry_day_is_the_final_settlement() {
    files.write(
        "CFE_G13_VX.csv",
        HEADER,
        "02/12/2013,G (Feb 13),13.45,13.55,12.95,13.00,13.00,-0.50,49935,242,44750",
        "02/13/2013,G (Feb 13),0.00,0.00,0.00,0.00,13.07,0.07,0,0,41873");
    try (Store store = files.store()) {
      files.importAll(store);

      assertThat(value(store, "VX.final", "2013-02-13")).contains(13.07);
      assertThat(only(store, "VX.settle").size()).isEqualTo(1);
    }
  }

  @Test
  void a_disclaimer_mixed_line_ends_and_a_trailing_comma_do_no_harm() {
    String text =
        DISCLAIMER
            + "\n"
            + HEADER
            + "\r\n10/21/2004,F (Jan 05),168.1,168.9,168,168.5,167,,13,0,13\r\n"
            + "12/13/2004,F (Jan 05),,,,,138.7,-2.9,105,0,1510,\n\r\n";
    files.write("f.csv", text.getBytes(StandardCharsets.UTF_8));
    try (Store store = files.store()) {
      files.importAll(store);

      assertThat(only(store, "VX.settle").size()).isEqualTo(2);
      assertThat(only(store, "VX.settle").line(0)).isEqualTo(3);
      assertThat(only(store, "VX.open").size()).isEqualTo(1);
      assertThat(store.sources().getFirst().identity()).isEqualTo("cfe-contract:VX2005-01");
    }
  }

  @Test
  void the_exchange_s_present_layout_is_read_too() {
    files.write(
        "VX_2024-01-17.csv",
        HEADER,
        "2024-01-16,F (Jan 2024),13.9000,14.3000,13.8000,14.1000,14.1500,0.2,1000,0,2000");
    try (Store store = files.store()) {
      files.importAll(store);

      assertThat(only(store, "VX.settle").expiry(0)).isEqualTo(LocalDate.of(2024, 1, 17));
    }
  }

  @Test
  void a_row_of_another_contract_or_after_the_expiry_is_rejected() {
    files.write(
        "CFE_G13_VX.csv",
        HEADER,
        "02/11/2013,G (Feb 13),13.70,13.85,13.45,13.50,13.50,-0.30,38664,331,65052",
        "02/12/2013,H (Mar 13),13.45,13.55,12.95,13.00,13.00,-0.50,49935,242,44750",
        "02/12/2013,G (Feb 13),13.45,13.55,12.95,13.00,13.00,-0.50,49935,242,44750",
        "02/14/2013,G (Feb 13),13.45,13.55,12.95,13.00,13.00,-0.50,49935,242,44750");
    try (Store store = files.store()) {
      files.importAll(store);

      assertThat(only(store, "VX.settle").size()).isEqualTo(2);
      assertThat(store.rowFindings()).extracting(RowFinding::line).containsExactly(3, 5);
    }
  }

  @Test
  void a_compiled_table_gives_every_contract() {
    files.write(
        "vx.csv",
        "Date,Expiry,Settle,Source",
        "2018-02-05,2018-03-21,27.975,someone",
        "2018-02-05,2018-02-14,33.225,someone",
        "2018-02-06,2018-02-14,0,someone");
    try (Store store = files.store()) {
      files.importAll(store);

      Column settle = only(store, "VX.settle");
      assertThat(settle.size()).isEqualTo(2);
      assertThat(settle.expiry(0)).isEqualTo(LocalDate.of(2018, 2, 14));
      assertThat(settle.value(0)).isEqualTo(33.225);
      assertThat(store.rowFindings()).extracting(RowFinding::rule).containsExactly("zero-settle");
    }
  }
}
