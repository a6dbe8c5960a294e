package alvh.house;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.config.Discovery;
import alvh.store.Authority;
import alvh.store.chain.ChainFiles;
import alvh.store.format.Format;
import alvh.store.quality.QualityRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents name only what exists, and all of it where they promise that. */
class DocumentsTest {
  private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*Test)`");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");
  private static final Pattern FORMAT =
      Pattern.compile("(?m)^\\| `([a-z-]+)` \\| (\\w+) \\| .+ \\|$");

  @ParameterizedTest
  @MethodSource("documents")
  void a_test_that_a_document_names_exists(String document) {
    List<String> files =
        Repository.javaFiles().stream().map(file -> file.getFileName().toString()).toList();

    assertThat(matches(TEST, document)).allMatch(name -> files.contains(name + ".java"));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_file_that_a_document_links_to_exists(String document) {
    Path folder = Repository.root().resolve(document).getParent();

    assertThat(matches(LINK, document)).allMatch(link -> Files.exists(folder.resolve(link)));
  }

  @Test
  void the_table_of_formats_is_that_of_the_program() {
    assertThat(FORMAT.matcher(Repository.read("docs/data.md")).results().map(DocumentsTest::row))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    Discovery.implementationsOf(Format.class).stream()
                        .map(f -> row(f.name(), f.authority())),
                    ChainFiles.layouts().stream().map(l -> row(l.name(), l.authority())))
                .toList());
  }

  @Test
  void the_table_of_quality_rules_is_that_of_the_program() {
    List<String> lines = Repository.read("docs/data.md").lines().toList();

    for (QualityRule rule : Discovery.implementationsOf(QualityRule.class)) {
      assertThat(lines).contains("| `%s` | %s |".formatted(rule.name(), rule.description()));
    }
  }

  static List<String> documents() {
    return Repository.files().stream()
        .map(Repository::relative)
        .filter(file -> file.endsWith(".md"))
        .toList();
  }

  private static List<String> matches(Pattern pattern, String document) {
    return pattern
        .matcher(Repository.read(document))
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  private static String row(String name, Authority authority) {
    return name + " " + authority.name().toLowerCase(Locale.ROOT);
  }

  private static String row(MatchResult match) {
    return match.group(1) + " " + match.group(2);
  }
}
