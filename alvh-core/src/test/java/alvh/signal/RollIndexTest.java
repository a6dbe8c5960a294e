package alvh.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.RealData;
import alvh.market.FuturesCurve;
import alvh.market.History;
import alvh.time.ExchangeCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class RollIndexTest {
  private static final double ROUNDING = 1e-9;

  @Test
  void a_day_in_february_2018_by_hand() {
    // Roll period 2018-01-16 to 02-12: 20 business days; after the close of 02-02 seven remain.
    var index = new RollIndex();
    assertThat(index.add(Days.curve(LocalDate.of(2018, 2, 2), 15.625, 15.475))).isFalse();
    assertThat(index.add(Days.curve(LocalDate.of(2018, 2, 5), 33.225, 27.975))).isTrue();

    double before = .35 * 15.625 + .65 * 15.475;
    double now = .35 * 33.225 + .65 * 27.975;
    assertThat(index.level()).isEqualTo(100 * now / before, within(ROUNDING));
  }

  @Test
  void on_the_day_before_a_settlement_everything_has_been_rolled() {
    var index = new RollIndex();
    index.add(Days.curve(LocalDate.of(2018, 2, 13), 25, 20, 18));
    index.add(Days.curve(LocalDate.of(2018, 2, 14), 22, 18));
    assertThat(index.level()).isEqualTo(100 * 22 / 20.0, within(ROUNDING));
  }

  @Test
  void a_futures_day_without_a_stock_session_is_booked_on_the_next_session() {
    // 2025-01-09: the stock exchange mourned, the futures traded; the roll counts that day.
    var index = new RollIndex();
    index.add(Days.curve(LocalDate.of(2025, 1, 8), 18, 18));
    index.add(Days.curve(LocalDate.of(2025, 1, 10), 20, 20));
    assertThat(index.level()).isEqualTo(100 * 20 / 18.0, within(ROUNDING));
  }

  @Test
  void when_a_contract_held_has_no_price_the_level_stays_and_the_position_is_opened_anew() {
    var index = new RollIndex();
    index.add(Days.curve(LocalDate.of(2018, 2, 2), 15, 15, 15));
    FuturesCurve whole = Days.curve(LocalDate.of(2018, 2, 5), 30, 25, 23);
    var second = new FuturesCurve(whole.date(), whole.knownAt(), whole.settlements().subList(1, 3));
    assertThat(index.add(second)).isFalse();
    assertThat(index.level()).isEqualTo(100);
    assertThat(index.add(Days.curve(LocalDate.of(2018, 2, 6), 30, 50, 46))).isTrue();
    assertThat(index.level()).isEqualTo(200, within(ROUNDING));
  }

  @Test
  void a_curve_of_one_contract_gives_no_position() {
    var index = new RollIndex();
    index.add(Days.curve(LocalDate.of(2018, 2, 2), 15));
    assertThat(index.add(Days.curve(LocalDate.of(2018, 2, 5), 30))).isFalse();
    assertThat(index.level()).isEqualTo(100);
  }

  @Property(tries = 100)
  void prices_that_all_move_alike_move_the_index_alike(
      @ForAll @DoubleRange(min = .5, max = 2) double step) {
    var index = new RollIndex();
    double factor = 1;
    List<LocalDate> sessions =
        ExchangeCalendar.NYSE.sessions(LocalDate.of(2019, 3, 1), LocalDate.of(2019, 5, 31));
    for (LocalDate date : sessions) {
      index.add(Days.curve(date, 15 * factor, 17 * factor, 18 * factor));
      factor *= date.getDayOfMonth() % 2 == 0 ? step : 1 / step;
    }
    double last = sessions.getLast().getDayOfMonth() % 2 == 0 ? step : 1 / step;
    assertThat(index.level()).isEqualTo(contangoOnly() * factor / last, within(1e-6 * factor));
  }

  /** The same path of the curve's shape with a constant level: what rolling alone costs. */
  private static double contangoOnly() {
    var index = new RollIndex();
    for (LocalDate date :
        ExchangeCalendar.NYSE.sessions(LocalDate.of(2019, 3, 1), LocalDate.of(2019, 5, 31))) {
      index.add(Days.curve(date, 15, 17, 18));
    }
    return index.level();
  }

  /**
   * VIXY holds the futures of this index; it earns the bill's rate and pays a fee of .85 % a year,
   * and its close is not the futures' settlement. One year may differ by 3 %, ten years by .5 % a
   * year.
   */
  @Test
  void over_each_year_it_earns_what_the_fund_on_the_same_index_earned() {
    TreeMap<LocalDate, Double> fund = fund();
    TreeMap<LocalDate, Double> index = indexLevels();
    var differences = new ArrayList<Double>();
    for (int year = 2012; year <= 2021; year++) {
      LocalDate from = LocalDate.of(year, 1, 1);
      LocalDate to = LocalDate.of(year + 1, 1, 1);
      differences.add(growth(index, from, to) - growth(fund, from, to));
    }
    assertThat(differences).hasSize(10).allSatisfy(d -> assertThat(d).isBetween(-.03, .03));
    double mean = differences.stream().mapToDouble(Double::doubleValue).sum() / 10;
    assertThat(mean).isBetween(-.005, .005);
  }

  private static double growth(TreeMap<LocalDate, Double> levels, LocalDate from, LocalDate to) {
    return Math.log(levels.lowerEntry(to).getValue() / levels.lowerEntry(from).getValue());
  }

  private static TreeMap<LocalDate, Double> fund() {
    var closes = new TreeMap<LocalDate, Double>();
    List<String> lines = RealData.lines("etf/dsturdy_VIXY.csv");
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",");
      closes.put(LocalDate.parse(cells[0]), Double.parseDouble(cells[1]));
    }
    return closes;
  }

  private static TreeMap<LocalDate, Double> indexLevels() {
    History history = RealHistory.get();
    var index = new RollIndex();
    var levels = new TreeMap<LocalDate, Double>();
    for (LocalDate date : history.sessions(LocalDate.of(2010, 1, 1), LocalDate.of(2022, 1, 5))) {
      history.curve(date).ifPresent(index::add);
      levels.put(date, index.level());
    }
    return levels;
  }
}
