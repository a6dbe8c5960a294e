package alvh.feed;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.instrument.OptionRoot;
import alvh.time.ExchangeCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is listed follows the exchange's calendar and stays listed until it settles. */
class ListingsTest {
  @Test
  void of_april_2019_the_expiries_are_real_ones() {
    List<ListedExpiry> listed = ListedExpiries.spx(LocalDate.of(2019, 4, 25));

    assertThat(listed)
        .contains(
            new ListedExpiry(OptionRoot.SPXW, LocalDate.of(2019, 4, 26)),
            new ListedExpiry(OptionRoot.SPXW, LocalDate.of(2019, 5, 31)),
            new ListedExpiry(OptionRoot.SPX, LocalDate.of(2019, 5, 17)),
            new ListedExpiry(OptionRoot.SPXW, LocalDate.of(2019, 5, 17)),
            new ListedExpiry(OptionRoot.SPX, LocalDate.of(2020, 3, 20)))
        .doesNotContain(new ListedExpiry(OptionRoot.SPXW, LocalDate.of(2019, 4, 30).plusDays(2)));
  }

  @Test
  void before_holidays_and_in_the_morning_they_settle_as_the_calendar_says() {
    assertThat(ListedExpiries.spx(LocalDate.of(2019, 3, 1)))
        .as("Good Friday 2019 moves the monthly to Thursday")
        .contains(new ListedExpiry(OptionRoot.SPX, LocalDate.of(2019, 4, 18)));
    assertThat(ListedExpiries.vix(LocalDate.of(2019, 3, 1)))
        .as("final settlement on a Tuesday, as method 4.1 prints it")
        .contains(new ListedExpiry(OptionRoot.VIX, LocalDate.of(2019, 3, 19)));
  }

  @Test
  void what_is_listed_once_stays_so_until_the_eve_of_its_settlement() {
    List<ListedExpiry> before = new ArrayList<>();
    for (LocalDate day :
        ExchangeCalendar.NYSE.sessions(LocalDate.of(2021, 11, 1), LocalDate.of(2022, 6, 30))) {
      List<ListedExpiry> today = new ArrayList<>(ListedExpiries.spx(day));
      today.addAll(ListedExpiries.vix(day));
      before.removeIf(expiry -> !expiry.date().isAfter(day));
      assertThat(today).as(day.toString()).containsAll(before);
      before = today;
    }
  }

  @Test
  void a_band_only_grows_and_its_strikes_stay() {
    StrikeBand calm = StrikeBand.around(1990, .05, true);
    StrikeBand later = calm.with(StrikeBand.around(2150, .06, true));

    assertThat(calm.strikes()).contains(1990, 1995, 2000).isSorted();
    assertThat(later.strikes()).contains(calm.strikes()).contains(2300, 2360);
  }

  @Test
  void far_from_the_money_and_far_in_time_strikes_are_25_points_apart() {
    assertThat(StrikeBand.around(2000, .2, false).strikes())
        .contains(1500, 1525)
        .doesNotContain(1505, 1510);
  }
}
