package alvh.signal;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.RealStore;
import alvh.config.Discovery;
import alvh.market.History;
import alvh.market.MarketSnapshot;
import alvh.surface.ReconSurfaces;
import alvh.surface.SurfaceFigures;
import alvh.surface.SurfaceSource;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What every signal does where there is nothing to see, whoever wrote it. */
class EverySignalTest {
  private static final LocalDate FROM = LocalDate.of(1990, 1, 2);
  private static final LocalDate GONE = LocalDate.of(2019, 8, 14);
  private static final LocalDate TO = LocalDate.of(2019, 8, 16);

  /** A gap is seen from the close of the session before. */
  private static final Set<String> OF_YESTERDAY = Set.of("A1");

  /** Read from files that do not come with the data. */
  private static final Set<String> OF_A_USERS_FILE = Set.of("D8", "I13C");

  private final Panel panel = new Panel(Discovery.implementationsOf(Signal.class));

  @Test
  void on_the_first_day_of_all_and_without_any_number_it_abstains_with_a_sentence() {
    MarketSnapshot nothing = new Days("2018-03-01").end();
    for (Opinion opinion : panel.observe(nothing)) {
      assertThat(opinion.reading()).as(opinion.signal().id()).isInstanceOf(Reading.Abstained.class);
      assertThat(opinion.reading().reason()).as(opinion.signal().id()).matches("[A-Z].*\\.");
    }
  }

  /**
   * A whole day is lost on its way. Nobody measures it, and on the next session all who had spoken
   * before speak again.
   */
  @Test
  void the_day_after_a_missing_day_all_speak_again() {
    History history = RealStore.history();
    SurfaceSource.Observer surfaces = new ReconSurfaces().observer();
    var before = new TreeSet<String>();
    for (LocalDate date : history.sessions(FROM, TO)) {
      MarketSnapshot day = history.at(date);
      List<Opinion> opinions =
          date.equals(GONE)
              ? panel.observe(empty(day))
              : panel.observe(day, surfaces.observe(day).map(SurfaceFigures::of));
      var measured = new TreeSet<String>();
      for (Opinion opinion : opinions) {
        if (opinion.reading() instanceof Reading.Measured) {
          measured.add(opinion.signal().id());
        }
      }
      if (date.equals(GONE)) {
        assertThat(measured).isEmpty();
      } else if (date.isAfter(GONE)) {
        measured.addAll(OF_YESTERDAY);
        assertThat(measured).isEqualTo(before);
      } else {
        before = measured;
      }
    }
    assertThat(before).hasSizeGreaterThan(panel.signals().size() - OF_A_USERS_FILE.size() - 2);
  }

  private static MarketSnapshot empty(MarketSnapshot day) {
    return new MarketSnapshot(
        day.date(), day.clock(), new EnumMap<>(alvh.market.Measure.class), Optional.empty());
  }
}
