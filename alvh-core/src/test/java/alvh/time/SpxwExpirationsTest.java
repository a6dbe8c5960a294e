package alvh.time;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.RealData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpxwExpirationsTest {
  private static final Pattern SYMBOL = Pattern.compile("SPXW(\\d{6})[CP]\\d{8}");
  private static final DateTimeFormatter YYMMDD = DateTimeFormatter.ofPattern("yyMMdd");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2010-12-10", // first Friday with afternoon settlement
        "2011-10-21", // first third Friday
        "2014-07-31",
        "2007-03-30",
        "2016-03-02",
        "2016-08-22",
        "2016-09-06",
        "2019-05-28",
        "2020-09-08",
        "2022-02-22", // Monday holidays
        "2019-04-18",
        "2020-07-02", // Friday holidays
        "2018-07-03", // Wednesday holiday
        "2022-04-19",
        "2022-05-12",
        "2024-02-29"
      })
  void a_series_expires(LocalDate date) {
    assertThat(SpxwExpirations.isExpiration(date)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2010-12-03", "2011-09-16", "2014-05-30T", "2016-02-24", "2016-08-15", "2022-04-12",
        "2022-05-05", "2019-05-27", "2019-04-19", "2018-12-25", "2024-03-30", "2019-05-21",
        "2019-05-23"
      })
  void no_series_expires(String text) {
    // 2014-05-30 is a Friday and so expires: the last session of a month alone did not suffice yet.
    boolean friday = text.endsWith("T");
    LocalDate date = LocalDate.parse(text.substring(0, 10));
    assertThat(SpxwExpirations.isExpiration(date)).isEqualTo(friday);
  }

  @Test
  void since_may_2022_every_session_is_an_expiration() {
    LocalDate from = LocalDate.of(2022, 5, 12);
    LocalDate to = LocalDate.of(2030, 12, 31);
    assertThat(SpxwExpirations.between(from, to))
        .isEqualTo(ExchangeCalendar.NYSE.sessions(from, to));
  }

  @Test
  void the_chains_of_2019_list_exactly_the_expirations_of_the_rule() throws IOException {
    var listed = new TreeSet<LocalDate>();
    Path folder = RealData.folder().resolve("chains/spx_2019_quotepage");
    try (var files = Files.newDirectoryStream(folder, "*.csv")) {
      for (Path file : files) {
        listed.addAll(expirations("chains/spx_2019_quotepage/" + file.getFileName()));
      }
    }

    LocalDate from = LocalDate.of(2019, 4, 26);
    LocalDate to = LocalDate.of(2019, 8, 26);
    assertThat(SpxwExpirations.between(from, to))
        .containsExactlyElementsOf(listed.subSet(from, true, to, true));
    assertThat(listed).allMatch(SpxwExpirations::isExpiration);
  }

  @ParameterizedTest
  @CsvSource({
    "spx_2019-05-13_quotedata.dat, 30", "spx_2020-09-04_quotedata.dat, 29",
    "spx_2022-02-05_quotedata.csv, 26", "spx_2022-03-23_quotedata.csv, 27",
    "spx_2023-09-14_quotedata.csv, 41"
  })
  void every_expiration_of_a_quote_table_is_known_by_rule(String file, int count) {
    assertThat(expirations("chains/quotedata/" + file))
        .hasSize(count)
        .allMatch(SpxwExpirations::isExpiration);
  }

  private static TreeSet<LocalDate> expirations(String file) {
    var dates = new TreeSet<LocalDate>();
    for (String line : RealData.lines(file)) {
      Matcher symbol = SYMBOL.matcher(line);
      while (symbol.find()) {
        dates.add(LocalDate.parse(symbol.group(1), YYMMDD));
      }
    }
    return dates;
  }
}
