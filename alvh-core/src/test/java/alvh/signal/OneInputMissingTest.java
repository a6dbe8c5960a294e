package alvh.signal;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.RealStore;
import alvh.config.Discovery;
import alvh.market.History;
import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.market.Observation;
import alvh.surface.ReconSurfaces;
import alvh.surface.SurfaceFigures;
import alvh.surface.SurfaceSource;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Each input in turn is missing on one day: whoever needs it abstains with a sentence or names what
 * stands in for it, nobody else notices, and on the session after all speak again.
 */
class OneInputMissingTest {
  private static final LocalDate FROM = LocalDate.of(2012, 1, 3);
  private static final LocalDate GONE = LocalDate.of(2019, 8, 14);
  private static final LocalDate TO = LocalDate.of(2019, 8, 15);
  private static final String CURVE = "VX curve";

  /** A gap is seen from the close of the session before. */
  private static final Set<String> OF_YESTERDAY = Set.of("A1");

  private final History history = RealStore.history();
  private final SurfaceSource.Observer surfaces = new ReconSurfaces().observer();

  @Test
  void a_missing_input_is_said_on_its_day_and_forgotten_on_the_next() {
    Panel whole = panel();
    Map<String, Panel> blind = new TreeMap<>();
    for (Measure measure : Measure.values()) {
      blind.put(measure.name(), panel());
    }
    blind.put(CURVE, panel());
    MarketSnapshot before = history.at(FROM);
    var silenced = new TreeSet<String>();
    for (LocalDate date : history.sessions(FROM, TO)) {
      MarketSnapshot day = history.at(date);
      Optional<SurfaceFigures> figures = surfaces.observe(day).map(SurfaceFigures::of);
      TreeSet<String> usual = measured(whole.observe(day, figures));
      for (var one : blind.entrySet()) {
        MarketSnapshot seen = date.equals(GONE) ? without(day, before, one.getKey()) : day;
        List<Opinion> opinions = one.getValue().observe(seen, figures);
        assertSentences(opinions);
        TreeSet<String> speaking = measured(opinions);
        if (date.equals(GONE)) {
          assertThat(usual).as("without %s", one.getKey()).containsAll(speaking);
          usual.stream().filter(id -> !speaking.contains(id)).forEach(silenced::add);
        } else if (date.equals(TO)) {
          speaking.addAll(OF_YESTERDAY);
          assertThat(speaking).as("after a day without %s", one.getKey()).containsAll(usual);
        }
      }
      before = day;
    }
    // Voters that need one input alone, and some that need several.
    assertThat(silenced).contains("v1", "v2", "v4", "v6", "I1", "I10", "B8", "B10", "E11");
  }

  private static Panel panel() {
    return new Panel(Discovery.implementationsOf(Signal.class));
  }

  private static void assertSentences(List<Opinion> opinions) {
    for (Opinion opinion : opinions) {
      assertThat(opinion.reading().reason()).as(opinion.signal().id()).endsWith(".");
    }
  }

  private static TreeSet<String> measured(List<Opinion> opinions) {
    var ids = new TreeSet<String>();
    for (Opinion opinion : opinions) {
      if (opinion.reading() instanceof Reading.Measured) {
        ids.add(opinion.signal().id());
      }
    }
    return ids;
  }

  /** The day on which one input is still what it was on the session before. */
  private static MarketSnapshot without(MarketSnapshot day, MarketSnapshot before, String input) {
    if (input.equals(CURVE)) {
      return new MarketSnapshot(day.date(), day.clock(), day.seen(), Optional.empty());
    }
    Measure measure = Measure.valueOf(input);
    var seen = new EnumMap<Measure, Observation>(Measure.class);
    seen.putAll(day.seen());
    seen.remove(measure);
    before.last(measure).ifPresent(old -> seen.put(measure, old));
    return new MarketSnapshot(day.date(), day.clock(), seen, day.curve());
  }
}
