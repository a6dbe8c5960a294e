package alvh.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.market.History;
import alvh.market.Measure;
import alvh.market.Observation;
import alvh.market.TimeSeries;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a history holds, from which source, and from when on it is known. */
class StoredHistoryTest {
  private static final String CONTRACT_HEADER =
      "Trade Date,Futures,Open,High,Low,Close,Settle,Change,Total Volume,EFP,Open Interest";

  /** One product and one quotient of doubles. */
  private static final double ROUNDING = 1e-12;

  @TempDir private Path folder;
  private TestFiles files;

  @BeforeEach
  void open() {
    files = new TestFiles(folder);
  }

  private History history() {
    try (Store store = files.store()) {
      files.importAll(store);
      return store.history(EnumSet.allOf(Measure.class));
    }
  }

  private static Instant known(TimeSeries series, String date) {
    return series.on(LocalDate.parse(date)).map(Observation::knownAt).orElseThrow();
  }

  @Test
  void prices_are_known_five_minutes_after_the_close_and_the_vix_twenty() {
    files.write("SPX.csv", "DATE,OPEN,HIGH,LOW,CLOSE", "07/03/2018,1,1,1,2713.22");
    files.write("VIX.csv", "DATE,OPEN,HIGH,LOW,CLOSE", "07/05/2018,1,1,1,14.97");
    History history = history();

    assertThat(known(history.series(Measure.SPX), "2018-07-03"))
        .as("13:05 in New York on a half day")
        .isEqualTo("2018-07-03T17:05:00Z");
    assertThat(known(history.series(Measure.VIX), "2018-07-05"))
        .as("16:20 in New York")
        .isEqualTo("2018-07-05T20:20:00Z");
  }

  @Test
  void rates_and_skew_are_known_on_the_next_session_s_morning() {
    files.write("r.csv", "observation_date,DGS2", "2018-02-16,2.21");
    files.write("s.csv", "DATE,SKEW", "02/16/2018,135.00");
    History history = history();

    Instant tuesdayMorning = Instant.parse("2018-02-20T14:00:00Z");
    assertThat(known(history.series(Measure.DGS2), "2018-02-16")).isEqualTo(tuesdayMorning);
    assertThat(known(history.series(Measure.SKEW), "2018-02-16")).isEqualTo(tuesdayMorning);
  }

  @Test
  void a_price_index_is_known_at_its_release_and_without_one_on_the_fifteenth() {
    files.write(
        "cpi.csv",
        "observation_date,CPIAUCSL",
        "2018-01-01,249.5",
        "2018-02-01,249.6",
        "2018-03-01,249.7");
    files.write("c.csv", "date,consensus_mom", "\"Feb 14, 2018\",0.3", "\"Mar 13, 2018\",0.2");
    History history = history();

    assertThat(known(history.series(Measure.CPI), "2018-01-01")).isEqualTo("2018-02-14T13:30:00Z");
    assertThat(known(history.series(Measure.CPI), "2018-02-01")).isEqualTo("2018-03-13T12:30:00Z");
    assertThat(known(history.series(Measure.CPI), "2018-03-01")).isEqualTo("2018-04-15T12:30:00Z");
  }

  @Test
  void producer_prices_are_known_on_their_calendars_day_and_never_on_that_of_consumer_prices() {
    files.write(
        "ppi.csv",
        "observation_date,PPIACO",
        "2021-12-01,197.9",
        "2022-01-01,198",
        "2022-02-01,199");
    files.write("c.csv", "date,consensus_mom", "\"Jan 12, 2022\",0.4", "\"Mar 10, 2022\",0.8");
    files.write(
        "calendar.csv",
        "year,day,time,impact,cur,text,actual,forecast,previous",
        "2022,Jan 13,8:30am,high,USD,PPI m/m,0.2%,0.4%,0.8%",
        "2022,Feb 15,8:30am,high,USD,PPI m/m,1.0%,,0.2%",
        "2022,Feb 15,8:30am,high,USD,Core PPI m/m,0.8%,0.5%,0.5%");
    History history = history();

    var prices = history.series(Measure.PPI);
    assertThat(known(prices, "2021-12-01")).isEqualTo("2022-01-13T13:30:00Z");
    assertThat(known(prices, "2022-01-01")).isEqualTo("2022-02-15T13:30:00Z");
    assertThat(known(prices, "2022-02-01")).isEqualTo("2022-03-31T12:30:00Z");
    var surprises = history.series(Measure.PPI_SURPRISE);
    assertThat(surprises.size()).isEqualTo(1);
    assertThat(surprises.date(0)).isEqualTo("2022-01-13");
    assertThat(surprises.value(0)).isCloseTo(-.2, within(1e-12));
  }

  @Test
  void dividends_are_known_a_quarter_late_and_exchange_rates_after_45_days() {
    files.write(
        "ie.csv", "Date,P,D,E,CPI,F,R,P,D,T,E,E,CAPE", "2018.02,2705,49.3,1,1,1,1,1,1,1,1,1,33");
    files.write("reer.csv", "DATE,RBUSBIS", "2018-02-01,110.00");
    History history = history();

    assertThat(known(history.series(Measure.SPX_DIVIDEND_12M), "2018-02-01"))
        .isEqualTo("2018-06-29T04:00:00Z");
    assertThat(known(history.series(Measure.REER), "2018-02-01")).isEqualTo("2018-04-14T04:00:00Z");
  }

  @Test
  void the_publisher_s_own_value_is_preferred_and_others_fill_what_it_lacks() {
    files.write(
        "VIX_History.csv",
        "DATE,OPEN,HIGH,LOW,CLOSE",
        "07/20/2026,1,1,1,18.65",
        "07/22/2026,1,1,1,16.64",
        "07/24/2026,1,1,1,18.10");
    files.write("tail.csv", "Fecha,VIX", "2026-07-22,99.0", "2026-07-23,17.5", "2026-07-27,18.2");
    files.write(
        "all.csv",
        "fecha,VIX_close,X_close",
        "2026-07-21,17.05,1",
        "2026-07-23,99.0,1",
        "2026-07-28,18.3,1");
    TimeSeries vix = history().series(Measure.VIX);

    assertThat(IntStream.range(0, vix.size()).mapToDouble(vix::value))
        .containsExactly(18.65, 17.05, 16.64, 17.5, 18.10, 18.2, 18.3);
    try (Store store = files.store()) {
      assertThat(store.columns("VIX.close")).as("all sources stay visible").hasSize(3);
      assertThat(store.merged("VIX.close").source(3).name()).isEqualTo("tail.csv");
    }
  }

  @Test
  void a_last_row_that_was_written_before_the_close_gives_way_to_a_later_source() {
    files.write(
        "SPX_History.csv",
        "DATE,OPEN,HIGH,LOW,CLOSE",
        "07/08/2026,1,1,1,7482.7099609375",
        "07/09/2026,1,1,1,7485.490234375");
    files.write(
        "tail.csv", "Fecha,SPX", "2026-07-08,7482.71", "2026-07-09,7543.64", "2026-07-10,7575.39");
    TimeSeries spx = history().series(Measure.SPX);

    assertThat(spx.value(0)).isEqualTo(7482.7099609375);
    assertThat(spx.value(1)).isEqualTo(7543.64);
    assertThat(spx.value(2)).isEqualTo(7575.39);
  }

  @Test
  void missing_and_excluded_values_enter_no_history() {
    files.write("a.csv", "DATE,VVIX", "03/06/2006,71.73", "03/15/2006,15.71", "03/16/2006,80.0");
    files.write(
        "b.csv", "observation_date,DGS2", "2005-01-14,3.1", "2005-01-17,", "2005-01-18,3.2");
    try (Store store = files.store()) {
      files.importAll(store);
      Column column = TestFiles.only(store, "VVIX.close");
      store.exclude(
          List.of(
              new Exclusion(column.source().id(), column.series(), column.line(1), "level", "x")));
      History history = store.history(EnumSet.of(Measure.VVIX, Measure.DGS2));

      assertThat(history.series(Measure.VVIX).size()).isEqualTo(2);
      assertThat(history.series(Measure.VVIX).on(LocalDate.of(2006, 3, 15))).isEmpty();
      assertThat(history.series(Measure.DGS2).size()).isEqualTo(2);
      assertThat(store.merged("VVIX.close").size()).isEqualTo(2);

      store.exclude(List.of());
      assertThat(store.history(EnumSet.of(Measure.VVIX)).series(Measure.VVIX).size()).isEqualTo(3);
    }
  }

  @Test
  void the_curve_prefers_contract_files_and_ends_before_the_expiry() {
    files.write(
        "g13.csv",
        CONTRACT_HEADER,
        "02/12/2013,G (Feb 13),13.45,13.55,12.95,13.00,13.00,-0.50,49935,242,44750",
        "02/13/2013,G (Feb 13),0.00,0.00,0.00,0.00,13.07,0.07,0,0,41873");
    files.write(
        "all.csv",
        "Date,Expiry,Settle,Source",
        "2013-02-12,2013-02-13,99.0,x",
        "2013-02-12,2013-03-20,14.45,x",
        "2013-02-12,2013-02-20,14.00,a weekly",
        "2013-02-13,2013-03-20,14.35,x");
    History history = history();

    var before = history.curve(LocalDate.of(2013, 2, 12)).orElseThrow();
    assertThat(before.size()).isEqualTo(2);
    assertThat(before.price(1)).isEqualTo(13.0);
    assertThat(before.expiry(2)).isEqualTo(LocalDate.of(2013, 3, 20));
    assertThat(before.knownAt()).isEqualTo("2013-02-12T21:20:00Z");
    var onTheDay = history.curve(LocalDate.of(2013, 2, 13)).orElseThrow();
    assertThat(onTheDay.size()).isEqualTo(1);
    assertThat(onTheDay.price(1)).isEqualTo(14.35);
    Observation vro = history.series(Measure.VRO).get(0);
    assertThat(vro.value()).isEqualTo(13.07);
    assertThat(vro.knownAt()).isEqualTo("2013-02-13T15:00:00Z");
  }

  @Test
  void adjusted_prices_of_two_files_are_joined_without_a_step() {
    files.write(
        "ohlc.csv",
        "Price,Price,Close,High,Low,Open,Volume",
        "Ticker,SPY,SPY,SPY,SPY,SPY,SPY",
        "Date,,,,,,",
        "2025-09-25 00:00:00,650.0,658.0,659.0,654.0,657.0,1",
        "2025-09-26 00:00:00,660.0,660.0,662.0,657.0,659.0,1");
    files.write("SPY.csv", "Date,Close", "2025-09-25,640", "2025-09-26,649", "2025-09-29,655.49");
    History history = history();

    TimeSeries close = history.series(Measure.SPY_CLOSE);
    assertThat(close.size()).isEqualTo(3);
    assertThat(close.value(0)).isEqualTo(650.0);
    assertThat(close.value(2) / close.value(1)).isCloseTo(655.49 / 649, within(ROUNDING));
    TimeSeries open = history.series(Measure.SPY_OPEN);
    assertThat(open.size()).isEqualTo(2);
    assertThat(open.value(0)).isCloseTo(657.0 * 650 / 658, within(657 * ROUNDING));
  }

  @Test
  void the_bill_falls_back_to_the_compiled_table() {
    files.write("IRX.csv", "Date,Close", "2026-08-03,3.688");
    files.write("m.csv", "fecha,IRX_close,DFF", "2026-08-03,9.9,3.6", "2026-08-04,3.7,3.6");
    TimeSeries bill = history().series(Measure.BILL_13W);

    assertThat(bill.value(0)).isEqualTo(3.688);
    assertThat(bill.value(1)).isEqualTo(3.7);
  }

  @Test
  void a_measure_without_a_file_is_empty() {
    files.write("a.csv", "DATE,SKEW", "01/02/1990,126.09");
    History history = history();

    assertThat(history.series(Measure.SPX).isEmpty()).isTrue();
    assertThat(history.curveDates()).isEmpty();
  }

  @Test
  void settlement_values_of_a_users_own_file_are_known_on_their_day() {
    files.write("set.csv", "DATE,SET", "03/16/2018,2761.40", "04/20/2018,2690.12");
    files.write("vro.csv", "DATE,VRO", "02/14/2018,21.94");
    History history = history();

    assertThat(history.series(Measure.SET).on(LocalDate.of(2018, 3, 16)).orElseThrow())
        .isEqualTo(
            new Observation(
                LocalDate.of(2018, 3, 16), 2761.40, Instant.parse("2018-03-16T16:00:00Z")));
    assertThat(history.series(Measure.VRO).on(LocalDate.of(2018, 2, 14)).orElseThrow().value())
        .isEqualTo(21.94);
  }
}
