package alvh.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.market.Observation;
import alvh.time.ExchangeCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What scheduled events did before and what the next one is expected to do, by hand. */
class EventReactionsTest {
  private static final double ROUNDING = 1e-12;
  private static final LocalDate FROM = LocalDate.of(2012, 1, 3);

  private final EventReactions reactions = new EventReactions();
  private LocalDate date = FROM;

  @Test
  void variance_runs_through_the_three_indices() {
    FamilyVariance family = FamilyVariance.of(seen(20, 16, 18, 0)).orElseThrow();
    assertThat(family.at(9)).isCloseTo(.04 * 9 / 365, within(ROUNDING));
    assertThat(family.at(3)).isCloseTo(.04 * 3 / 365, within(ROUNDING));
    assertThat(family.at(30)).isCloseTo(.0256 * 30 / 365, within(ROUNDING));
    assertThat(family.at(93)).isCloseTo(.0324 * 93 / 365, within(ROUNDING));
    assertThat(family.nearIndex()).isCloseTo(20, within(1e-9));
  }

  @Test
  void a_season_begins_on_the_second_monday_of_a_quarters_first_month() {
    assertThat(EventKind.EARNINGS.daysTo(on(LocalDate.of(2018, 1, 5)))).hasValue(3);
    assertThat(EventKind.EARNINGS.daysTo(on(LocalDate.of(2018, 1, 8)))).hasValue(0);
    assertThat(EventKind.EARNINGS.daysTo(on(LocalDate.of(2018, 1, 9)))).hasValue(90);
    assertThat(EventKind.FOMC.daysTo(on(LocalDate.of(2018, 1, 9)))).isEmpty();
  }

  @Test
  void before_sixteen_events_nothing_is_consumed_and_after_them_what_an_even_spread_lacks() {
    quiet(260);
    for (int event = 0; event < 16; event++) {
      assertThat(eveAndAfter(20, 18).orElseThrow().consumed()).isZero();
    }
    EventsAhead ahead = eveAndAfter(20, 18).orElseThrow();
    // e² = (20² − 18²)/10⁴·9/365, of which an even spread of nine days holds h/9.
    double variance = (.04 - .0324) * 9 / 365;
    assertThat(ahead.consumed()).isCloseTo(variance * (1 - ahead.days() / 9.0), within(ROUNDING));
    assertThat(ahead.name()).isEqualTo("the FOMC's decision");
  }

  @Test
  void what_an_event_did_beyond_its_forward_is_averaged_and_shrunk() {
    quiet(260);
    var surprises = new ArrayList<Double>();
    double expected = 0;
    for (int event = 0; event < 5; event++) {
      LocalDate eve = date;
      int wait = (int) ChronoUnit.DAYS.between(date, ExchangeCalendar.NYSE.next(date));
      MarketSnapshot before = seen(20, 20, 20, wait);
      assertThat(reactions.observe(before).orElseThrow().shock())
          .isCloseTo(expected, within(ROUNDING));
      date = ExchangeCalendar.NYSE.next(date);
      reactions.observe(seen(20, 20, 20, 0));
      date = ExchangeCalendar.NYSE.next(date);
      double days = ChronoUnit.DAYS.between(eve, date);
      MarketSnapshot after = seen(20, 22, 20, 40);
      reactions.observe(after);
      date = ExchangeCalendar.NYSE.next(date);
      // A flat family of 20 has its forward: w(30 + h) − w(h) is that of 30 days.
      assertThat(days).isPositive();
      surprises.add((.0484 - .04) * 30 / 365);
      double sum = surprises.stream().mapToDouble(x -> x).sum();
      expected = sum / (surprises.size() + 16);
      quiet(3);
    }
  }

  @Test
  void what_an_event_consumes_is_taken_over_the_same_days_as_its_forward() {
    quiet(260);
    for (int event = 0; event < 16; event++) {
      eveAndAfter(20, 18);
    }
    LocalDate eve = date;
    assertThat(flatEve().orElseThrow().shock()).isZero();
    date = ExchangeCalendar.NYSE.next(ExchangeCalendar.NYSE.next(date));
    double days = ChronoUnit.DAYS.between(eve, date);
    reactions.observe(seen(20, 20, 20, 40));
    date = ExchangeCalendar.NYSE.next(date);
    // A flat family came to its forward, from which e² less its even share was taken.
    double consumed = (.04 - .0324) * 9 / 365 * (1 - days / 9);
    assertThat(flatEve().orElseThrow().shock()).isCloseTo(consumed / 33, within(ROUNDING));
  }

  private Optional<EventsAhead> flatEve() {
    return reactions.observe(seen(20, 20, 20, 1));
  }

  @Test
  void without_indices_nothing_is_learnt_and_without_vix_nothing_is_said() {
    quiet(260);
    for (int event = 0; event < 20; event++) {
      EventsAhead ahead = reactions.observe(only(20, 1)).orElseThrow();
      assertThat(ahead.consumed()).isZero();
      assertThat(ahead.shock()).isZero();
      date = ExchangeCalendar.NYSE.next(ExchangeCalendar.NYSE.next(date));
      reactions.observe(only(30, 40));
      date = ExchangeCalendar.NYSE.next(date);
    }
    assertThat(reactions.observe(on(date))).isEmpty();
  }

  @Test
  void the_horizon_ends_at_the_next_event_and_at_five_days() {
    quiet(260);
    assertThat(reactions.observe(seen(20, 20, 20, 3)).orElseThrow().days()).isEqualTo(3);
    date = ExchangeCalendar.NYSE.next(date);
    EventsAhead far = reactions.observe(seen(20, 20, 20, 30)).orElseThrow();
    assertThat(far.days()).isEqualTo(5);
    assertThat(far.name()).isEmpty();
    assertThat(far.shock()).isZero();
  }

  /** VIX9D as given on the session before and on the one after a decision; all else is flat. */
  private Optional<EventsAhead> eveAndAfter(double before, double after) {
    Optional<EventsAhead> ahead = reactions.observe(seen(before, 20, 20, 1));
    date = ExchangeCalendar.NYSE.next(ExchangeCalendar.NYSE.next(date));
    reactions.observe(seen(after, 20, 20, 40));
    date = ExchangeCalendar.NYSE.next(date);
    return ahead;
  }

  private void quiet(int sessions) {
    for (int i = 0; i < sessions; i++) {
      reactions.observe(only(20, 40));
      date = ExchangeCalendar.NYSE.next(date);
    }
  }

  private MarketSnapshot seen(double near, double vix, double quarter, int daysToFomc) {
    return snapshot(
        List.of(Measure.VIX9D, Measure.VIX, Measure.VIX3M, Measure.DAYS_TO_FOMC),
        near,
        vix,
        quarter,
        daysToFomc);
  }

  private MarketSnapshot only(double vix, int daysToFomc) {
    return snapshot(List.of(Measure.VIX, Measure.DAYS_TO_FOMC), vix, daysToFomc);
  }

  private MarketSnapshot on(LocalDate day) {
    date = day;
    return snapshot(List.of());
  }

  private MarketSnapshot snapshot(List<Measure> measures, double... values) {
    Instant clock = ExchangeCalendar.NYSE.decisionClock(date);
    var seen = new EnumMap<Measure, Observation>(Measure.class);
    for (int i = 0; i < values.length; i++) {
      seen.put(measures.get(i), new Observation(date, values[i], clock));
    }
    return new MarketSnapshot(date, clock, seen, Optional.empty());
  }
}
