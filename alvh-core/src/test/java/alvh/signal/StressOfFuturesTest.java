package alvh.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.signal.RisingRolls.Rule;
import alvh.signal.RollIndexStrength.Source;
import org.junit.jupiter.api.Test;

/** v4, v5, v6 and the readings of the curve, worked by hand. */
class StressOfFuturesTest {
  private static final double ROUNDING = 1e-9;

  /** 2018-04-18 has expiries 05-16 and 06-20: 28 and 63 days. */
  private final Days days = new Days("2018-04-18");

  @Test
  void strength_votes_at_its_own_extreme_but_never_below_the_floor() {
    var observer = new RollIndexStrength(2, 70, .5, 3, Source.VIX).observer();
    for (double vix : new double[] {20, 19, 18, 17, 16, 15, 14, 13, 12}) {
      observer.observe(vix(vix));
    }
    // Only falls so far: RSI 0. A rise of 1: averages .5 and .5, RSI 50, the extreme but no 70.
    Reading.Measured half = (Reading.Measured) observer.observe(vix(13));
    assertThat(half.value()).isEqualTo(50, within(ROUNDING));
    assertThat(half.threshold()).isEqualTo(70);
    assertThat(half.on()).isFalse();
    // A rise of 2: averages 1.25 and .25.
    Reading.Measured strong = (Reading.Measured) observer.observe(vix(15));
    assertThat(strong.value()).isEqualTo(100 * 1.25 / 1.5, within(ROUNDING));
    assertThat(strong.on()).isTrue();
    assertThat(strong.reason())
        .isEqualTo(
            "VIX has RSI2 83.3; the vote needs 70.0, the higher of 70 and the year's 50 % quantile"
                + " 50.0.");
  }

  @Test
  void strength_of_the_roll_index_abstains_when_the_index_did_not_move_on() {
    var observer = new RollIndexStrength(1, 70, .95, 2, Source.ROLL_INDEX).observer();
    for (int i = 0; i < 5; i++) {
      observer.observe(days.futures(19 + i, 20 + i, 21 + i).end());
    }
    assertThat(observer.observe(days.futures(24, 25, 26).end()).on()).isTrue();
    Reading missing = observer.observe(days.end());
    assertThat(missing.reason()).isEqualTo("The VIX futures index is missing today.");
    assertThat(observer.observe(days.futures(25, 26, 27).end()).on()).isTrue();
  }

  @Test
  void rising_rolls_fire_at_five_percent_over_five_known_sessions() {
    var observer = new RisingRolls().observer();
    for (int i = 0; i < 5; i++) {
      assertThat(observer.observe(flat(20))).isInstanceOf(Reading.Abstained.class);
    }
    Reading.Measured below = (Reading.Measured) observer.observe(flat(20 * Math.exp(.0499)));
    assertThat(below.value()).isEqualTo(4.99, within(ROUNDING));
    assertThat(below.threshold()).isEqualTo(5);
    assertThat(below.on()).isFalse();
    assertThat(observer.observe(flat(20 * Math.exp(.0501))).on()).isTrue();
  }

  @Test
  void rising_rolls_skip_a_day_without_a_curve() {
    var observer = new RisingRolls().observer();
    observer.observe(flat(20));
    assertThat(observer.observe(days.end()).reason())
        .isEqualTo("A price at 30 days is missing today.");
    for (int i = 0; i < 4; i++) {
      observer.observe(flat(30));
    }
    Reading.Measured sixth = (Reading.Measured) observer.observe(flat(22));
    assertThat(sixth.value()).isEqualTo(100 * Math.log(1.1), within(ROUNDING));
  }

  @Test
  void in_the_other_reading_a_collapsing_basis_fires() {
    var observer = new RisingRolls(Rule.BASIS, 1, .05, 30, 6).observer();
    observer.observe(days.with(Measure.VIX, 15).futures(17.8, 18).end());
    Reading.Measured reading =
        (Reading.Measured) observer.observe(days.with(Measure.VIX, 16).futures(17.35, 18).end());
    assertThat(reading.value()).isEqualTo(1.35 / 27 - 2.8 / 28, within(ROUNDING));
    assertThat(reading.on()).isTrue();
  }

  @Test
  void an_inversion_counts_above_the_quantile_of_all_slopes_so_far() {
    var observer = new InvertedCurve(InvertedCurve.Theta.Q90, .5, .05, .80, .97, 3, 6).observer();
    assertThat(observer.observe(slope(1))).isInstanceOf(Reading.Abstained.class);
    assertThat(observer.observe(slope(2)).reason())
        .isEqualTo("The slope's quantile needs 3 sessions, 2 have been seen.");
    Reading.Measured third = (Reading.Measured) observer.observe(slope(3));
    assertThat(third.value()).isEqualTo(3, within(ROUNDING));
    assertThat(third.threshold()).isEqualTo(2, within(ROUNDING));
    assertThat(third.on()).isTrue();
    assertThat(observer.observe(slope(1)).on()).isFalse();
  }

  @Test
  void a_curve_in_contango_never_counts_as_inverted() {
    var observer = new InvertedCurve(InvertedCurve.Theta.Q90, .5, .05, .80, .97, 3, 6).observer();
    observer.observe(slope(-3));
    observer.observe(slope(-2));
    Reading.Measured reading = (Reading.Measured) observer.observe(slope(-1));
    assertThat(reading.threshold()).isZero();
    assertThat(reading.on()).isFalse();
  }

  @Test
  void an_inversion_ends_with_the_second_close_in_a_row_without_it() {
    var observer = new Slope().observer();
    assertThat(observer.observe(slope(-1)).reason()).endsWith("no inversion is under way.");
    assertThat(observer.observe(slope(1)).reason()).endsWith("the inversion is in its session 1.");
    Reading back = observer.observe(slope(-1));
    assertThat(back.reason()).endsWith("the inversion is in its session 2.");
    assertThat(back.on()).isFalse();
    assertThat(observer.observe(slope(1)).reason()).endsWith("the inversion is in its session 3.");
    observer.observe(slope(0));
    assertThat(observer.observe(slope(0)).reason()).endsWith("no inversion is under way.");
    assertThat(observer.observe(slope(2)).reason()).endsWith("the inversion is in its session 1.");
  }

  @Test
  void the_curve_is_described_in_percent_per_month_and_points_a_day() {
    MarketSnapshot day = days.with(Measure.VIX, 15).futures(17.8, 18.5, 19).end();
    Reading.Measured contango = (Reading.Measured) new Contango().observer().observe(day);
    assertThat(contango.value())
        .isEqualTo(100 * 30 / 35.0 * Math.log(18.5 / 17.8), within(ROUNDING));
    Reading.Measured basis = (Reading.Measured) new SpotBasis().observer().observe(day);
    assertThat(basis.value()).isEqualTo(.1, within(ROUNDING));
    Reading.Measured constant =
        (Reading.Measured) new ConstantMaturityContango().observer().observe(day);
    double near = 17.8 + .7 * 2 / 35;
    double far = 17.8 + .7 * 32 / 35;
    assertThat(constant.value()).isEqualTo(100 * Math.log(far / near), within(ROUNDING));
  }

  @Test
  void readings_of_the_curve_abstain_without_one() {
    MarketSnapshot day = days.with(Measure.VIX, 15).end();
    for (Signal signal :
        new Signal[] {
          new Contango(), new SpotBasis(), new ConstantMaturityContango(), new Slope()
        }) {
      assertThat(signal.observer().observe(day).reason())
          .isEqualTo("The VIX futures curve is missing today.");
    }
  }

  private MarketSnapshot vix(double value) {
    return days.with(Measure.VIX, value).end();
  }

  private MarketSnapshot flat(double price) {
    return days.futures(price, price, price).end();
  }

  /**
   * A curve whose slope is that many points per 30 days; the front has 35 or 28 days to the next.
   */
  private MarketSnapshot slope(double points) {
    var front = Days.curve(days.date(), 20, 20, 20).from(6);
    double gap = front.days(2) - front.days(1);
    double first = 20 + points * gap / 30;
    double[] prices = {first, 20, 19};
    if (Days.curve(days.date(), 20).days(1) < 6) {
      prices = new double[] {40, first, 20};
    }
    return days.futures(prices).end();
  }
}
