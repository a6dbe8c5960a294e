package alvh.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rule a key belongs to is what docs/methodology.md says. */
class RuleOfKeyTest {
  private static final Pattern ROW = Pattern.compile("(?m)^\\| ([A-EK]\\d[^|]*?) \\|(.*)\\|$");
  private static final Pattern KEY = Pattern.compile("`([a-z]\\w*(?:\\.\\w+)+)`");

  @ParameterizedTest
  @CsvSource({
    "engine2.triggers.level, K2",
    "engine2.on, K1",
    "engine2.gate, K5",
    "condor.stop, E10",
    "condor.stopBasis, K12",
    "condor.targetDte, E2",
    "tests.irrFloor, C7",
    "tests.carryCap, E7",
    "tests.houseVix, 4.4",
    "layers.step.spikeShare, D5",
    "condor.shortDelta, E2",
    "layers.migration.keep, K11",
    "layers.migration.on, D11",
    "sizing.mode, K4",
    "vote.weights.v3, A15",
    "signals.InvertedCurve.theta, A8",
  })
  void the_longest_prefix_decides(String key, String rule) {
    assertThat(RuleOfKey.of(key)).isEqualTo(rule);
  }

  /** A key that names a rule which no row explains would send the reader nowhere. */
  @Test
  void a_contradictions_key_is_explained_in_the_row_of_its_rule() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "methodology.md"));
    List<String> rows = new ArrayList<>();
    for (MatchResult row : ROW.matcher(page).results().toList()) {
      KEY.matcher(row.group(2))
          .results()
          .forEach(key -> rows.add(row.group(1) + " " + key.group(1)));
    }
    for (String key :
        List.of("engine2.combine", "engine2.gate", "condor.stopBasis", "sizing.mode")) {
      assertThat(rows).contains(RuleOfKey.of(key) + " " + key);
    }
  }
}
