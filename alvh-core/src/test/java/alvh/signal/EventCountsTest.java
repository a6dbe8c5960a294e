package alvh.signal;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.market.History;
import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.signal.PierceWithLag.LagMode;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/**
 * How often the events of method 1.4's lift table happened from 2007-04 to 2021-12. The method's
 * panel has 3,711 days, the data at hand 3,716; five days more or less are what the figures may
 * differ by.
 */
class EventCountsTest {
  private static final LocalDate PANEL_FROM = LocalDate.of(2007, 4, 1);
  private static final LocalDate PANEL_TO = LocalDate.of(2021, 12, 31);

  /** Method 1.12 grants counts 2 percent. */
  private static final Percentage COUNTS = Percentage.withPercentage(2);

  /** The table's front contract has a day left at least, and its mean of VIX leaves today out. */
  @Test
  void vix_pierced_with_a_strict_lag_on_87_days_and_pierced_at_all_on_278() {
    assertThat(count(new PierceWithLag(20, false, LagMode.STRICT, .25, 3, 1), PANEL_FROM))
        .isEqualTo(87);
    assertThat(count(new PierceWithLag(20, false, LagMode.RATIO, 1e9, 3, 1), PANEL_FROM))
        .isCloseTo(278, COUNTS);
  }

  @Test
  void with_a_mean_that_includes_today_the_strict_event_happened_on_as_many_days() {
    assertThat(count(new PierceWithLag(20, true, LagMode.STRICT, .25, 3, 1), PANEL_FROM))
        .isEqualTo(87);
  }

  @Test
  void the_curve_was_inverted_on_657_days() {
    assertThat(count(new Slope(), PANEL_FROM)).isEqualTo(657);
    assertThat(count(new Slope(2, 1), PANEL_FROM)).isCloseTo(657, COUNTS);
  }

  /** The table counts a positive histogram in a range, without the rise that I2 asks for. */
  @Test
  void a_positive_histogram_met_a_range_bound_index_on_468_days() {
    var macd = new Macd(12, 26, 9);
    var range = new RangeBound(20, .8, .5);
    int days = 0;
    for (MarketSnapshot day : panel(LocalDate.of(2004, 3, 26))) {
      range.add(day.today(Measure.SPX).orElseThrow(), day.today(Measure.VIX));
      TermStructure.front(day, 6)
          .ifPresent(front -> macd.add(-TermStructure.normalisedContango(front)));
      boolean counted = !day.date().isBefore(PANEL_FROM) && macd.settled() && range.ready();
      days += counted && macd.histogram() > 0 && range.holds() ? 1 : 0;
    }
    assertThat(days).isCloseTo(468, COUNTS);
  }

  /**
   * The method prints 106 and 103: the first differs by 2.8 %, and its panel has five days fewer.
   */
  @Test
  void vix_crossed_16_upwards_on_109_days_and_20_on_103() {
    assertThat(upCrossings(16)).isEqualTo(109);
    assertThat(upCrossings(20)).isEqualTo(103);
  }

  private static int upCrossings(double level) {
    int crossings = 0;
    double before = Double.NaN;
    for (MarketSnapshot day : panel(PANEL_FROM.minusDays(5))) {
      OptionalDouble vix = day.today(Measure.VIX);
      boolean crossed = vix.isPresent() && before <= level && vix.getAsDouble() > level;
      crossings += crossed && !day.date().isBefore(PANEL_FROM) ? 1 : 0;
      before = vix.orElse(before);
    }
    return crossings;
  }

  private static int count(Signal signal, LocalDate from) {
    var observer = signal.observer();
    int days = 0;
    for (MarketSnapshot day : panel(from)) {
      days += observer.observe(day).on() ? 1 : 0;
    }
    return days;
  }

  private static List<MarketSnapshot> panel(LocalDate from) {
    History history = RealHistory.get();
    return history.sessions(from, PANEL_TO).stream().map(history::at).toList();
  }
}
