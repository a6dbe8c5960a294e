package alvh.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.market.FuturesCurve;
import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The streaming voters against the same rules written a second time, as loops over lists of
 * everything known so far, on an invented market with holes in every input.
 */
class SignalsAgainstArraysTest {
  /** Sums in another order. */
  private static final double ORDER_OF_SUMS = 1e-9;

  private static final int SESSIONS = 700;

  private final List<MarketSnapshot> market = market();

  @Test
  void pierce_with_lag() {
    var observer = new PierceWithLag().observer();
    var vix = new ArrayList<Double>();
    var second = new ArrayList<Double>();
    int events = 0;
    for (MarketSnapshot day : market) {
      Reading reading = observer.observe(day);
      front(day).ifPresent(curve -> second.add(curve.price(2)));
      day.today(Measure.VIX).ifPresent(vix::add);
      boolean complete = day.today(Measure.VIX).isPresent() && front(day).isPresent();
      if (complete && vix.size() >= 20 && second.size() >= 20) {
        double v = last(vix, 0);
        double rise = v / mean(vix, 0, 20) - 1;
        boolean pierced = vix.size() > 20 && rise > 0 && last(vix, 1) <= mean(vix, 1, 20);
        boolean lags = last(second, 0) / mean(second, 0, 20) - 1 <= .25 * Math.max(0, rise);
        assertMeasured(reading, v, mean(vix, 0, 20), pierced && lags);
        events += reading.on() ? 1 : 0;
      } else {
        assertThat(reading).isInstanceOf(Reading.Abstained.class);
      }
    }
    assertThat(events).isGreaterThan(5);
  }

  @Test
  void contango_divergence() {
    var rule = new ContangoDivergence(12, 26, 9, 50, .25, 20, 3, 3, 6);
    var observer = rule.observer();
    var stress = new ArrayList<Double>();
    var closes = new ArrayList<Double>();
    var vix = new ArrayList<Double>();
    int events = 0;
    for (MarketSnapshot day : market) {
      double promised = vix.size() < 20 ? 0 : mean(vix, 0, 20) / 100 * Math.sqrt(20 / 252.0);
      Reading reading = observer.observe(day);
      closes.add(day.today(Measure.SPX).orElseThrow());
      day.today(Measure.VIX).ifPresent(vix::add);
      front(day).ifPresent(c -> stress.add(-TermStructure.normalisedContango(c)));
      // MACD has settled at the 78th bar; the deviation needs 50 histograms from there on.
      if (front(day).isPresent() && stress.size() >= 78 + 49) {
        List<Double> histogram = histogram(stress);
        double least = .25 * deviation(histogram, 50);
        double h = last(histogram, 0);
        boolean rising = h > last(histogram, 1) && last(histogram, 1) > last(histogram, 2);
        List<Double> range = closes.subList(closes.size() - 20, closes.size());
        double high = range.stream().mapToDouble(x -> x).max().orElseThrow();
        double low = range.stream().mapToDouble(x -> x).min().orElseThrow();
        double s = last(closes, 0);
        boolean bound =
            (high - low) / s <= 3 * promised
                && Math.abs(Math.log(s / last(closes, 20))) <= 3 * promised;
        assertMeasured(reading, h, least, h > 0 && rising && h >= least && bound);
        events += reading.on() ? 1 : 0;
      } else {
        assertThat(reading).isInstanceOf(Reading.Abstained.class);
      }
    }
    assertThat(events).isGreaterThan(5);
  }

  @Test
  void narrow_breadth() {
    var observer = new NarrowBreadth().observer();
    var closes = new ArrayList<Double>();
    var net = new ArrayList<Double>();
    var line = new ArrayList<Double>();
    var nearHigh = new ArrayList<Boolean>();
    int votes = 0;
    for (MarketSnapshot day : market) {
      Reading reading = observer.observe(day);
      if (day.today(Measure.ADVANCING).isEmpty() || day.today(Measure.DECLINING).isEmpty()) {
        assertThat(reading).isInstanceOf(Reading.Abstained.class);
        continue;
      }
      double up = day.today(Measure.ADVANCING).getAsDouble();
      double down = day.today(Measure.DECLINING).getAsDouble();
      net.add((up - down) / (up + down));
      line.add((line.isEmpty() ? 0 : last(line, 0)) + last(net, 0));
      closes.add(day.today(Measure.SPX).orElseThrow());
      nearHigh.add(closes.size() >= 50 && last(closes, 0) >= .995 * quantile(closes, 50, 1));
      if (net.size() >= 117) {
        double fast = average(net, 19);
        boolean contracts = fast < 0 && fast < average(net, 39);
        boolean recent =
            nearHigh.subList(nearHigh.size() - 5, nearHigh.size()).contains(Boolean.TRUE);
        boolean diverges = recent && rank(closes, 50) - rank(line, 50) >= .30;
        assertMeasured(reading, 100 * fast, 0, contracts || diverges);
        votes += reading.on() ? 1 : 0;
      } else {
        assertThat(reading).isInstanceOf(Reading.Abstained.class);
      }
    }
    assertThat(votes).isGreaterThan(20);
  }

  @Test
  void strength_of_the_roll_index() {
    var observer = new RollIndexStrength().observer();
    var index = new RollIndex();
    var levels = new ArrayList<Double>();
    var strengths = new ArrayList<Double>();
    int votes = 0;
    for (MarketSnapshot day : market) {
      Reading reading = observer.observe(day);
      boolean known = day.curve().filter(index::add).isPresent();
      if (known) {
        levels.add(index.level());
      }
      if (known && levels.size() > 3 * 14) {
        strengths.add(strength(levels, 14));
      }
      if (known && strengths.size() >= 252) {
        double high = Math.max(70, quantile(strengths, 252, .95));
        assertMeasured(reading, last(strengths, 0), high, last(strengths, 0) >= high);
        votes += reading.on() ? 1 : 0;
      } else {
        assertThat(reading).isInstanceOf(Reading.Abstained.class);
      }
    }
    assertThat(votes).isGreaterThan(0);
  }

  @Test
  void inverted_curve() {
    var observer = new InvertedCurve(InvertedCurve.Theta.Q90, .9, .05, .8, .97, 100, 6).observer();
    var slopes = new ArrayList<Double>();
    int votes = 0;
    for (MarketSnapshot day : market) {
      Reading reading = observer.observe(day);
      front(day).ifPresent(curve -> slopes.add(TermStructure.slope(curve)));
      if (front(day).isPresent() && slopes.size() >= 100) {
        double threshold = Math.max(0, quantile(slopes, slopes.size(), .9));
        assertMeasured(reading, last(slopes, 0), threshold, last(slopes, 0) > threshold);
        votes += reading.on() ? 1 : 0;
      } else {
        assertThat(reading).isInstanceOf(Reading.Abstained.class);
      }
    }
    assertThat(votes).isGreaterThan(5);
  }

  private static void assertMeasured(Reading reading, double value, double threshold, boolean on) {
    assertThat(reading).isInstanceOf(Reading.Measured.class);
    var measured = (Reading.Measured) reading;
    assertThat(measured.value()).isEqualTo(value, within(ORDER_OF_SUMS));
    assertThat(measured.threshold()).isEqualTo(threshold, within(ORDER_OF_SUMS));
    assertThat(measured.on()).isEqualTo(on);
  }

  private static List<MarketSnapshot> market() {
    var random = new Random(20_260_708);
    var days = new Days("2015-01-02");
    var market = new ArrayList<MarketSnapshot>();
    double close = 2000;
    double vix = 18;
    double advantage = 0;
    for (int i = 0; i < SESSIONS; i++) {
      double move = .01 * random.nextGaussian();
      close *= Math.exp(move);
      vix = Math.clamp(vix * Math.exp(-4 * move + .03 * (3 - Math.log(vix))), 9, 80);
      advantage = .9 * advantage + 300 * random.nextGaussian();
      days.with(Measure.SPX, close);
      if (random.nextInt(30) > 0) {
        days.with(Measure.VIX, vix);
      }
      if (random.nextInt(20) > 0) {
        days.with(Measure.ADVANCING, 1500 + advantage);
        days.with(Measure.DECLINING, 1500 - advantage);
      }
      if (random.nextInt(30) > 0) {
        double noise = .3 * random.nextGaussian();
        days.futures(vix + noise, .7 * vix + 6 - noise, .5 * vix + 10 + noise, .4 * vix + 12);
      }
      market.add(days.end());
    }
    return market;
  }

  private static java.util.Optional<FuturesCurve> front(MarketSnapshot day) {
    return TermStructure.front(day, 6);
  }

  private static double last(List<Double> values, int ago) {
    return values.get(values.size() - 1 - ago);
  }

  private static double mean(List<Double> values, int ago, int n) {
    return values.subList(values.size() - ago - n, values.size() - ago).stream()
        .mapToDouble(x -> x)
        .average()
        .orElseThrow();
  }

  private static double deviation(List<Double> values, int n) {
    double mean = mean(values, 0, n);
    double sum = 0;
    for (int ago = 0; ago < n; ago++) {
      sum += Math.pow(last(values, ago) - mean, 2);
    }
    return Math.sqrt(sum / (n - 1));
  }

  private static double quantile(List<Double> values, int n, double p) {
    double[] sorted =
        values.subList(values.size() - n, values.size()).stream().mapToDouble(x -> x).toArray();
    Arrays.sort(sorted);
    double position = p * (n - 1);
    int below = (int) Math.floor(position);
    int above = (int) Math.ceil(position);
    return sorted[below] * (1 - (position - below)) + sorted[above] * (position - below);
  }

  private static double rank(List<Double> values, int n) {
    int notGreater = 0;
    for (int ago = 0; ago < n; ago++) {
      notGreater += last(values, ago) <= last(values, 0) ? 1 : 0;
    }
    return notGreater / (double) n;
  }

  private static double average(List<Double> values, int n) {
    double average = mean(values.subList(0, n), 0, n);
    for (int i = n; i < values.size(); i++) {
      average = values.get(i) * 2 / (n + 1) + average * (1 - 2.0 / (n + 1));
    }
    return average;
  }

  /** Line less signal, from the first bar on that has both. */
  private static List<Double> histogram(List<Double> values) {
    var lines = new ArrayList<Double>();
    for (int size = 26; size <= values.size(); size++) {
      List<Double> known = values.subList(0, size);
      lines.add(average(known, 12) - average(known, 26));
    }
    var histogram = new ArrayList<Double>();
    for (int size = Math.max(9, lines.size() - 60); size <= lines.size(); size++) {
      histogram.add(lines.get(size - 1) - average(lines.subList(0, size), 9));
    }
    return histogram;
  }

  private static double strength(List<Double> levels, int n) {
    double up = 0;
    double down = 0;
    for (int i = 1; i < levels.size(); i++) {
      double change = levels.get(i) - levels.get(i - 1);
      double keep = i <= n ? 1 : (n - 1.0) / n;
      up = keep * up + Math.max(0, change) / n;
      down = keep * down + Math.max(0, -change) / n;
    }
    return 100 * up / (up + down);
  }
}
