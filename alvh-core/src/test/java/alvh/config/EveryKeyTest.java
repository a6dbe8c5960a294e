package alvh.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Each key of the configuration alone: it can be changed, and it refuses what makes no sense. */
class EveryKeyTest {
  /** A rate or yield may be below zero; all other parameters may not be far below it. */
  private static final Set<String> MAY_BE_NEGATIVE =
      new TreeSet<>(Set.of("surface.fallbackDividendYield", "surface.fallbackRate"));

  /** For every key that takes words, one that is not its default. */
  private static final String WORDS =
      "STATIC EWMA STRICT BASIS VIX WIDENED SPIKE LOSS PCTL ANY PRICE MAX NOTIONAL ALL"
          + " Q90 NYSE DIVERGENCE FUZZY SUM PM SOFT TWO VX TSB"
          + " LAYER1 NARROW_WING BREAK_EVEN BOTH SYNTH RECON LISTED WIDTH TOUCH SAME_CLOSE";

  private static final String FAR_BELOW_ZERO = "-1000000";

  private static final SettingsFile SETTINGS = new SettingsFile();

  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("keys")
  void can_be_changed_and_changes_nothing_else(String key) throws IOException {
    for (String value : otherValues(at(key))) {
      Path file = file(key, value);
      try {
        assertThat(SETTINGS.changes(file)).as(key + ": " + value).hasSize(1);
        assertThat(SETTINGS.changes(file).getFirst().key()).isEqualTo(key);
        return;
      } catch (UserError outOfBounds) {
        assertThat(outOfBounds).hasMessageContaining("wrong value");
      }
    }
    fail("no other value of %s is accepted", key);
  }

  @ParameterizedTest
  @MethodSource("keys")
  void refuses_a_number_far_below_zero(String key) throws IOException {
    if (!at(key).isNumber() || MAY_BE_NEGATIVE.contains(key)) {
      return;
    }
    Path file = file(key, FAR_BELOW_ZERO);
    try {
      SETTINGS.read(file);
    } catch (UserError refused) {
      assertThat(refused).hasMessageContaining("wrong value");
      return;
    }
    fail("%s: %s is accepted", key, FAR_BELOW_ZERO);
  }

  @Test
  void the_keys_are_there() {
    assertThat(keys()).contains("condor.stop", "vote.weights.v6", "signals.InvertedCurve.quantile");
  }

  static List<String> keys() {
    var keys = new ArrayList<String>();
    collect(SETTINGS.defaults(), "", keys);
    return keys;
  }

  private static void collect(JsonNode tree, String path, List<String> keys) {
    if (!tree.isObject()) {
      keys.add(path);
    }
    for (var entry : tree.properties()) {
      collect(
          entry.getValue(), path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(), keys);
    }
  }

  private static JsonNode at(String key) {
    return SETTINGS.defaults().at("/" + key.replace('.', '/'));
  }

  /** A little more, a little less, or another word. */
  private static List<String> otherValues(JsonNode value) {
    return switch (ValueKind.of(value)) {
      case SWITCH -> List.of(String.valueOf(!value.booleanValue()));
      case WHOLE_NUMBER ->
          List.of(
              "" + (value.intValue() + 1),
              "" + (value.intValue() - 1),
              "50",
              "10",
              "" + -value.intValue());
      case NUMBER ->
          List.of(
              "" + (value.doubleValue() * 1.01 + (value.doubleValue() == 0 ? .05 : 0)),
              "" + value.doubleValue() * .99,
              "0.5",
              "0.46");
      case WORD ->
          Stream.of(WORDS.split(" ")).filter(word -> !word.equals(value.stringValue())).toList();
      case LIST -> List.of("[4, 8]", "[20180131, 1.5, 1.4, 2.5, 0.5]");
      case KEYS -> List.of();
    };
  }

  private Path file(String key, String value) throws IOException {
    var text = new StringBuilder();
    String indent = "";
    for (String name : key.split("\\.")) {
      text.append(text.isEmpty() ? "" : "\n").append(indent).append(name).append(':');
      indent += "  ";
    }
    return Files.writeString(folder.resolve("one.yaml"), text.append(' ').append(value));
  }
}
