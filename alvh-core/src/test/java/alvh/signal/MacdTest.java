package alvh.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.math.ExponentialAverage;
import alvh.math.RelativeStrength;
import alvh.math.RollingWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ta4j.core.BarSeries;
import org.ta4j.core.BaseBarSeriesBuilder;
import org.ta4j.core.indicators.MACDIndicator;
import org.ta4j.core.indicators.RSIIndicator;
import org.ta4j.core.indicators.averages.EMAIndicator;
import org.ta4j.core.indicators.averages.SMAIndicator;
import org.ta4j.core.indicators.helpers.ClosePriceIndicator;

class MacdTest {
  /**
   * ta4j seeds its averages with the first value instead of a mean; after 600 bars the difference
   * has shrunk by (1 − 1/14)^600 or more.
   */
  private static final double SEED_FORGOTTEN = 1e-9;

  private static final int BARS = 900;
  private static final int SETTLED = 600;

  @Test
  void line_signal_and_histogram_follow_from_three_averages_by_hand() {
    var macd = new Macd(1, 2, 2);
    for (double x : new double[] {1, 3, 6}) {
      macd.add(x);
    }
    // EMA1 = 6; EMA2: seed (1+3)/2 = 2, then 2 + 2/3·(6−2) = 14/3; lines 3−2 = 1 and 6−14/3 = 4/3
    assertThat(macd.line()).isEqualTo(4 / 3.0, within(1e-12));
    assertThat(macd.signal()).isEqualTo(7 / 6.0, within(1e-12));
    assertThat(macd.histogram()).isEqualTo(1 / 6.0, within(1e-12));
  }

  @Test
  void a_cross_is_seen_on_the_bar_that_changes_the_sign_and_on_no_other() {
    var macd = new Macd(3, 6, 3);
    int up = 0;
    int down = 0;
    double before = Double.NaN;
    for (int i = 0; i < 120; i++) {
      macd.add(Math.sin(i / 8.0));
      if (i >= 8) {
        boolean turnedUp = before <= 0 && macd.histogram() > 0;
        boolean turnedDown = before >= 0 && macd.histogram() < 0;
        assertThat(macd.cross() == Macd.Cross.UP).isEqualTo(turnedUp);
        assertThat(macd.cross() == Macd.Cross.DOWN).isEqualTo(turnedDown);
        up += turnedUp ? 1 : 0;
        down += turnedDown ? 1 : 0;
        before = macd.histogram();
      }
    }
    assertThat(up).isGreaterThanOrEqualTo(2);
    assertThat(down).isGreaterThanOrEqualTo(2);
  }

  @Test
  void it_settles_when_the_slow_average_has_seen_three_times_its_period() {
    var macd = new Macd(12, 26, 9);
    for (int i = 1; i <= 77; i++) {
      macd.add(i);
      assertThat(macd.settled()).isFalse();
    }
    macd.add(78);
    assertThat(macd.settled()).isTrue();
  }

  @Test
  void averages_and_macd_agree_with_ta4j_once_the_seed_is_forgotten() {
    BarSeries series = randomWalk();
    var close = new ClosePriceIndicator(series);
    var peerAverage = new EMAIndicator(close, 26);
    var peer = new MACDIndicator(close, 12, 26);
    var peerSignal = new EMAIndicator(peer, 9);
    var average = ExponentialAverage.ofPeriod(26);
    var macd = new Macd(12, 26, 9);
    for (int i = 0; i < BARS; i++) {
      double x = close.getValue(i).doubleValue();
      average.add(x);
      macd.add(x);
      if (i >= SETTLED) {
        assertThat(average.value()).isEqualTo(peerAverage.getValue(i).doubleValue(), near());
        assertThat(macd.line()).isEqualTo(peer.getValue(i).doubleValue(), near());
        assertThat(macd.signal()).isEqualTo(peerSignal.getValue(i).doubleValue(), near());
      }
    }
  }

  @Test
  void relative_strength_agrees_with_ta4j_once_the_seed_is_forgotten() {
    BarSeries series = randomWalk();
    var close = new ClosePriceIndicator(series);
    var peer = new RSIIndicator(close, 14);
    var strength = new RelativeStrength(14);
    for (int i = 0; i < BARS; i++) {
      strength.add(close.getValue(i).doubleValue());
      if (i >= SETTLED) {
        assertThat(strength.value()).isEqualTo(peer.getValue(i).doubleValue(), near());
      }
    }
  }

  private static org.assertj.core.data.Offset<Double> near() {
    return within(SEED_FORGOTTEN);
  }

  private static BarSeries randomWalk() {
    BarSeries series = new BaseBarSeriesBuilder().withName("walk").build();
    var random = new Random(11);
    double level = 20;
    for (int i = 0; i < BARS; i++) {
      level *= Math.exp(.05 * random.nextGaussian());
      series
          .barBuilder()
          .timePeriod(Duration.ofDays(1))
          .endTime(Instant.EPOCH.plus(Duration.ofDays(i + 1)))
          .openPrice(level)
          .highPrice(level)
          .lowPrice(level)
          .closePrice(level)
          .volume(1)
          .add();
    }
    return series;
  }

  @Test
  void a_moving_average_is_that_of_ta4j_on_every_bar() {
    BarSeries series = randomWalk();
    var closes = new ClosePriceIndicator(series);
    var expected = new SMAIndicator(closes, 20);
    var window = new RollingWindow(20);
    for (int i = 0; i < BARS; i++) {
      window.add(closes.getValue(i).doubleValue());
      if (window.full()) {
        assertThat(window.mean()).isEqualTo(expected.getValue(i).doubleValue(), within(1e-9));
      }
    }
  }
}
