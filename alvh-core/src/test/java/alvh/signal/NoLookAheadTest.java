package alvh.signal;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.RealStore;
import alvh.config.Discovery;
import alvh.market.History;
import alvh.market.MarketSnapshot;
import alvh.surface.ReconSurfaces;
import alvh.surface.SurfaceFigures;
import alvh.surface.SurfaceSource;
import alvh.time.ExchangeCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every signal that there is, on everything that is in the store, with the surface of each day.
 * What was said of a day does not change when everything learnt after it is cut away: invariant 4.
 */
class NoLookAheadTest {
  private static final int DATES = 300;
  private static final int WHOLE_RUNS = 5;

  /** The first day with futures; the expanding windows begin here in every run. */
  private static final LocalDate FROM = LocalDate.of(2004, 3, 26);

  private static final LocalDate TO = LocalDate.of(2026, 7, 8);

  /**
   * As a live run would: the memory of the days before, and today seen in a history that ends
   * today. No session is ever seen in a history that reaches beyond the next of the dates.
   */
  @Test
  void readings_at_300_dates_are_the_same_when_the_future_is_cut_off() {
    History whole = RealStore.history();
    TreeMap<LocalDate, List<Opinion>> expected = opinions(whole, TO);
    var eyes = new Eyes();
    LocalDate next = FROM;
    for (LocalDate date : dates(expected, DATES)) {
      History cut = whole.knownAt(ExchangeCalendar.NYSE.decisionClock(date));
      List<LocalDate> sessions = cut.sessions(next, LocalDate.MAX);
      assertThat(sessions.getLast()).isEqualTo(date);
      for (LocalDate session : sessions) {
        List<Opinion> opinions = eyes.observe(cut.at(session));
        assertThat(opinions).as("opinions of %s", session).isEqualTo(expected.get(session));
      }
      next = date.plusDays(1);
    }
  }

  @Test
  void whole_runs_on_a_history_that_ends_at_five_dates_say_the_same_of_every_day() {
    History whole = RealStore.history();
    TreeMap<LocalDate, List<Opinion>> expected = opinions(whole, TO);
    for (LocalDate date : dates(expected, WHOLE_RUNS)) {
      History cut = whole.knownAt(ExchangeCalendar.NYSE.decisionClock(date));
      assertThat(opinions(cut, LocalDate.MAX)).isEqualTo(expected.headMap(date, true));
    }
  }

  private static TreeSet<LocalDate> dates(TreeMap<LocalDate, List<Opinion>> days, int count) {
    List<LocalDate> sessions = List.copyOf(days.keySet());
    var random = new Random(count);
    var dates = new TreeSet<LocalDate>();
    while (dates.size() < count) {
      dates.add(sessions.get(random.nextInt(sessions.size())));
    }
    return dates;
  }

  private static TreeMap<LocalDate, List<Opinion>> opinions(History history, LocalDate to) {
    var eyes = new Eyes();
    var opinions = new TreeMap<LocalDate, List<Opinion>>();
    for (LocalDate date : history.sessions(FROM, to)) {
      opinions.put(date, eyes.observe(history.at(date)));
    }
    return opinions;
  }

  /** Every signal, and the surface that some of them read. */
  private static final class Eyes {
    private final Panel panel = new Panel(Discovery.implementationsOf(Signal.class));
    private final SurfaceSource.Observer surfaces = new ReconSurfaces().observer();

    private List<Opinion> observe(MarketSnapshot today) {
      return panel.observe(today, surfaces.observe(today).map(SurfaceFigures::of));
    }
  }
}
