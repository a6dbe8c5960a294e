package alvh.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alvh.time.ExchangeCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class HistoryTest {
  private static final LocalDate FRIDAY = LocalDate.of(2018, 3, 29);
  private static final LocalDate MONDAY = LocalDate.of(2018, 4, 2);
  private static final LocalDate TUESDAY = LocalDate.of(2018, 4, 3);
  private static final LocalDate RELEASE = LocalDate.of(2018, 4, 11);

  @Test
  void a_snapshot_holds_what_was_known_at_its_clock_and_nothing_else() {
    MarketSnapshot monday = history().at(MONDAY);

    assertThat(monday.clock()).isEqualTo("2018-04-02T20:30:00Z");
    assertThat(monday.today(Measure.SPX)).hasValue(2);
    assertThat(monday.today(Measure.DTB3)).isEmpty();
    assertThat(monday.last(Measure.DTB3)).map(Observation::date).contains(FRIDAY);
    assertThat(monday.last(Measure.VVIX)).isEmpty();
    assertThat(monday.curve()).map(FuturesCurve::date).contains(MONDAY);
  }

  @Test
  void a_consumer_price_of_march_is_seen_from_its_release_on() {
    History history = history();
    assertThat(history.at(TUESDAY).last(Measure.CPI)).map(Observation::value).contains(249.0);
    assertThat(history.at(RELEASE.minusDays(1)).last(Measure.CPI))
        .map(Observation::value)
        .contains(249.0);
    assertThat(history.at(RELEASE).last(Measure.CPI)).map(Observation::value).contains(250.0);
  }

  @Test
  void a_snapshot_refuses_what_became_known_after_its_clock() {
    Instant clock = ExchangeCalendar.NYSE.decisionClock(MONDAY);
    var early = new EnumMap<Measure, Observation>(Measure.class);
    early.put(Measure.SPX, new Observation(MONDAY, 2, clock.plusSeconds(1)));
    FuturesCurve late = curve(MONDAY, clock.plusSeconds(1));
    assertThatThrownBy(() -> new MarketSnapshot(MONDAY, clock, early, Optional.empty()))
        .hasMessageContaining("SPX became known");
    assertThatThrownBy(() -> new MarketSnapshot(MONDAY, clock, Map.of(), Optional.of(late)))
        .hasMessageContaining("VX curve became known");
  }

  @Test
  void a_snapshot_does_not_change_with_the_map_it_was_made_of() {
    var seen = new EnumMap<Measure, Observation>(Measure.class);
    Instant clock = ExchangeCalendar.NYSE.decisionClock(MONDAY);
    MarketSnapshot snapshot = new MarketSnapshot(MONDAY, clock, seen, Optional.empty());
    seen.put(Measure.SPX, new Observation(MONDAY, 2, clock));
    assertThat(snapshot.today(Measure.SPX)).isEmpty();
  }

  @Test
  void a_history_cut_at_a_clock_gives_the_same_snapshots_up_to_it() {
    History whole = history();
    History cut = whole.knownAt(ExchangeCalendar.NYSE.decisionClock(MONDAY));

    assertThat(cut.at(FRIDAY)).isEqualTo(whole.at(FRIDAY));
    assertThat(cut.at(MONDAY)).isEqualTo(whole.at(MONDAY));
    assertThat(cut.at(RELEASE).last(Measure.CPI)).map(Observation::value).contains(249.0);
    assertThat(cut.at(TUESDAY).today(Measure.SPX)).isEmpty();
    assertThat(cut.curveDates()).containsExactly(FRIDAY, MONDAY);
  }

  @Test
  void a_session_is_a_day_on_which_the_index_has_a_close() {
    assertThat(history().sessions(FRIDAY, MONDAY)).containsExactly(FRIDAY, MONDAY);
    assertThat(history().sessions(MONDAY.plusDays(10), RELEASE.plusYears(1))).isEmpty();
  }

  /** Three sessions of SPX and a bill, two months of CPI, three curves. */
  private static History history() {
    var series = new EnumMap<Measure, TimeSeries>(Measure.class);
    List<LocalDate> days = List.of(FRIDAY, MONDAY, TUESDAY);
    series.put(Measure.SPX, series(new Publication.AfterClose(5), days, 1));
    series.put(Measure.DTB3, series(new Publication.NextMorning(), days, 1.7));
    var release = new Publication.Released(Map.of(YearMonth.of(2018, 3), RELEASE));
    List<LocalDate> months = List.of(LocalDate.of(2018, 2, 1), LocalDate.of(2018, 3, 1));
    series.put(Measure.CPI, series(release, months, 249));
    var curves = new TreeMap<LocalDate, FuturesCurve>();
    for (LocalDate day : days) {
      curves.put(day, curve(day, new Publication.AfterClose(20).knownAt(day)));
    }
    return new History(series, curves);
  }

  /** Values that rise by one from day to day. */
  private static TimeSeries series(Publication publication, List<LocalDate> days, double first) {
    var observations = new ArrayList<Observation>();
    for (LocalDate day : days) {
      double value = first + observations.size();
      observations.add(new Observation(day, value, publication.knownAt(day)));
    }
    return TimeSeries.of(observations);
  }

  private static FuturesCurve curve(LocalDate day, Instant knownAt) {
    return new FuturesCurve(
        day, knownAt, List.of(new FuturesSettlement(LocalDate.of(2018, 4, 18), 20)));
  }
}
