package alvh.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.signal.ContangoDivergence;
import alvh.signal.NarrowBreadth;
import alvh.signal.Opinion;
import alvh.signal.Reading;
import alvh.signal.RollIndexStrength;
import alvh.signal.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SignalScaleTest {
  private static final long SEED = 20200316;

  /** Numbers of the comments are worked to four digits. */
  private static final double WORKED = 1e-4;

  @Test
  void before_a_year_has_passed_it_says_nothing() {
    var scale = new SignalScale();
    for (int day = 0; day < 251; day++) {
      assertThat(scale.observe(day(50 + day % 7, 0, 0))).isEqualTo(1);
    }
  }

  @Test
  void a_strong_rsi_raises_it_and_strong_breadth_lowers_it_by_a_quarter_a_deviation() {
    // 126 days at 40 and 125 at 60, then 60: mean 50, deviation √(252/251)·10 = 10.0199,
    // z = .9980: 1 + .2495.
    assertThat(after(new double[] {1, 0, 0})).isCloseTo(1.2495, within(WORKED));
    assertThat(after(new double[] {0, 1, 0})).isCloseTo(1.2495, within(WORKED));
    assertThat(after(new double[] {0, 0, 1})).isCloseTo(.7505, within(WORKED));
    assertThat(after(new double[] {1, 0, 1})).isCloseTo(1, within(WORKED));
  }

  @Test
  void it_stays_between_a_half_and_one_and_a_half_and_moves_by_a_quarter_a_day() {
    var random = new Random(SEED);
    var scale = new SignalScale();
    double before = 1;
    for (int day = 0; day < 2_000; day++) {
      double now =
          scale.observe(day(random.nextGaussian(), random.nextGaussian(), random.nextGaussian()));
      assertThat(now).isBetween(.5, 1.5);
      assertThat(Math.abs(now - before)).isLessThanOrEqualTo(.25 + 1e-12);
      before = now;
    }
  }

  /** The scale after a year in which the marked signals go from 40 to 60. */
  private static double after(double[] marked) {
    var scale = new SignalScale();
    double last = 1;
    for (int day = 0; day < 252; day++) {
      double x = day < 126 ? 40 : 60;
      last = scale.observe(day(marked[0] * x, marked[1] * x, marked[2] * x));
    }
    return last;
  }

  private static List<Opinion> day(double rsi, double histogram, double breadth) {
    var opinions = new ArrayList<Opinion>();
    opinions.add(opinion(new RollIndexStrength(), rsi));
    opinions.add(opinion(new ContangoDivergence(), histogram));
    opinions.add(opinion(new NarrowBreadth(), breadth));
    return opinions;
  }

  private static Opinion opinion(Signal signal, double value) {
    return new Opinion(signal, new Reading.Measured(value, 0, false, "A test's reading."));
  }
}
