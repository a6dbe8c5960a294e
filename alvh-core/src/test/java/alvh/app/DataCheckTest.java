package alvh.app;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.config.Home;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands data check and data anchors as their user sees them. */
class DataCheckTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);

  private final Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  DataCheckTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void findings_are_counted_by_rule_with_examples() throws IOException {
    importVvix();

    assertThat(alvh("data", "check")).isEqualTo(Command.DONE);
    assertThat(output())
        .contains("implausible-level               1  excludes")
        .contains("VVIX_History.csv:3 2006-03-15: VVIX.close is 15.71, outside 50 to 260")
        .contains("Nothing found by ");
  }

  @Test
  void one_rule_is_listed_in_full() throws IOException {
    importVvix();

    assertThat(alvh("data", "check", "--rule", "implausible-level")).isEqualTo(Command.DONE);
    assertThat(output().lines())
        .containsExactly(
            "VVIX_History.csv:3 2006-03-15: VVIX.close is 15.71, outside 50 to 260",
            "1 findings of implausible-level.");
  }

  @Test
  void the_document_names_rule_file_line_date_and_message() throws IOException {
    importVvix();

    alvh("data", "check", "--json", "--rule", "implausible-level");

    JsonNode finding = JsonMapper.shared().readTree(output()).get("findings").get(0);
    assertThat(finding.get("rule").asString()).isEqualTo("implausible-level");
    assertThat(finding.get("file").asString()).isEqualTo("VVIX_History.csv");
    assertThat(finding.get("line").asInt()).isEqualTo(3);
    assertThat(finding.get("date").asString()).isEqualTo("2006-03-15");
    assertThat(finding.get("message").asString()).startsWith("VVIX.close is 15.71");
    assertThat(finding.get("effect").asString()).isEqualTo("excludes");
  }

  @Test
  void an_unknown_rule_is_the_users_mistake() throws IOException {
    importVvix();

    assertThat(alvh("data", "check", "--rule", "gremlins")).isEqualTo(Command.USER_ERROR);
    assertThat(errors())
        .startsWith("There is no rule 'gremlins'; choose from ")
        .contains("far-settlement")
        .hasLineCount(1);
  }

  @Test
  void an_empty_store_has_nothing_to_check_or_compute() {
    assertThat(alvh("data", "check")).isEqualTo(Command.USER_ERROR);
    assertThat(alvh("data", "anchors")).isEqualTo(Command.USER_ERROR);
    assertThat(errors()).contains("import files with 'alvh data import PATH'.").hasLineCount(2);
  }

  @Test
  void figures_are_computed_from_what_there_is() throws IOException {
    importYearsOfVix();

    assertThat(alvh("data", "anchors", "--json")).isEqualTo(Command.DONE);
    JsonNode document = JsonMapper.shared().readTree(output());
    JsonNode mean = document.get("anchors").get(0);
    assertThat(mean.get("name").asString()).isEqualTo("mean of VIX, points");
    assertThat(mean.get("printed").asDouble()).isEqualTo(19.44);
    assertThat(mean.get("value").asDouble()).isEqualTo(15.5);
    assertThat(mean.get("met").asBoolean()).isFalse();
    assertThat(mean.get("span").get("days").asInt()).isEqualTo(400);
    assertThat(mean.get("explanation").asString()).isNotEmpty();
  }

  private void importVvix() throws IOException {
    importFile("VVIX_History.csv", "DATE,VVIX\n03/06/2006,71.73\n03/15/2006,15.71\n");
  }

  /** Four hundred days that go up and down between 15 and 16. */
  private void importYearsOfVix() throws IOException {
    var rows = new StringBuilder("DATE,OPEN,HIGH,LOW,CLOSE\n");
    LocalDate day = LocalDate.of(2012, 1, 2);
    for (int i = 0; i < 400; i++) {
      int close = 15 + i % 2;
      rows.append(
          String.format(
              Locale.ROOT,
              "%02d/%02d/%d,%d,%d,%d,%d%n",
              day.getMonthValue(),
              day.getDayOfMonth(),
              day.getYear(),
              close,
              close,
              close,
              close));
      day = day.plusDays(1);
    }
    importFile("VIX_History.csv", rows.toString());
  }

  private void importFile(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, content);
    assertThat(alvh("data", "import", file.toString())).isEqualTo(Command.DONE);
    out.reset();
  }

  private String output() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String errors() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private int alvh(String... words) {
    var session =
        new Session(
            new Home(folder.resolve("home")),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            CLOCK);
    return new Main(session).run(words);
  }
}
