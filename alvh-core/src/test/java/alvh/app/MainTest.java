package alvh.app;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.config.Discovery;
import alvh.config.Home;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The program as its user sees it: words in; text, one document or one sentence, and a code out.
 */
class MainTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;

  private record Result(int code, String out, String err) {}

  private Result run(String... words) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var session =
        new Session(
            new Home(folder.resolve("home")),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            CLOCK);
    int code = new Main(session).run(words);
    return new Result(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private String vix() throws Exception {
    Path file = Files.createDirectories(folder.resolve("files")).resolve("VIX_History.csv");
    Files.writeString(
        file,
        "DATE,OPEN,HIGH,LOW,CLOSE\n01/02/2018,1,1,1,9.77\n01/03/2018,0,1,1,9.15\n"
            + "01/05/2018,1,1,1,9.22\n");
    return file.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "data statos | Did you mean 'status'?",
        "data status --jsn | Did you mean '--json'?",
        "data import | PATH is missing (files, or folders",
        "data import /no/such/file.csv | There is no readable file or folder",
        "data | A command is missing after 'alvh data'",
        "data status | is empty: import files with 'alvh data import PATH'",
      })
  void the_user_s_mistake_is_one_line_and_code_2(String words, String part) {
    Result result = run(words.strip().split(" "));

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().lines()).singleElement().asString().contains(part.strip());
  }

  @Test
  void import_and_status_say_what_there_is() throws Exception {
    Result imported = run("data", "import", vix());
    assertThat(imported.code()).isZero();
    assertThat(imported.err()).isEmpty();
    assertThat(imported.out())
        .contains("cboe-index-history")
        .endsWith(
            "1 files imported (3 rows, 0 rejected, 1 repaired), 0 unchanged, 0 passed over.\n");

    assertThat(run("data", "import", vix()).out()).contains("1 unchanged");
    assertThat(run("data", "status").out()).contains("VIX.close", "2018-01-02", "2018-01-05");
    assertThat(run("data", "rejected").out()).contains("VIX_History.csv:3: REPAIRED");
  }

  @Test
  void json_is_one_document_with_the_promised_names() throws Exception {
    vix();
    Path files = folder.resolve("files");
    Files.writeString(files.resolve("notes.txt"), "hello\n");
    JsonNode imported = json("data", "import", files.toString(), "--json");
    assertThat(imported.path("imported").get(0).path("rows").asInt()).isEqualTo(3);
    assertThat(imported.path("passedOver").get(0).path("file").asString()).isEqualTo("notes.txt");

    JsonNode close = json("data", "status", "--json").path("series").get(0);
    assertThat(close.path("name").asString()).isEqualTo("VIX.close");
    assertThat(close.path("from").asString()).isEqualTo("2018-01-02");
    assertThat(close.path("to").asString()).isEqualTo("2018-01-05");
    assertThat(close.path("rows").asInt()).isEqualTo(3);
    assertThat(close.path("holes").asInt()).isEqualTo(1);
    assertThat(close.path("holeDates").get(0).asString()).isEqualTo("2018-01-04");

    JsonNode finding = json("data", "rejected", "--json").path("findings").get(0);
    assertThat(finding.path("rule").asString()).isEqualTo("zero-means-missing");
    assertThat(finding.path("date").asString()).isEqualTo("2018-01-03");
  }

  private JsonNode json(String... words) {
    Result result = run(words);
    assertThat(result.code()).as(result.err()).isZero();
    return JsonMapper.builder().build().readTree(result.out());
  }

  @Test
  void a_trace_is_shown_only_on_request() {
    assertThat(run("data", "status").err()).doesNotContain("\tat ");
    assertThat(run("data", "status", "--verbose").err()).contains("\tat ");
  }

  @Test
  void every_command_explains_itself_with_an_example() {
    for (Command command : Discovery.implementationsOf(Command.class)) {
      String name = new CommandLine(command).getCommandName();
      String[] words = (command.group().word() + " " + name + " --help").strip().split(" ");
      Result result = run(words);

      assertThat(result.code()).as(name).isZero();
      assertThat(result.out()).as(name).contains("Usage: alvh").containsPattern("Examples?:");
    }
  }

  @Test
  void the_version_is_a_line() {
    assertThat(run("--version").out()).startsWith("alvh ");
  }
}
