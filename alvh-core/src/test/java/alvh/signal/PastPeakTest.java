package alvh.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.market.Observation;
import alvh.time.ExchangeCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PastPeakTest {
  private static final double ROUNDING = 1e-12;
  private LocalDate date = LocalDate.of(2018, 1, 2);

  private MarketSnapshot day(Map<Measure, Double> values) {
    date = ExchangeCalendar.NYSE.next(date);
    Instant clock = ExchangeCalendar.NYSE.decisionClock(date);
    var seen = new EnumMap<Measure, Observation>(Measure.class);
    values.forEach((measure, value) -> seen.put(measure, new Observation(date, value, clock)));
    return new MarketSnapshot(date, clock, seen, Optional.empty());
  }

  @Test
  void vix_is_held_against_its_high_of_ten_sessions_with_today() {
    Signal.Observer observer = new PastPeak().observer();
    for (double vix : new double[] {12, 20, 40, 30, 29, 28, 27, 26, 25}) {
      assertThat(observer.observe(day(Map.of(Measure.VIX, vix))))
          .isInstanceOf(Reading.Abstained.class);
    }
    Reading.Measured tenth = (Reading.Measured) observer.observe(day(Map.of(Measure.VIX, 38.0)));
    assertThat(tenth.value()).isCloseTo(.95, within(ROUNDING));
    assertThat(tenth.on()).isTrue();
    assertThat(observer.observe(day(Map.of()))).isInstanceOf(Reading.Abstained.class);
    Reading.Measured after = (Reading.Measured) observer.observe(day(Map.of(Measure.VIX, 41.0)));
    assertThat(after.value()).isEqualTo(1);
    assertThat(after.on()).isFalse();
  }
}
