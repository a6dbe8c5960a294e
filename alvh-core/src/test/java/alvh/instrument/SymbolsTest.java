package alvh.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alvh.RealData;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SymbolsTest {
  private static final int SINCE = 2018;

  @ParameterizedTest
  @CsvSource({
    "SPXW  260417P06000000, SPXW, 2026-04-17, PUT, 6000",
    "SPXW180316P02600000, SPXW, 2018-03-16, PUT, 2600",
    "'SPX   190517C02887500', SPX, 2019-05-17, CALL, 2887.5",
    "VIX180214C00012500, VIX, 2018-02-14, CALL, 12.5",
    "'VIXW  160608P00014500 ', VIXW, 2016-06-08, PUT, 14.5"
  })
  void an_osi_symbol_is_read_padded_or_not(
      String symbol, OptionRoot root, LocalDate expiry, Right right, double strike) {
    assertThat(OsiSymbol.parse(symbol).contract())
        .contains(new Option(root, expiry, right, strike));
  }

  @Test
  void an_osi_symbol_has_21_characters() {
    Option option = new Option(OptionRoot.SPX, LocalDate.of(2026, 6, 18), Right.CALL, 7000);
    assertThat(option.symbol()).isEqualTo("SPX   260618C07000000").hasSize(21);
  }

  @ParameterizedTest
  @CsvSource({
    "SPX   140118C01850000, 2014-01-17, SPX   140118C01850000",
    "SPX   140419P01700000, 2014-04-17, SPX   140419P01700000",
    "SPX   150220C02100000, 2015-02-20, SPX   150220C02100000",
    "SPXW  140131C01800000, 2014-01-31, SPXW  140131C01800000"
  })
  void a_printed_saturday_is_read_as_its_settlement_and_written_as_listed(
      String printed, LocalDate settlement, String listed) {
    Option option = OsiSymbol.parse(printed).contract().orElseThrow();
    assertThat(option.expiry()).isEqualTo(settlement);
    assertThat(OsiSymbol.asListed(option)).isEqualTo(listed);
  }

  @ParameterizedTest
  @CsvSource({
    "'', is not root",
    "SPXW180316X02600000, is not root",
    "SPXW180316P0260000, is not root",
    "SPXW 18 0316P02600000, is not root",
    "BVZ   160608C00014000, has a root other than",
    "SPXPM 130215C01500000, has a root other than",
    "SPXW180230P02600000, has a date that does not exist",
    "SPXW181330P02600000, has a date that does not exist",
    "SPXW180316P00000000, has a strike of zero"
  })
  void a_malformed_osi_symbol_says_why(String symbol, String reason) {
    assertThat(OsiSymbol.parse(symbol)).isInstanceOf(SymbolReading.Malformed.class);
    if (OsiSymbol.parse(symbol) instanceof SymbolReading.Malformed<Option> malformed) {
      assertThat(malformed.text()).isEqualTo(symbol);
      assertThat(malformed.reason()).startsWith(reason);
    }
    assertThat(OsiSymbol.parse(symbol).contract()).isEmpty();
  }

  @Test
  void a_strike_that_no_symbol_can_carry_is_refused() {
    LocalDate expiry = LocalDate.of(2026, 6, 18);
    assertThatThrownBy(() -> new Option(OptionRoot.SPX, expiry, Right.CALL, 1.0005))
        .hasMessageContaining("1.0005");
    assertThatThrownBy(() -> new Option(OptionRoot.SPX, expiry, Right.CALL, 100_000).symbol())
        .hasMessageContaining("100000");
  }

  @Property
  void every_option_survives_the_way_through_its_symbol(@ForAll("options") Option option) {
    assertThat(OsiSymbol.parse(option.symbol()).contract()).contains(option);
    assertThat(OsiSymbol.parse(option.symbol().replace(" ", "")).contract()).contains(option);
    assertThat(OsiSymbol.parse(OsiSymbol.asListed(option)).contract()).contains(option);
  }

  @Property
  void the_order_of_options_is_the_order_of_their_symbols(
      @ForAll("options") Option one, @ForAll("options") Option other) {
    assertThat(Integer.signum(one.compareTo(other)))
        .isEqualTo(Integer.signum(one.symbol().compareTo(other.symbol())));
    assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
  }

  @ParameterizedTest
  @CsvSource({
    "VXG18, VX, 2018-02-14, VXG18, VX/G8, CFE_G18_VX",
    "VX/G8, VX, 2018-02-14, VXG18, VX/G8, CFE_G18_VX",
    "CFE_G18_VX, VX, 2018-02-14, VXG18, VX/G8, CFE_G18_VX",
    "CFE_H14_VX.csv, VX, 2014-03-18, VXH14, VX/H4, CFE_H14_VX",
    "CFE_VX_F2013.csv, VX, 2013-01-16, VXF13, VX/F3, CFE_F13_VX",
    "VXMJ25, VXM, 2025-04-16, VXMJ25, VXM/J5, CFE_J25_VXM",
    "VX/F7, VX, 2027-01-20, VXF27, VX/F7, CFE_F27_VX"
  })
  void vix_futures_have_one_name_for_each_use(
      String text, FutureRoot root, LocalDate expiry, String symbol, String display, String file) {
    Future future = VixSymbol.parse(text, SINCE).contract().orElseThrow();
    assertThat(future).isEqualTo(new Future(root, expiry));
    assertThat(future.symbol()).isEqualTo(symbol);
    assertThat(VixSymbol.display(future)).isEqualTo(display);
    assertThat(VixSymbol.fileName(future)).isEqualTo(file);
  }

  @Test
  void a_weekly_future_carries_the_week_of_the_year() {
    Future weekly = new Future(FutureRoot.VX, LocalDate.of(2018, 2, 7));
    assertThat(weekly.symbol()).isEqualTo("VX06G18");
    assertThat(VixSymbol.display(weekly)).isEqualTo("VX06/G8");
    assertThat(VixSymbol.parse("VX06/G8", SINCE).contract()).contains(weekly);
    assertThat(VixSymbol.parse("VX06G18", SINCE).contract()).contains(weekly);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "VX", "VXA18", "ES/H8", "VX07G18", "VX54/Z8", "VX/G188", "CFE_G18_VT"})
  void a_malformed_vix_symbol_names_nothing(String text) {
    assertThat(VixSymbol.parse(text, SINCE)).isInstanceOf(SymbolReading.Malformed.class);
  }

  @Test
  void every_real_contract_is_named_after_the_month_in_which_it_settles() {
    var expiries = new TreeSet<LocalDate>();
    List<String> lines = RealData.lines("cfe/vx_settle_by_expiry_2004_2026.csv");
    lines.subList(1, lines.size()).forEach(l -> expiries.add(LocalDate.parse(l.substring(11, 21))));
    expiries.removeIf(expiry -> expiry.isBefore(LocalDate.of(2004, 11, 1)));

    for (LocalDate expiry : expiries) {
      Future future = new Future(FutureRoot.VX, expiry);
      assertThat(VixSymbol.parse(future.symbol(), SINCE).contract()).contains(future);
      assertThat(VixSymbol.parse(VixSymbol.fileName(future), SINCE).contract()).contains(future);
      assertThat(VixSymbol.parse(VixSymbol.display(future), expiry.getYear()).contract())
          .contains(future);
    }
  }

  @Provide
  Arbitrary<Option> options() {
    Arbitrary<LocalDate> weekdays =
        Arbitraries.longs()
            .between(LocalDate.of(2005, 1, 1).toEpochDay(), LocalDate.of(2060, 1, 1).toEpochDay())
            .map(LocalDate::ofEpochDay)
            .filter(day -> day.getDayOfWeek().getValue() <= 5);
    return Combinators.combine(
            Arbitraries.of(OptionRoot.class),
            weekdays,
            Arbitraries.of(Right.class),
            Arbitraries.integers().between(1, 99_999_999))
        .as((root, day, right, strike) -> new Option(root, day, right, strike / 1000.0));
  }
}
