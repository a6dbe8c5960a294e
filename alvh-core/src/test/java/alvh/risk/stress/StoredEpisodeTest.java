package alvh.risk.stress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.market.Observation;
import alvh.time.ExchangeCalendar;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StoredEpisodeTest {
  private static final LocalDate MONDAY = LocalDate.of(2018, 2, 5);

  /** A product and a quotient of doubles. */
  private static final double ROUNDING = 1e-9;

  private static MarketSnapshot day(int after, Map<Measure, Double> values) {
    LocalDate date = MONDAY.plusDays(after);
    var clock = ExchangeCalendar.NYSE.decisionClock(date);
    var seen = new EnumMap<Measure, Observation>(Measure.class);
    values.forEach((measure, value) -> seen.put(measure, new Observation(date, value, clock)));
    return new MarketSnapshot(date, clock, seen, Optional.empty());
  }

  private static MarketSnapshot whole(int after, double index) {
    return day(
        after,
        Map.of(
            Measure.SPX,
            index,
            Measure.VIX,
            20.0,
            Measure.VIX_OPEN,
            22.0,
            Measure.SPY_CLOSE,
            index / 10,
            Measure.SPY_OPEN,
            index / 10));
  }

  @Test
  void an_opening_is_told_from_the_last_close_of_the_index_where_a_session_between_has_none() {
    MarketSnapshot without = day(1, Map.of(Measure.VIX, 21.0));
    Analog analog =
        StoredEpisode.of(List.of(whole(0, 2_600), without, whole(2, 2_500), whole(3, 2_700)), 6)
            .orElseThrow();

    assertThat(analog.length()).isEqualTo(2);
    assertThat(analog.openings()).isEqualTo(2);
    // SPY opens at 250 after 260.
    assertThat(analog.days().get(1).opening().orElseThrow().index())
        .isEqualTo(2_500, within(ROUNDING));
  }

  @Test
  void an_episode_counts_the_sessions_whose_opening_is_known() {
    MarketSnapshot closes = day(1, Map.of(Measure.SPX, 2_550.0, Measure.VIX, 21.0));
    Analog analog =
        StoredEpisode.of(
                List.of(whole(0, 2_600), closes, whole(2, 2_500), whole(3, 2_700), whole(4, 2_650)),
                6)
            .orElseThrow();

    // The session after one without SPY has no gap either.
    assertThat(analog.length()).isEqualTo(4);
    assertThat(analog.openings()).isEqualTo(2);
  }

  @Test
  void no_sessions_are_no_episode() {
    assertThat(StoredEpisode.of(List.of(), 6)).isEmpty();
  }
}
