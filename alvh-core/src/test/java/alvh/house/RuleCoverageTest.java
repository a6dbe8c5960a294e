package alvh.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every rule of the method is somewhere, and in one place only: in the {@code Source:} line of a
 * class (a rule of the program, or an item of its report), as X with its reason in
 * docs/methodology.md, or there as absent.
 */
class RuleCoverageTest {
  /** How many rules of each letter the method has. */
  private static final Map<String, Integer> RULES =
      new TreeMap<>(Map.of("A", 20, "B", 13, "C", 12, "D", 14, "E", 12, "K", 12, "I", 17));

  /** Rules that the program does not have; this number may only fall. */
  private static final int ABSENT = 0;

  private static final Pattern RULE = Pattern.compile("\\b([A-EIK]\\d{1,2})\\b");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| ([A-EIK]\\d[^|]*) \\|(.*)\\|$");
  private static final Pattern COMMENT = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
  private static final int SHORTEST_REASON = 20;

  private static final Set<String> IN_THE_CODE = rulesInTheCode();
  private static final Map<String, String> ROWS = rows();

  /** Where a rule may be. */
  private enum Place {
    CLASS,
    WITHOUT_EFFECT,
    ABSENT
  }

  @ParameterizedTest
  @MethodSource("rules")
  void each_rule_is_in_exactly_one_place(String rule) {
    assertThat(places(rule)).as("places of %s", rule).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void each_rule_has_a_row_in_the_methodology(String rule) {
    assertThat(ROWS).as("a row for %s in docs/methodology.md", rule).containsKey(rule);
  }

  @Test
  void no_more_rules_are_absent_than_before() {
    List<String> absent =
        rules().stream().filter(rule -> places(rule).contains(Place.ABSENT)).toList();

    assertThat(absent)
        .as("absent rules; lower the number where one arrived")
        .hasSizeLessThanOrEqualTo(ABSENT);
  }

  @Test
  void what_has_no_effect_says_why() {
    ROWS.forEach(
        (rule, row) -> {
          if (status(row).startsWith("X")) {
            String reading = row.split("\\|")[1].strip();
            assertThat(reading).as("reason of %s", rule).hasSizeGreaterThan(SHORTEST_REASON);
          }
        });
  }

  @Test
  void what_has_no_effect_is_explained_in_the_glossary() {
    String glossary = Repository.read("docs/glossary.md");
    for (String rule : rules()) {
      if (places(rule).contains(Place.WITHOUT_EFFECT)) {
        assertThat(glossary).as("glossary").containsPattern("\\b" + rule + "\\b");
      }
    }
  }

  static List<String> rules() {
    var rules = new ArrayList<String>();
    RULES.forEach(
        (letter, count) ->
            IntStream.rangeClosed(1, count).forEach(number -> rules.add(letter + number)));
    return rules;
  }

  private static Set<Place> places(String rule) {
    var places = new TreeSet<Place>();
    if (IN_THE_CODE.contains(rule)) {
      places.add(Place.CLASS);
    }
    String status = status(ROWS.getOrDefault(rule, ""));
    if (status.startsWith("X")) {
      places.add(Place.WITHOUT_EFFECT);
    }
    if (status.startsWith("absent")) {
      places.add(Place.ABSENT);
    }
    return places;
  }

  private static String status(String row) {
    return row.substring(row.lastIndexOf('|') + 1).strip();
  }

  /** The first row of each rule, without its first cell. */
  private static Map<String, String> rows() {
    var rows = new TreeMap<String, String>();
    for (MatchResult row : ROW.matcher(Repository.read("docs/methodology.md")).results().toList()) {
      RULE.matcher(row.group(1))
          .results()
          .forEach(rule -> rows.putIfAbsent(rule.group(1), row.group(2)));
    }
    return rows;
  }

  private static Set<String> rulesInTheCode() {
    var rules = new TreeSet<String>();
    Repository.javaFiles().stream()
        .filter(Repository::isMainSource)
        .map(Repository::read)
        .flatMap(text -> COMMENT.matcher(text).results())
        .map(comment -> comment.group(1).replaceAll("\\s*\\n\\s*\\*\\s?", " "))
        .filter(comment -> comment.contains("Source: method"))
        .map(comment -> comment.substring(comment.indexOf("Source: method")))
        .map(source -> source.split(" @param| Reading")[0])
        .forEach(source -> RULE.matcher(source).results().forEach(r -> rules.add(r.group(1))));
    return rules;
  }
}
