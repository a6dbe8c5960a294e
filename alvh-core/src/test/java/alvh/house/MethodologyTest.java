package alvh.house;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.config.SettingsFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/methodology.md speaks of the program as it is: its classes, keys, rules and readings. */
class MethodologyTest {
  private static final String PAGE = Repository.read("docs/methodology.md");

  private static final Pattern TYPE = Pattern.compile("`([A-Z][a-z]\\w*)`");
  private static final Pattern KEY = Pattern.compile("`([a-z]\\w*(?:\\.\\w+)+)`");
  private static final Pattern RULE = Pattern.compile("\\b([A-EIK]\\d{1,2})\\b");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| ([A-EIK]\\d[^|]*) \\|(.*)\\|$");
  private static final Pattern COMMENT = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
  private static final Pattern OWN_READING =
      Pattern.compile("(?i)\\bour (reading|choice)\\b|\\breading: |\\binterpretation: ");

  @Test
  void every_class_that_it_names_exists() {
    assertThat(groups(TYPE, PAGE)).isSubsetOf(typesOf(Repository.javaFiles().stream()));
  }

  @Test
  void every_key_that_it_names_is_one_of_the_configuration() {
    var defaults = new SettingsFile().defaults();

    assertThat(groups(KEY, PAGE))
        .isNotEmpty()
        .allMatch(key -> !defaults.at("/" + key.replace('.', '/')).isMissingNode());
  }

  @Test
  void every_rule_that_the_code_names_as_its_source_is_explained_as_present() {
    var explained = new TreeSet<String>();
    var absent = new TreeSet<String>();
    for (MatchResult row : ROW.matcher(PAGE).results().toList()) {
      String status = row.group(2).substring(row.group(2).lastIndexOf('|') + 1).strip();
      (status.startsWith("absent") ? absent : explained).addAll(groups(RULE, row.group(1)));
    }

    assertThat(explained).containsAll(rulesInTheCode()).noneMatch(absent::contains);
  }

  @Test
  void every_reading_of_our_own_is_in_its_table() {
    String table = PAGE.substring(PAGE.indexOf("## Decisions of our own"));
    Set<String> readers = typesOf(mainSources().filter(MethodologyTest::saysSo));

    assertThat(groups(TYPE, table)).containsAll(readers);
  }

  private static boolean saysSo(Path source) {
    return comments(source).stream().anyMatch(comment -> OWN_READING.matcher(" " + comment).find());
  }

  private static Set<String> rulesInTheCode() {
    var rules = new TreeSet<String>();
    for (Path source : mainSources().toList()) {
      for (String comment : comments(source)) {
        int from = comment.indexOf("Source: method");
        if (from >= 0) {
          rules.addAll(groups(RULE, comment.substring(from).split(" @param| Reading")[0]));
        }
      }
    }
    return rules;
  }

  /** Without line breaks and the stars before each line. */
  private static List<String> comments(Path source) {
    var comments = new ArrayList<String>();
    for (String comment : groups(COMMENT, Repository.read(source))) {
      comments.add(comment.replaceAll("\\s*\\n\\s*\\*\\s?", " "));
    }
    return comments;
  }

  private static Stream<Path> mainSources() {
    return Repository.javaFiles().stream().filter(Repository::isMainSource);
  }

  private static Set<String> typesOf(Stream<Path> sources) {
    return sources
        .map(file -> file.getFileName().toString().replace(".java", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> groups(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
