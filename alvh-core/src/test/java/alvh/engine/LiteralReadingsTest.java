package alvh.engine;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.RealStore;
import alvh.config.ConfigFolder;
import alvh.config.Settings;
import alvh.config.SettingsFile;
import alvh.market.FuturesCurve;
import alvh.market.History;
import alvh.market.Measure;
import alvh.market.Observation;
import alvh.market.TimeSeries;
import alvh.report.reason.Contrast;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * On 1 October 2008 each literal reading of a text decides otherwise than the default, and the
 * contrast names the rules that do it alone. Sessions are counted from 2004 on, when futures begin.
 */
class LiteralReadingsTest {
  private static final ConfigFolder SHIPPED = new ConfigFolder(Path.of("..", "config"));
  private static final LocalDate SINCE = LocalDate.of(2004, 3, 26);
  private static final LocalDate FROM = LocalDate.of(2008, 6, 2);
  private static final LocalDate DAY = LocalDate.of(2008, 10, 1);

  private static History recent() {
    History whole = RealStore.history();
    var series = new EnumMap<Measure, TimeSeries>(Measure.class);
    for (Measure measure : Measure.values()) {
      series.put(measure, whole.series(measure));
    }
    TimeSeries index = whole.series(Measure.SPX);
    var sessions = new ArrayList<Observation>();
    for (int i = 0; i < index.size(); i++) {
      if (!index.date(i).isBefore(SINCE)) {
        sessions.add(index.get(i));
      }
    }
    series.put(Measure.SPX, TimeSeries.of(sessions));
    var curves = new TreeMap<LocalDate, FuturesCurve>();
    whole.curveDates().forEach(date -> curves.put(date, whole.curve(date).orElseThrow()));
    return new History(series, curves);
  }

  @ParameterizedTest
  @CsvSource({
    "source-000, K2 K4 K5",
    "source-001, B3 B4",
    "source-002, K2",
    "source-003, K11 K2",
    "source-004, E5 K2 K6",
  })
  void each_text_read_literally_decides_otherwise_and_the_rules_are_named(
      String name, String rules) {
    var file = new SettingsFile();
    Settings literal = file.read(SHIPPED.find(name));
    var contrasts = new Contrasts("default", file.settings(), name, literal);
    var replay = new Replay(recent(), FROM, DAY, Set.of(DAY));
    Contrast contrast = contrasts.of(DAY, replay.run(contrasts.configurations(), () -> {}));
    Set<String> alone =
        contrast.outcomes().stream()
            .flatMap(outcome -> outcome.same().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(alone).containsExactlyInAnyOrder(rules.split(" "));
    assertThat(contrast.verdict()).contains(rules.split(" "));
    assertThat(contrast.settings()).extracting(Contrast.Setting::rule).containsAll(alone);
  }
}
