package alvh.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.market.Observation;
import alvh.time.ExchangeCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MomentumDownTest {
  private static final List<LocalDate> SESSIONS =
      ExchangeCalendar.NYSE.sessions(LocalDate.of(2015, 1, 2), LocalDate.of(2016, 12, 30));

  /** Waves of forty sessions on a rising line: the MACD crosses down once a wave. */
  private static final List<Double> WAVES =
      prices(i -> 2000 + i + 60 * Math.sin(2 * Math.PI * i / 40));

  @Test
  void a_downward_cross_counts_for_five_sessions_its_own_included() {
    List<Boolean> crosses = crosses(WAVES);
    List<Boolean> seen = observe(WAVES);
    int found = 0;
    for (int i = 0; i < seen.size(); i++) {
      List<Boolean> lastFive = crosses.subList(Math.max(0, i - 4), i + 1);
      assertThat(seen.get(i)).as("session %d", i).isEqualTo(lastFive.contains(true));
      found += crosses.get(i) ? 1 : 0;
    }
    assertThat(found).isGreaterThan(5);
  }

  @Test
  void a_steady_rise_never_loses_momentum() {
    assertThat(observe(prices(i -> 2000 * Math.pow(1.001, i)))).doesNotContain(true);
  }

  @Test
  void nothing_counts_before_the_averages_have_settled() {
    // Three times 26 sessions, and the signal line begins with the 26th of them.
    assertThat(observe(WAVES).subList(0, 77)).doesNotContain(true);
  }

  @Test
  void a_rule_without_a_session_of_validity_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new MomentumDown(12, 26, 9, 0));
  }

  private static List<Boolean> observe(List<Double> prices) {
    MomentumDown.Observer observer = new MomentumDown().observer();
    var seen = new ArrayList<Boolean>();
    for (int i = 0; i < prices.size(); i++) {
      seen.add(observer.observe(snapshot(SESSIONS.get(i), prices.get(i))));
    }
    return seen;
  }

  /** The textbook, over whole arrays: averages seeded by a plain mean, then α = 2/(n + 1). */
  private static List<Boolean> crosses(List<Double> prices) {
    double[] log = prices.stream().mapToDouble(Math::log).toArray();
    double[] fast = average(log, 0, 12);
    double[] slow = average(log, 0, 26);
    var line = new double[log.length];
    for (int i = 25; i < log.length; i++) {
      line[i] = fast[i] - slow[i];
    }
    double[] signal = average(line, 25, 9);
    var crosses = new ArrayList<Boolean>();
    for (int i = 0; i < log.length; i++) {
      boolean settled = i >= 3 * 26 - 1;
      crosses.add(settled && line[i] < signal[i] && line[i - 1] >= signal[i - 1]);
    }
    return crosses;
  }

  private static double[] average(double[] x, int from, int n) {
    var average = new double[x.length];
    double sum = 0;
    for (int i = from; i < x.length; i++) {
      if (i < from + n) {
        sum += x[i];
        average[i] = sum / n;
      } else {
        average[i] = average[i - 1] + 2.0 / (n + 1) * (x[i] - average[i - 1]);
      }
    }
    return average;
  }

  private interface Path {
    double at(int session);
  }

  private static List<Double> prices(Path path) {
    var prices = new ArrayList<Double>();
    for (int i = 0; i < SESSIONS.size(); i++) {
      prices.add(path.at(i));
    }
    return prices;
  }

  private static MarketSnapshot snapshot(LocalDate date, double spot) {
    Instant clock = ExchangeCalendar.NYSE.decisionClock(date);
    var seen = new EnumMap<Measure, Observation>(Measure.class);
    seen.put(Measure.SPX, new Observation(date, spot, clock));
    return new MarketSnapshot(date, clock, seen, Optional.empty());
  }
}
