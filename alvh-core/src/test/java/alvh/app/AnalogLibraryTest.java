package alvh.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.RealStore;
import alvh.market.FuturesCurve;
import alvh.market.History;
import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.risk.stress.Analog;
import alvh.risk.stress.StoredEpisode;
import alvh.time.ExchangeCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** The episodes that come with the program are those of the method, and their levels are true. */
class AnalogLibraryTest {
  /** Levels are written with two decimals; some settlements have four. */
  private static final double TWO_DECIMALS = .005 + 1e-9;

  private static final int FRONT_MIN_DAYS = 6;

  /** VIX begins in 1990; before it stands VXO, which the store does not have. */
  private static final int FIRST_YEAR_OF_VIX = 1990;

  @Test
  void they_are_those_that_the_method_lists() {
    assertThat(AnalogLibrary.load())
        .extracting(Analog::id)
        .containsExactly(
            "1987-10-19",
            "1997-10-27",
            "1998-08",
            "2001-09",
            "2008-09",
            "2008-11",
            "2010-05-06",
            "2011-08-08",
            "2015-08-24",
            "2018-02-05",
            "2020-02",
            "2024-08-05",
            "2025-04");
  }

  @Test
  void each_names_its_source_and_follows_the_exchange_session_by_session() {
    for (Analog analog : AnalogLibrary.load()) {
      assertThat(analog.source()).contains("S&P Dow Jones Indices", "Cboe");
      LocalDate first = analog.days().getFirst().date();
      LocalDate last = analog.days().getLast().date();
      assertThat(analog.days())
          .extracting(Analog.Day::date)
          .isEqualTo(ExchangeCalendar.NYSE.sessions(first, last));
    }
  }

  /** Cboe, "25 years ago the VXO index topped 150" (2012): −20.5 percent, 150.19 after 36.37. */
  @Test
  void black_monday_is_as_published() {
    Analog crash = AnalogLibrary.load().getFirst();
    assertThat(crash.days().get(2).vix()).isEqualTo(150.19);
    assertThat(crash.days().get(1).vix()).isEqualTo(36.37);
    double fall = crash.days().get(2).index() / crash.days().get(1).index() - 1;
    assertThat(100 * fall).isCloseTo(-20.5, within(.05));
  }

  @Test
  void every_level_since_1990_is_that_of_the_real_data() {
    History history = RealStore.history();
    for (Analog analog : AnalogLibrary.load()) {
      List<MarketSnapshot> sessions =
          analog.days().stream().map(day -> history.at(day.date())).toList();
      if (sessions.getFirst().date().getYear() >= FIRST_YEAR_OF_VIX) {
        Analog stored = StoredEpisode.of(sessions, FRONT_MIN_DAYS).orElseThrow();
        for (int i = 0; i < analog.days().size(); i++) {
          assertSame(analog.days().get(i), stored.days().get(i));
        }
      } else {
        for (int i = 0; i < sessions.size(); i++) {
          assertThat(analog.days().get(i).index())
              .isCloseTo(sessions.get(i).today(Measure.SPX).orElseThrow(), within(TWO_DECIMALS));
        }
      }
    }
  }

  private static void assertSame(Analog.Day written, Analog.Day stored) {
    assertThat(written.index()).isCloseTo(stored.index(), within(TWO_DECIMALS));
    assertLevels(written.date(), written.family(), stored.family());
    assertLevels(written.date(), written.futures(), stored.futures());
  }

  /** What is written is stored, to the last decimal that is written. */
  private static void assertLevels(
      LocalDate date, List<OptionalDouble> written, List<OptionalDouble> stored) {
    for (int i = 0; i < written.size(); i++) {
      if (written.get(i).isPresent()) {
        assertThat(stored.get(i)).as("level %s of %s", i, date).isPresent();
        assertThat(written.get(i).getAsDouble())
            .as("level %s of %s", i, date)
            .isCloseTo(stored.get(i).getAsDouble(), within(TWO_DECIMALS));
      }
    }
  }

  /** F1 is the nearest with six days left on the first session, as everywhere. */
  @Test
  void the_futures_of_an_episode_are_those_that_the_hedge_would_hold() {
    History history = RealStore.history();
    for (Analog analog : AnalogLibrary.load()) {
      if (analog.hasFutures()) {
        Analog.Day base = analog.days().getFirst();
        FuturesCurve front = history.at(base.date()).curve().orElseThrow().from(FRONT_MIN_DAYS);
        assertThat(base.futures().getFirst().orElseThrow())
            .isCloseTo(front.price(1), within(TWO_DECIMALS));
      }
    }
  }
}
