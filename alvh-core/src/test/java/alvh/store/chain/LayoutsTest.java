package alvh.store.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alvh.market.ChainQuotes;
import alvh.market.OptionChain;
import alvh.store.UnreadableFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every layout on a few rows written from its header, and what is wrong in them. */
class LayoutsTest {
  @TempDir Path folder;

  @Test
  void a_quote_page_gives_calls_and_puts_by_strike() throws Exception {
    OptionChain chain =
        one(
            "page.csv",
            Samples.QUOTE_PAGE
                + "SPX,2900.5,CBOE,SPX190621C02900000,call,06/21/2019,05/20/2019,2900.0,1,0,"
                + "30.5,31.2,7,70,.1,.5,.01\n"
                + "SPX,2900.5,CBOE,SPX190621P02900000,put,06/21/2019,05/20/2019,2900.0,1,0,"
                + "28.1,28.9,8,80,.1,-.5,.01\n"
                + "SPX,2900.5,CBOE,SPXW190621C02900000,call,06/21/2019,05/20/2019,2900.0,1,0,"
                + "32.5,33.2,9,90,.1,.5,.01\n");

    assertThat(chain.asOf()).isEqualTo(Instant.parse("2019-05-20T19:00:00Z"));
    assertThat(chain.spot()).isEqualTo(2900.5);
    ChainQuotes morning = chain.expiries().get(0);
    ChainQuotes afternoon = chain.expiries().get(1);
    assertThat(morning.optionClass()).isEqualTo("SPX");
    assertThat(morning.settlesAt()).isEqualTo(Instant.parse("2019-06-21T13:30:00Z"));
    assertThat(morning.calls().bid()).containsExactly(30.5);
    assertThat(morning.puts().ask()).containsExactly(28.9);
    assertThat(afternoon.optionClass()).isEqualTo("SPXW");
    assertThat(afternoon.settlesAt()).isEqualTo(Instant.parse("2019-06-21T20:00:00Z"));
    assertThat(afternoon.puts().bid()).containsExactly(Double.NaN);
    assertThat(afternoon.puts().volume()).containsExactly(-1);
  }

  @Test
  void closing_quotes_of_two_days_are_two_chains_though_the_header_has_a_mark_and_a_blank()
      throws Exception {
    String rows =
        Samples.END_OF_DAY
            + "SPXW,2700,W,SPXW180131C02700000,,call,01/31/2018,01/02/2018,2700,1,10,11,0,5,.1,"
            + ".5,.01,-1,2,X\r\n"
            + "SPXW,2710,W,SPXW180131C02700000,,call,01/31/2018,01/03/2018,2700,1,12,13,0,5,.1,"
            + ".5,.01,-1,2,X\r\n";

    List<OptionChain> chains = read("SPX_2018.csv", rows);

    assertThat(chains)
        .extracting(OptionChain::session)
        .containsExactly(LocalDate.of(2018, 1, 2), LocalDate.of(2018, 1, 3));
    assertThat(chains).extracting(OptionChain::underlying).containsOnly("SPX");
    assertThat(chains.getFirst().asOf()).isEqualTo(Instant.parse("2018-01-02T21:15:00Z"));
  }

  @Test
  void a_quote_table_saved_before_the_opening_holds_the_session_before() throws Exception {
    OptionChain chain = one("table.dat", Samples.TABLE_2019);

    assertThat(chain.session()).isEqualTo(LocalDate.of(2019, 5, 10));
    assertThat(chain.asOf()).isEqualTo(Instant.parse("2019-05-10T20:15:00Z"));
    assertThat(chain.spot()).isEqualTo(2881.4);
    assertThat(chain.expiries().getFirst().calls().bid()).containsExactly(81.5);
    assertThat(chain.expiries().getFirst().puts().openInterest()).containsExactly(7);
  }

  @Test
  void a_quote_table_saved_on_a_saturday_holds_friday() throws Exception {
    OptionChain chain = one("table.csv", Samples.table2022("Date: February 5 2022, 8:09 PM EST"));

    assertThat(chain.session()).isEqualTo(LocalDate.of(2022, 2, 4));
    assertThat(chain.asOf()).isEqualTo(Instant.parse("2022-02-04T21:15:00Z"));
    assertThat(chain.spot()).isEqualTo(4500.5298);
  }

  @Test
  void a_quote_table_saved_during_the_session_holds_its_minute_in_any_language() throws Exception {
    OptionChain chain =
        one("table.csv", Samples.table2022("Date: 23 de marzo de 2022, 10:11 GMT-4"));

    assertThat(chain.asOf()).isEqualTo(Instant.parse("2022-03-23T14:11:00Z"));
  }

  @Test
  void the_data_shop_gives_the_snapshot_of_the_afternoon_and_leaves_binary_options_out()
      throws Exception {
    var heard = new Heard();
    ChainFiles.recognise(file("VIX.csv", Samples.DATA_SHOP)).orElseThrow().read("VIX.csv", heard);

    assertThat(heard.chains).hasSize(2);
    assertThat(heard.chains.getFirst().asOf()).isEqualTo(Instant.parse("2016-06-01T19:45:00Z"));
    assertThat(heard.chains.getFirst().spot()).isEqualTo(14.5);
    assertThat(heard.chains.getFirst().expiries().getFirst().calls().bid()).containsExactly(2.1);
    assertThat(heard.chains.getLast().asOf()).isEqualTo(Instant.parse("2016-06-01T20:15:00Z"));
    assertThat(heard.chains.getLast().expiries().getFirst().calls().bid()).containsExactly(2.3);
    assertThat(heard.rejected).containsExactly("3 binary-option");
    assertThat(ChainFiles.read(folder.resolve("VIX.csv"))).hasSize(1);
  }

  @Test
  void the_data_shop_takes_its_snapshot_three_hours_earlier_on_half_days() throws Exception {
    String halfDay = Samples.DATA_SHOP.replace("2016-06-01", "2020-11-27");
    String before = halfDay.replace("2020-11-27", "2019-11-29");

    assertThat(one("VIX.csv", halfDay.replace("2016-06-15", "2020-12-16")).asOf())
        .isEqualTo(Instant.parse("2020-11-27T17:45:00Z"));
    assertThat(one("VIX.csv", before.replace("2016-06-15", "2019-12-18")).asOf())
        .isEqualTo(Instant.parse("2019-11-29T18:15:00Z"));
  }

  @Test
  void the_data_shop_with_greeks_reads_the_same() throws Exception {
    OptionChain chain = one("SPX.csv", Samples.DATA_SHOP_GREEKS);

    assertThat(chain.underlying()).isEqualTo("SPX");
    assertThat(chain.expiries().getFirst().expiry()).isEqualTo(LocalDate.of(2012, 1, 20));
    assertThat(chain.expiries().getFirst().settlesAt())
        .isEqualTo(Instant.parse("2012-01-20T14:30:00Z"));
    assertThat(chain.expiries().getFirst().puts().bid()).containsExactly(11.3);
  }

  @Test
  void a_wide_table_names_its_underlying_by_its_file_and_its_class_by_the_expiry()
      throws Exception {
    OptionChain chain = one("spx_eod_202301.txt", Samples.WIDE);

    assertThat(chain.underlying()).isEqualTo("SPX");
    assertThat(chain.asOf()).isEqualTo(Instant.parse("2023-01-03T21:00:00Z"));
    assertThat(chain.expiries())
        .extracting(ChainQuotes::optionClass)
        .containsExactly("SPXW", "SPX");
    assertThat(chain.expiries().getFirst().calls().ask()).containsExactly(21.3);
    assertThat(chain.expiries().getFirst().puts().bid()).containsExactly(19.5);
  }

  @Test
  void a_json_chain_keeps_crossed_quotes_and_zero_asks() throws Exception {
    OptionChain chain = one("VIXY.json", Samples.JSON);

    assertThat(chain.underlying()).isEqualTo("VIXY");
    assertThat(chain.session()).isEqualTo(LocalDate.of(2026, 7, 10));
    assertThat(chain.expiries().getFirst().root()).isEmpty();
    assertThat(chain.expiries().getFirst().calls().bid()).containsExactly(3.3, 1.5);
    assertThat(chain.expiries().getFirst().calls().ask()).containsExactly(0, 1.4);
  }

  @Test
  void what_no_option_can_be_is_refused_with_its_line() throws Exception {
    String row = "SPX,2900,CBOE,%s,%s,06/21/2019,05/20/2019,%s,1,0,%s,31,7,70,.1,.5,.01\n";
    var heard = new Heard();
    String text =
        Samples.QUOTE_PAGE
            + row.formatted("SPX190621C02900000", "call", "2900", "30")
            + row.formatted("SPX190621C02900000", "call", "2900", "30")
            + row.formatted("SPX190621C02910000", "call", "2920", "30")
            + row.formatted("SPX190621C02920000", "put", "2920", "30")
            + row.formatted("SPX190621C02930000", "call", "2930", "-1")
            + row.formatted("SPX190621C02940000", "call", "2940", "x")
            + row.formatted("SPX190622C02950000", "call", "2950", "30")
            + row.formatted("SPX190621C00000000", "call", "0", "30");
    ChainFiles.recognise(file("p.csv", text)).orElseThrow().read("p.csv", heard);

    assertThat(heard.rejected)
        .containsExactlyInAnyOrder(
            "3 repeated-contract",
            "4 contradictory-contract",
            "5 contradictory-contract",
            "6 negative-quote",
            "7 unreadable-row",
            "9 impossible-strike");
  }

  @Test
  void a_file_cut_off_within_a_row_is_refused() {
    assertThatThrownBy(() -> read("VIX.csv", Samples.DATA_SHOP + "^VIX,2016-06-01,VIX"))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("cut off: line 5 has 3 of 26 fields");
    assertThatThrownBy(() -> read("c.json", Samples.JSON.substring(0, Samples.JSON.length() - 20)))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("not whole JSON");
  }

  @Test
  void a_table_of_other_things_is_no_chain() throws Exception {
    assertThat(ChainFiles.recognise(file("x.csv", "DATE,OPEN,HIGH\n1/2/2020,1,2\n"))).isEmpty();
  }

  /** Keeps what a layout found. */
  private static final class Heard implements ChainSink {
    private final List<OptionChain> chains = new ArrayList<>();
    private final List<String> rejected = new ArrayList<>();

    @Override
    public void day(OptionChain chain, int line, int rank) {
      chains.add(chain);
    }

    @Override
    public void reject(int line, String rule, Optional<LocalDate> date, String message) {
      rejected.add(line + " " + rule);
    }

    @Override
    public void row() {}
  }

  private OptionChain one(String name, String text) throws Exception {
    List<OptionChain> chains = read(name, text);
    assertThat(chains).hasSize(1);
    return chains.getFirst();
  }

  private List<OptionChain> read(String name, String text) throws Exception {
    return ChainFiles.read(file(name, text));
  }

  private Path file(String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }
}
