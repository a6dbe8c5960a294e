package alvh.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.market.Measure;
import org.junit.jupiter.api.Test;

/** What stands on the card without a vote, on days worked by hand. */
class ReadingsTest {
  private static final double ROUNDING = 1e-9;

  private final Days days = new Days("2018-03-01");

  /** −B is −.1, −.1, then (25 − 20)/T1 above: z = 2/√3 in a window of three. */
  @Test
  void spot_that_runs_ahead_of_a_calm_index_accelerates() {
    var observer = new BasisAcceleration(3, 1, 2, .8, 6).observer();
    accelerate(observer, 20, 100);
    accelerate(observer, 20, 100.1);
    Reading.Measured reading = (Reading.Measured) accelerate(observer, 25, 100.2);
    assertThat(reading.value()).isGreaterThan(1);
    assertThat(reading.on()).isTrue();
    // A fall of five percent is what VIX 30 promises for 26 days: price has followed.
    assertThat(accelerate(observer, 30, 95).on()).isFalse();
    assertThat(observer.observe(days.futures(20, 21).end()).reason())
        .isEqualTo("VIX, its futures or the S&P 500 is missing today.");
  }

  private Reading accelerate(Signal.Observer observer, double vix, double spx) {
    days.with(Measure.VIX, vix).with(Measure.SPX, spx);
    return observer.observe(days.futures(20, 20, 20, 20).end());
  }

  /** March to April to May to June 2018: 28, 28 and 35 days apart. */
  @Test
  void curvature_is_the_growth_at_the_front_less_that_further_out() {
    var observer = new CurveCurvature().observer();
    Reading.Measured reading =
        (Reading.Measured) observer.observe(days.futures(16, 17, 17.5, 18).end());
    double near = Math.pow(17 / 16.0, 365 / 28.0) - 1;
    double far = Math.pow(18 / 17.5, 365 / 35.0) - 1;
    assertThat(reading.value()).isEqualTo(100 * (near - far), within(ROUNDING));
    assertThat(reading.on()).isTrue();
    assertThat(observer.observe(days.futures(16, 17, 17.5).end()).reason())
        .isEqualTo("A curve of four VIX futures is missing today.");
  }

  @Test
  void momentum_of_stress_turns_when_a_change_of_sign_holds_for_a_session() {
    var observer = new ContangoInflection(2, 4, 2, 6).observer();
    var macd = new Macd(2, 4, 2);
    boolean before = false;
    int turns = 0;
    for (int i = 0; i < 80; i++) {
      var day = days.futures(20 + 2 * Math.sin(i / 4.0), 20, 20).end();
      macd.add(-TermStructure.normalisedContango(TermStructure.front(day, 6).orElseThrow()));
      boolean crossed = macd.cross() != Macd.Cross.NONE;
      Reading reading = observer.observe(day);
      if (reading instanceof Reading.Measured measured) {
        assertThat(measured.value()).isEqualTo(macd.histogram());
        assertThat(measured.on()).isEqualTo(before && !crossed);
        turns += measured.on() ? 1 : 0;
      }
      before = crossed;
    }
    assertThat(turns).isGreaterThan(3);
  }

  @Test
  void a_gap_is_an_open_one_percent_and_one_and_a_half_daily_deviations_away() {
    var observer = new OpeningGap().observer();
    opens(observer, 100, 100, 16);
    // VIX 16: 1.5·16/√252 = 1.512 percent.
    Reading.Measured small = (Reading.Measured) opens(observer, 98.6, 98, 8);
    assertThat(small.threshold()).isEqualTo(24 / Math.sqrt(252), within(ROUNDING));
    assertThat(small.value()).isEqualTo(100 * Math.log(.986), within(ROUNDING));
    assertThat(small.on()).isFalse();
    // VIX 8 promises less: one percent is the least.
    Reading.Measured gap = (Reading.Measured) opens(observer, 99.1, 99, 8);
    assertThat(gap.threshold()).isEqualTo(1, within(ROUNDING));
    assertThat(gap.on()).isTrue();
    assertThat(observer.observe(days.end()).reason()).isEqualTo("SPY's open is missing today.");
    assertThat(opens(observer, 99, 99, 8).reason())
        .isEqualTo("SPY's close or VIX of the session before is not known.");
  }

  private Reading opens(Signal.Observer observer, double open, double close, double vix) {
    days.with(Measure.SPY_OPEN, open).with(Measure.SPY_CLOSE, close);
    return observer.observe(days.with(Measure.VIX, vix).end());
  }

  @Test
  void the_joint_flag_needs_contracting_breadth_and_rising_futures() {
    var observer = new NarrowingWithRolls().observer();
    for (int i = 0; i < 125; i++) {
      joint(observer, 1500, 20);
    }
    for (int i = 0; i < 5; i++) {
      assertThat(joint(observer, 1500, 23).on()).isFalse();
    }
    for (int i = 0; i < 9; i++) {
      assertThat(joint(observer, 300, 23).on()).isFalse();
    }
    Reading.Measured both = (Reading.Measured) joint(observer, 300, 26);
    assertThat(both.value()).isEqualTo(100 * Math.log(26 / 23.0), within(ROUNDING));
    assertThat(both.on()).isTrue();
    assertThat(both.reason())
        .isEqualTo(
            "By NYSE issues breadth contracts and short-term futures have risen by +12.3 % (log)"
                + " in 5 sessions.");
  }

  private Reading joint(Signal.Observer observer, double advancing, double price) {
    days.with(Measure.SPX, 2000).with(Measure.ADVANCING, advancing).with(Measure.DECLINING, 1000);
    return observer.observe(days.futures(price, price, price).end());
  }

  @Test
  void contracting_breadth_with_wide_spreads_is_stress_and_a_jump_of_vix_alone_a_headline() {
    var observer = new StressClass(3, 1, .20).observer();
    Reading last = null;
    for (int i = 0; i < 130; i++) {
      last = class6(observer, 1500, 15 + .1 * (i % 2), 4);
    }
    assertThat(last).isNotNull();
    assertThat(last.reason()).startsWith("Neither: breadth does not contract");
    assertThat(class6(observer, 1500, 20, 4).reason())
        .startsWith("HEADLINE: ")
        .endsWith("VIX moved +32.5 %.");
    for (int i = 0; i < 10; i++) {
      last = class6(observer, 300, 20, 4);
    }
    assertThat(last.on()).isFalse();
    Reading stress = class6(observer, 300, 20, 6);
    assertThat(stress.on()).isTrue();
    assertThat(stress.reason()).startsWith("STRESS: breadth contracts, a macro surprise is not");
  }

  private Reading class6(Signal.Observer observer, double advancing, double vix, double spread) {
    days.with(Measure.SPX, 2000).with(Measure.ADVANCING, advancing).with(Measure.DECLINING, 1000);
    days.with(Measure.HIGH_YIELD_SPREAD, spread);
    return observer.observe(days.with(Measure.VIX, vix).end());
  }
}
