package alvh.time;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.RealData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpirationsTest {
  private static final DateTimeFormatter US_DATE = DateTimeFormatter.ofPattern("M/d/yyyy");
  private static final LocalDate LAST_DAY_OF_FILES = LocalDate.of(2015, 4, 1);

  @ParameterizedTest
  @ValueSource(
      strings = {
        // third Friday of April is Good Friday
        "2014-03-18",
        "2019-03-19",
        "2022-03-15",
        "2025-03-18",
        // Juneteenth on the Wednesday, and on the third Friday of June
        "2024-06-18",
        "2026-05-19",
        // Good Friday in March after Presidents' Day
        "2008-02-19",
        "2024-08-21",
        "2024-11-20",
        "2024-12-18",
        "2018-02-14",
        "2020-03-18"
      })
  void vix_contracts_settle_on_the_days_of_the_method(LocalDate date) {
    assertThat(Expirations.vixMonthly(YearMonth.from(date))).isEqualTo(date);
    assertThat(Expirations.isVixMonthly(date)).isTrue();
  }

  @Test
  void every_contract_file_of_the_exchange_ends_on_the_settlement_day() throws IOException {
    var byRule = new TreeMap<String, LocalDate>();
    var lastRow = new TreeMap<String, LocalDate>();
    Path folder = RealData.folder().resolve("cfe/contracts");
    try (var files = Files.newDirectoryStream(folder, "CFE_*_VX.csv")) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        lastRow.put(name, lastDate("cfe/contracts/" + name));
        byRule.put(name, min(Expirations.vixMonthly(contractMonth(name)), LAST_DAY_OF_FILES));
      }
    }

    assertThat(lastRow).hasSize(136).isEqualTo(byRule);
  }

  @Test
  void every_expiry_of_the_settlement_table_is_a_vix_monthly_but_for_the_first_rule() {
    var expiries = new TreeSet<LocalDate>();
    List<String> lines = RealData.lines("cfe/vx_settle_by_expiry_2004_2026.csv");
    lines
        .subList(1, lines.size())
        .forEach(line -> expiries.add(LocalDate.parse(line.substring(11, 21))));

    // The table dates these two by today's rule; the contracts settled a week earlier.
    assertThat(expiries)
        .hasSize(273)
        .filteredOn(expiry -> !Expirations.isVixMonthly(expiry))
        .containsExactly(LocalDate.of(2004, 7, 21), LocalDate.of(2004, 10, 20));
  }

  @Test
  void the_first_contracts_settled_on_the_wednesday_before_their_own_third_friday() {
    assertThat(Expirations.vixMonthly(YearMonth.of(2004, 7))).isEqualTo("2004-07-14");
    assertThat(Expirations.vixMonthly(YearMonth.of(2004, 10))).isEqualTo("2004-10-13");
    assertThat(Expirations.vixMonthly(YearMonth.of(2005, 12))).isEqualTo("2005-12-21");
  }

  @Test
  void a_settlement_lies_in_its_contract_month_thirty_days_before_the_options() {
    for (YearMonth month = YearMonth.of(2004, 11);
        month.isBefore(YearMonth.of(2060, 1));
        month = month.plusMonths(1)) {
      LocalDate settlement = Expirations.vixMonthly(month);
      LocalDate wednesday = Expirations.thirdFriday(month.plusMonths(1)).minusDays(30);
      assertThat(YearMonth.from(settlement)).isEqualTo(month);
      assertThat(ExchangeCalendar.NYSE.isSession(settlement)).isTrue();
      assertThat(settlement).isBetween(wednesday.minusDays(4), wednesday);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2008-03, 2008-03-20", "2014-04, 2014-04-17", "2019-04, 2019-04-18", "2022-04, 2022-04-14",
    "2025-04, 2025-04-17", "2026-06, 2026-06-18", "2018-02, 2018-02-16", "2024-11, 2024-11-15"
  })
  void spx_monthlies_move_to_thursday_when_the_third_friday_is_a_holiday(
      YearMonth month, LocalDate expiry) {
    assertThat(Expirations.spxMonthly(month)).isEqualTo(expiry);
    assertThat(Expirations.isSpxMonthly(expiry)).isTrue();
    assertThat(Expirations.isSpxMonthly(expiry.plusDays(1))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2008-03-22, 2008-03-20", "2013-01-19, 2013-01-18", "2014-04-19, 2014-04-17",
    "2015-01-17, 2015-01-16", "2015-02-20, 2015-02-20", "2019-04-18, 2019-04-18"
  })
  void a_printed_saturday_means_the_session_before_it(LocalDate printed, LocalDate settlement) {
    assertThat(Expirations.settlementOf(printed)).isEqualTo(settlement);
    assertThat(Expirations.printedSpxMonthly(YearMonth.from(settlement))).isEqualTo(printed);
  }

  @Test
  void every_printed_monthly_of_the_implied_volatility_table_is_known_by_rule() {
    var printed = new TreeSet<LocalDate>();
    List<String> lines = RealData.lines("cboe/spx_expiry_implied_vol_2010_2025.csv");
    lines.subList(1, lines.size()).forEach(l -> printed.add(LocalDate.parse(l.split(",")[4])));

    // Quarter ends are no monthlies; one row prints a Saturday ten months after the change.
    assertThat(printed)
        .hasSizeGreaterThan(180)
        .filteredOn(day -> !day.equals(Expirations.printedSpxMonthly(YearMonth.from(day))))
        .allMatch(
            day -> SpxwExpirations.isExpiration(day) || day.equals(LocalDate.of(2015, 12, 19)));
    assertThat(Expirations.isSpxMonthly(Expirations.settlementOf(LocalDate.of(2015, 12, 19))))
        .isTrue();
  }

  @Test
  void next_and_previous_walk_from_month_to_month() {
    LocalDate february = LocalDate.of(2018, 2, 14);
    assertThat(Expirations.nextVixMonthly(february)).isEqualTo("2018-03-21");
    assertThat(Expirations.nextVixMonthly(february.minusDays(1))).isEqualTo(february);
    assertThat(Expirations.previousVixMonthly(february)).isEqualTo("2018-01-17");
    assertThat(Expirations.previousVixMonthly(february.plusDays(1))).isEqualTo(february);
    assertThat(Expirations.nextSpxMonthly(LocalDate.of(2018, 2, 16))).isEqualTo("2018-03-16");
    assertThat(Expirations.previousSpxMonthly(LocalDate.of(2018, 2, 16))).isEqualTo("2018-01-19");
  }

  @Test
  void monthlies_between_two_dates_include_both_ends() {
    assertThat(Expirations.vixMonthlies(LocalDate.of(2018, 2, 14), LocalDate.of(2018, 4, 18)))
        .containsExactly(
            LocalDate.of(2018, 2, 14), LocalDate.of(2018, 3, 21), LocalDate.of(2018, 4, 18));
    assertThat(Expirations.spxMonthlies(LocalDate.of(2019, 4, 19), LocalDate.of(2019, 6, 20)))
        .containsExactly(LocalDate.of(2019, 5, 17));
    assertThat(Expirations.spxMonthlies(LocalDate.of(2019, 6, 1), LocalDate.of(2019, 5, 1)))
        .isEmpty();
  }

  private static YearMonth contractMonth(String fileName) {
    int month = "FGHJKMNQUVXZ".indexOf(fileName.charAt(4)) + 1;
    return YearMonth.of(2000 + Integer.parseInt(fileName.substring(5, 7)), month);
  }

  private static LocalDate lastDate(String file) {
    return RealData.lines(file).stream()
        .filter(line -> !line.isEmpty() && Character.isDigit(line.charAt(0)))
        .map(line -> LocalDate.parse(line.substring(0, line.indexOf(',')), US_DATE))
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  private static LocalDate min(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
