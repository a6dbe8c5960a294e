package alvh.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.RealStore;
import alvh.market.History;
import alvh.market.Measure;
import alvh.time.Expirations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Readings that only inform: fair futures, carry, cycles and mornings of settlement, by hand. */
class OptionalReadingsTest {
  private static final double ROUNDING = 1e-9;

  /**
   * On 2 March 2018 the April future of the eighteenth has 47 days left and the March one of the
   * twenty-first 19, the only one between 15 and 45.
   */
  @Test
  void a_future_is_held_against_the_forward_variance_after_its_settlement() {
    var observer = new FutureMispricing(3, 1, 1.2).observer();
    var days = new Days("2018-02-28");
    fair(observer, days, 16);
    fair(observer, days, 16.2);
    Reading.Measured reading = (Reading.Measured) fair(observer, days, 20);
    // A flat family: whatever runs through it, the forward variance is that of 16 points.
    double fair = 16 * Math.exp(-.5 * .9 * .9 * 19 / 365);
    assertThat(reading.value()).isEqualTo(100 * Math.log(20 / fair), within(ROUNDING));
    assertThat(reading.on()).isTrue();
    assertThat(reading.reason()).startsWith("The future of 19 days costs 20.00, forward variance");
  }

  private static Reading fair(Signal.Observer observer, Days days, double march) {
    days.with(Measure.VIX9D, 16).with(Measure.VIX, 16).with(Measure.VIX3M, 16);
    return observer.observe(days.with(Measure.VVIX, 90).futures(march, 17, 18).end());
  }

  @Test
  void vix9d_may_be_missing_and_without_vix3m_nothing_is_said() {
    var observer = new FutureMispricing(2, 1, 1.2).observer();
    var days = new Days("2018-03-01");
    days.with(Measure.VIX, 14).with(Measure.VIX3M, 14).with(Measure.VVIX, 80);
    observer.observe(days.futures(15, 16).end());
    days.with(Measure.VIX, 14).with(Measure.VIX3M, 14).with(Measure.VVIX, 80);
    Reading.Measured flat = (Reading.Measured) observer.observe(days.futures(15, 16).end());
    double fair = 14 * Math.exp(-.5 * .64 * 19 / 365);
    assertThat(flat.value()).isEqualTo(100 * Math.log(15 / fair), within(ROUNDING));
    days.with(Measure.VIX, 14).with(Measure.VVIX, 80);
    assertThat(observer.observe(days.futures(15, 16).end()).reason())
        .isEqualTo("VIX, VIX3M, VVIX or a future of 15 to 45 days is missing today.");
    days.with(Measure.VIX, 30).with(Measure.VIX3M, 15).with(Measure.VVIX, 80);
    assertThat(observer.observe(days.futures(15, 16).end()).reason())
        .isEqualTo("The indices imply no variance after the settlement.");
  }

  /** The printed error of the lognormal value: mean .0013, deviation .0315 at 15 to 45 days. */
  @Test
  void on_real_history_the_mispricing_is_as_wide_as_the_method_prints() {
    var observer = new FutureMispricing(2, 2, 1.2).observer();
    var errors = new ArrayList<Double>();
    History history = RealStore.history();
    for (LocalDate date : history.sessions(LocalDate.of(2009, 9, 18), LocalDate.of(2021, 12, 31))) {
      if (observer.observe(history.at(date)) instanceof Reading.Measured measured) {
        errors.add(measured.value() / 100);
      }
    }
    double mean = errors.stream().mapToDouble(x -> x).average().orElseThrow();
    double squares = errors.stream().mapToDouble(x -> (x - mean) * (x - mean)).sum();
    assertThat(errors).hasSizeGreaterThan(2_900);
    assertThat(-mean).isCloseTo(.0013, within(.004));
    assertThat(Math.sqrt(squares / (errors.size() - 1))).isCloseTo(.0315, within(.003));
  }

  @Test
  void carry_and_index_diverge_by_their_deviations() {
    var observer = new CarryDivergence(3, 1, 2, 6).observer();
    var days = new Days("2018-03-01");
    double[] closes = {100, 101, 102, 103, 90};
    double[] vix = {20, 20, 20, 20, 14};
    Reading last = new Reading.Abstained("Nothing yet.");
    for (int i = 0; i < closes.length; i++) {
      days.with(Measure.SPX, closes[i]).with(Measure.VIX, vix[i]);
      last = observer.observe(days.futures(20, 20, 20).end());
    }
    // The carry yields 0, 0 and −B·365/14 < 0: z = −2/√3. The returns: two alike and a fall.
    assertThat(((Reading.Measured) last).value()).isEqualTo(0, within(.01));
    assertThat(last.on()).isFalse();
    days.with(Measure.SPX, 90).with(Measure.VIX, 40);
    Reading.Measured apart = (Reading.Measured) observer.observe(days.futures(20, 20, 20).end());
    double[] yields = {0, carry(20, 14, 14), carry(20, 40, 13)};
    double[] returns = {Math.log(103 / 102.0), Math.log(90 / 103.0), 0};
    assertThat(apart.value()).isEqualTo(z(yields) - z(returns), within(ROUNDING));
    assertThat(observer.observe(days.with(Measure.SPX, 90).end()).reason())
        .isEqualTo("VIX, its futures or the S&P 500 is missing today.");
  }

  /** −B·365/V with so many days to 21 March. */
  private static double carry(double future, double vix, int days) {
    return -(future - vix) / days * 365 / vix;
  }

  private static double z(double... values) {
    double mean = 0;
    for (double value : values) {
      mean += value / values.length;
    }
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    return (values[values.length - 1] - mean) / Math.sqrt(squares / (values.length - 1));
  }

  @Test
  void a_cycle_is_ten_calm_closes_three_high_ones_and_a_close_below_eighteen() {
    var observer = new VolatilityCycles().observer();
    var days = new Days("2018-01-02");
    assertThat(vix(observer, days, 9, 14)).isZero();
    assertThat(vix(observer, days, 1, 15)).as("fifteen is not below fifteen").isZero();
    assertThat(vix(observer, days, 10, 14)).isZero();
    assertThat(vix(observer, days, 2, 26)).isZero();
    assertThat(vix(observer, days, 5, 17)).as("two high closes are no height").isZero();
    assertThat(vix(observer, days, 3, 26)).isZero();
    assertThat(vix(observer, days, 4, 18)).isZero();
    assertThat(vix(observer, days, 1, 14)).isEqualTo(1);
    assertThat(vix(observer, days, 9, 14)).as("the close that ended it is calm").isEqualTo(1);
    assertThat(vix(observer, days, 3, 30)).isEqualTo(1);
    assertThat(observer.observe(days.end()).reason()).isEqualTo("VIX is missing today.");
    assertThat(vix(observer, days, 1, 17.9)).isEqualTo(2);
    days.with(Measure.VIX, 20);
    Reading open = observer.observe(days.end());
    assertThat(open.on()).isTrue();
    assertThat(open.reason())
        .isEqualTo(
            "2 cycles of 2 that trading live would ask for have been replayed; the next one awaits"
                + " calm.");
  }

  /** Counted in the published closes by a script of its own. */
  @Test
  void since_1990_nine_cycles_have_ended() {
    History history = RealStore.history();
    var observer = new VolatilityCycles().observer();
    var ends = new ArrayList<String>();
    double before = 0;
    for (LocalDate date : history.sessions(LocalDate.of(1990, 1, 2), LocalDate.of(2026, 7, 8))) {
      if (observer.observe(history.at(date)) instanceof Reading.Measured measured) {
        if (measured.value() > before) {
          ends.add(date.toString());
        }
        before = measured.value();
      }
    }
    assertThat(ends)
        .containsExactly(
            "1998-03-19",
            "2007-09-26",
            "2015-10-08",
            "2018-02-23",
            "2019-01-18",
            "2021-04-01",
            "2024-08-14",
            "2025-05-15",
            "2026-04-16");
  }

  private static double vix(Signal.Observer observer, Days days, int closes, double level) {
    double cycles = Double.NaN;
    for (int i = 0; i < closes; i++) {
      cycles = ((Reading.Measured) observer.observe(days.with(Measure.VIX, level).end())).value();
    }
    return cycles;
  }

  @Test
  void mornings_of_settlement_are_measured_from_the_close_before() {
    var observer = new SettlementGap(10, 3).observer();
    var random = new Random(3);
    var days = new Days("2018-01-02");
    var gaps = new ArrayList<Double>();
    double close = 100;
    Reading last = new Reading.Abstained("Nothing yet.");
    for (int i = 0; i < 130; i++) {
      double open = close * Math.exp(.01 * random.nextGaussian());
      LocalDate date = days.date();
      if (Expirations.isSpxMonthly(date)) {
        gaps.add(100 * Math.log(open / close));
      }
      close = open * Math.exp(.01 * random.nextGaussian());
      days.with(Measure.SPY_OPEN, open).with(Measure.SPY_CLOSE, close);
      last = observer.observe(days.end());
      assertThat(last instanceof Reading.Measured).isEqualTo(gaps.size() >= 3);
      boolean next = Expirations.isSpxMonthly(days.date());
      assertThat(last.on()).isEqualTo(next && gaps.size() >= 3);
    }
    assertThat(gaps).hasSize(6);
    List<Double> sorted = gaps.stream().sorted().toList();
    // The 5 % quantile of six lies a quarter of the way from the first to the second.
    double expected = sorted.get(0) + .25 * (sorted.get(1) - sorted.get(0));
    assertThat(((Reading.Measured) last).value()).isEqualTo(expected, within(ROUNDING));
    assertThat(observer.observe(days.end()).reason()).isEqualTo("SPY's close is missing today.");
  }
}
