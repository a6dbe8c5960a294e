package alvh.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.market.FuturesCurve;
import alvh.market.FuturesSettlement;
import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.math.RelativeStrength;
import alvh.signal.Reading;
import alvh.time.ExchangeCalendar;
import alvh.time.Expirations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class CurveWeaknessTest {
  private static final List<LocalDate> SESSIONS =
      ExchangeCalendar.NYSE.sessions(LocalDate.of(2017, 1, 3), LocalDate.of(2017, 12, 29));

  /** Both sides add the same changes. */
  private static final double ROUNDING = 1e-9;

  @Test
  void a_curve_that_only_falls_sells_and_one_that_only_rises_does_not() {
    assertThat(last(day -> 30 - .05 * day, 1).on()).isTrue();
    assertThat(last(day -> 10 + .05 * day, 1).on()).isFalse();
  }

  @Test
  void a_roll_is_no_move() {
    // Every contract moves alike, F2 stands two points above F1: at a roll the mean would jump.
    IntToDoubleFunction wave = day -> 15 + Math.sin(day / 7.0);
    var plain = new RelativeStrength(21);
    for (int day = 0; day < SESSIONS.size(); day++) {
      plain.add(wave.applyAsDouble(day));
    }
    assertThat(((Reading.Measured) last(wave, 2)).value())
        .isCloseTo(plain.value(), within(ROUNDING));
  }

  @Test
  void it_abstains_before_it_has_settled_and_without_a_curve() {
    List<Reading> readings = readings(day -> 30 - .05 * day, 1);
    assertThat(readings.subList(0, 62)).allMatch(Reading.Abstained.class::isInstance);
    assertThat(readings.get(63)).isInstanceOf(Reading.Measured.class);
    LocalDate date = SESSIONS.getFirst();
    var blind =
        new MarketSnapshot(
            date,
            ExchangeCalendar.NYSE.decisionClock(date),
            new EnumMap<>(Measure.class),
            Optional.empty());
    assertThat(new CurveWeakness().observer(6).observe(blind))
        .isInstanceOf(Reading.Abstained.class);
  }

  @Test
  void a_level_of_zero_never_sells() {
    CurveWeakness.Observer never = new CurveWeakness(21, 0).observer(6);
    for (int day = 0; day < SESSIONS.size(); day++) {
      assertThat(never.observe(snapshot(day, 30 - .05 * day, 1)).on()).isFalse();
    }
  }

  private static Reading last(IntToDoubleFunction level, double contango) {
    return readings(level, contango).getLast();
  }

  private static List<Reading> readings(IntToDoubleFunction level, double contango) {
    CurveWeakness.Observer observer = new CurveWeakness().observer(6);
    var readings = new ArrayList<Reading>();
    for (int day = 0; day < SESSIONS.size(); day++) {
      readings.add(observer.observe(snapshot(day, level.applyAsDouble(day), contango)));
    }
    return readings;
  }

  /** Contract prices that move alike and keep their distance by expiry, whichever is F1. */
  private static MarketSnapshot snapshot(int day, double level, double contango) {
    LocalDate date = SESSIONS.get(day);
    var settlements = new ArrayList<FuturesSettlement>();
    for (LocalDate expiry : Expirations.vixMonthlies(date, date.plusMonths(5))) {
      double month = expiry.getYear() * 12 + expiry.getMonthValue() - 2017 * 12;
      settlements.add(new FuturesSettlement(expiry, level + contango * month));
    }
    return new MarketSnapshot(
        date,
        ExchangeCalendar.NYSE.decisionClock(date),
        new EnumMap<>(Measure.class),
        Optional.of(
            new FuturesCurve(date, ExchangeCalendar.NYSE.decisionClock(date), settlements)));
  }
}
