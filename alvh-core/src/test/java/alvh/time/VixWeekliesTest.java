package alvh.time;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.RealData;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VixWeekliesTest {
  @Test
  void a_wednesday_without_a_monthly_has_a_weekly() {
    assertThat(VixWeeklies.between(LocalDate.of(2018, 3, 1), LocalDate.of(2018, 3, 31)))
        .containsExactly(
            LocalDate.of(2018, 3, 7), LocalDate.of(2018, 3, 14), LocalDate.of(2018, 3, 28));
  }

  @Test
  void holidays_move_a_weekly_to_the_session_before() {
    assertThat(VixWeeklies.settlement(LocalDate.of(2018, 7, 4))).isEqualTo("2018-07-03");
    assertThat(VixWeeklies.isWeekly(LocalDate.of(2018, 7, 3))).isTrue();
    assertThat(VixWeeklies.isWeekly(LocalDate.of(2018, 7, 4))).isFalse();
  }

  @Test
  void a_good_friday_thirty_days_later_moves_a_weekly_too() {
    assertThat(VixWeeklies.settlement(LocalDate.of(2018, 2, 28))).isEqualTo("2018-02-27");
  }

  @Test
  void an_unforeseen_closure_moves_a_weekly_to_the_next_session() {
    assertThat(VixWeeklies.settlement(LocalDate.of(2018, 12, 5))).isEqualTo("2018-12-06");
    assertThat(VixWeeklies.isWeekly(LocalDate.of(2018, 12, 6))).isTrue();
    assertThat(VixWeeklies.isWeekly(LocalDate.of(2018, 12, 4))).isFalse();
  }

  @Test
  void there_were_no_weeklies_before_july_2015() {
    assertThat(VixWeeklies.between(LocalDate.of(2004, 1, 1), LocalDate.of(2015, 7, 23))).isEmpty();
  }

  @Test
  void every_week_has_one_settlement_monthly_or_weekly() {
    for (LocalDate wednesday = LocalDate.of(2015, 8, 5);
        wednesday.isBefore(LocalDate.of(2040, 1, 1));
        wednesday = wednesday.plusWeeks(1)) {
      LocalDate settlement = VixWeeklies.settlement(wednesday);
      assertThat(VixWeeklies.isWeekly(settlement))
          .isNotEqualTo(Expirations.isVixMonthly(settlement));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2018-01-03, 1",
    "2018-02-07, 6",
    "2018-12-06, 49",
    "2020-12-30, 52",
    "2024-12-24, 52",
    "2024-12-31, 53",
    "2025-01-08, 1",
    "2025-12-31, 52"
  })
  void weeks_are_counted_by_the_wednesdays_on_which_a_contract_can_settle(
      LocalDate settlement, int week) {
    assertThat(VixWeeklies.weekOfYear(settlement)).isEqualTo(week);
  }

  @Test
  void the_vix_options_of_june_2016_expire_on_weeklies_and_monthlies() {
    var expirations = new TreeSet<LocalDate>();
    List<String> lines = RealData.lines("chains/vix_2016_datashop/VIX_2016-06-01.csv");
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",");
      if (!cells[2].equals("BVZ")) {
        expirations.add(LocalDate.parse(cells[3]));
      }
    }

    assertThat(expirations)
        .isNotEmpty()
        .allMatch(day -> VixWeeklies.isWeekly(day) || Expirations.isVixMonthly(day));
  }
}
