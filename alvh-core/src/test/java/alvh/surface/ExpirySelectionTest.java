package alvh.surface;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.instrument.OptionRoot;
import alvh.market.ChainQuotes;
import alvh.time.ExchangeCalendar;
import alvh.time.Expirations;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which two expiries an index takes, day by day of a listing like the real one. */
class ExpirySelectionTest {
  private static final LocalTime AFTERNOON = LocalTime.of(15, 0);

  /** Weeklies of every weekday for six weeks, and eighteen months of morning settlement. */
  private static MadeUpChain listing(LocalDate session, LocalTime time) {
    var chain = new MadeUpChain(session, time, 0);
    for (LocalDate day : ExchangeCalendar.NYSE.sessions(session, session.plusDays(45))) {
      chain.expiry(OptionRoot.SPXW, day, 0.2);
    }
    for (int month = 0; month < 18; month++) {
      LocalDate third = Expirations.spxMonthly(YearMonth.from(session).plusMonths(month));
      if (third.isAfter(session)) {
        chain.expiry(OptionRoot.SPX, third, 0.2);
      }
    }
    return chain;
  }

  private static String pair(String session, LocalTime time, VolatilityIndex index) {
    ExpiryPair pair =
        ExpirySelection.choose(listing(LocalDate.parse(session), time).chain(), index);
    return switch (pair) {
      case ExpiryPair.Found found -> name(found.near()) + " " + name(found.next());
      case ExpiryPair.Missing missing -> missing.reason();
    };
  }

  private static String name(ChainQuotes quotes) {
    return quotes.optionClass() + quotes.expiry().toString().substring(4);
  }

  /** The example of the exchange's notice, a day on each side of the change. */
  @Test
  void weeklies_enter_vix_on_6_october_2014() {
    assertThat(pair("2014-10-03", AFTERNOON, VolatilityIndex.VIX)).isEqualTo("SPX-10-17 SPX-11-21");
    assertThat(pair("2014-10-06", AFTERNOON, VolatilityIndex.VIX))
        .isEqualTo("SPXW-10-31 SPXW-11-07");
  }

  @ParameterizedTest
  @CsvSource({
    "2014-06-13, SPX-06-20 SPX-07-18",
    "2014-06-16, SPX-07-18 SPX-08-15",
    "2014-08-08, SPX-08-15 SPX-09-19",
    "2014-08-11, SPX-09-19 SPX-10-17"
  })
  void before_that_the_near_month_leaves_in_its_last_week(String session, String pair) {
    assertThat(pair(session, AFTERNOON, VolatilityIndex.VIX)).isEqualTo(pair);
  }

  @ParameterizedTest
  @CsvSource({
    "2019-05-15, SPXW-06-07 SPXW-06-14",
    "2019-05-20, SPXW-06-14 SPX-06-21",
    "2019-05-22, SPX-06-21 SPXW-06-28",
    "2019-05-29, SPXW-06-28 SPXW-07-05"
  })
  void vix_takes_the_fridays_around_thirty_days(String session, String pair) {
    assertThat(pair(session, AFTERNOON, VolatilityIndex.VIX)).isEqualTo(pair);
  }

  /** On a Wednesday afternoon the third Friday is short of 23 days and the next past 30. */
  @Test
  void where_one_friday_remains_the_one_past_37_days_joins_it() {
    assertThat(pair("2019-05-29", LocalTime.of(9, 31), VolatilityIndex.VIX))
        .isEqualTo("SPXW-06-28 SPXW-07-05");
    assertThat(pair("2019-05-29", LocalTime.of(9, 29), VolatilityIndex.VIX))
        .isEqualTo("SPX-06-21 SPXW-06-28");
  }

  @Test
  void a_friday_s_holiday_moves_its_expiry_to_thursday() {
    assertThat(pair("2019-03-19", AFTERNOON, VolatilityIndex.VIX))
        .isEqualTo("SPX-04-18 SPXW-04-26");
    assertThat(pair("2023-03-09", AFTERNOON, VolatilityIndex.VIX))
        .isEqualTo("SPXW-04-06 SPXW-04-14");
  }

  @Test
  void nine_days_lie_between_fridays_and_the_longer_tenors_between_months() {
    assertThat(pair("2019-05-15", AFTERNOON, VolatilityIndex.VIX9D))
        .isEqualTo("SPX-05-17 SPXW-05-24");
    assertThat(pair("2019-05-16", AFTERNOON, VolatilityIndex.VIX9D))
        .isEqualTo("SPXW-05-24 SPXW-05-31");
    assertThat(pair("2019-05-14", AFTERNOON, VolatilityIndex.VIX9D))
        .isEqualTo("SPX-05-17 SPXW-05-24");
    assertThat(pair("2019-05-15", AFTERNOON, VolatilityIndex.VIX3M))
        .isEqualTo("SPX-08-16 SPX-09-20");
    assertThat(pair("2019-05-15", AFTERNOON, VolatilityIndex.VIX6M))
        .isEqualTo("SPX-11-15 SPX-12-20");
    assertThat(pair("2019-05-15", AFTERNOON, VolatilityIndex.VIX1Y))
        .isEqualTo("SPX-04-17 SPX-05-15");
  }

  @Test
  void what_a_chain_does_not_list_is_said() {
    LocalDate session = LocalDate.of(2019, 5, 15);
    var chain =
        new MadeUpChain(session, AFTERNOON, 0)
            .expiry(OptionRoot.SPXW, LocalDate.of(2019, 5, 31), 0.2)
            .chain();
    assertThat(ExpirySelection.choose(chain, VolatilityIndex.VIX))
        .isEqualTo(new ExpiryPair.Missing("the chain has too few Fridays from 23 to 37 days away"));
    assertThat(ExpirySelection.choose(chain, VolatilityIndex.VIX9D))
        .isEqualTo(
            new ExpiryPair.Missing("the chain has no Friday expiry before the tenor of 9 days"));
    assertThat(ExpirySelection.choose(chain, VolatilityIndex.VIX1Y))
        .isEqualTo(
            new ExpiryPair.Missing("the chain has no monthly expiry before the tenor of 365 days"));
  }

  /**
   * Half a year of afternoons; on some Wednesdays, and before Good Friday, both lie on one side.
   */
  @Test
  void on_every_session_vix_brackets_or_nearly_brackets_its_tenor() {
    int extrapolated = 0;
    for (LocalDate day :
        ExchangeCalendar.NYSE.sessions(LocalDate.of(2019, 1, 2), LocalDate.of(2019, 6, 28))) {
      var chain = new MadeUpChain(day, AFTERNOON, 0);
      LocalDate friday = day.with(TemporalAdjusters.next(DayOfWeek.FRIDAY));
      for (int week = 0; week < 7; week++) {
        LocalDate named = friday.plusWeeks(week);
        boolean third = named.equals(Expirations.thirdFriday(YearMonth.from(named)));
        LocalDate expiry = ExchangeCalendar.NYSE.onOrBefore(named);
        if (expiry.isAfter(day)) {
          chain.expiry(third ? OptionRoot.SPX : OptionRoot.SPXW, expiry, 0.2);
        }
      }
      var made = chain.chain();
      var found = (ExpiryPair.Found) ExpirySelection.choose(made, VolatilityIndex.VIX);
      double near = ChainStrip.minutes(found.near(), made.asOf()) / 1440;
      double next = ChainStrip.minutes(found.next(), made.asOf()) / 1440;
      assertThat(near).as("%s", day).isBetween(23.0, 31.1);
      assertThat(next).as("%s", day).isBetween(29.7, 40.0);
      extrapolated += near > 30 ? 1 : 0;
    }
    assertThat(extrapolated).isBetween(1, 15);
  }
}
