package alvh.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What can be done with the folder of a run: verify, report, compare, resume. */
class RunOfAJournalTest {
  private static final String[] SPAN = {"--from", "2018-02-01", "--to", "2018-06-29"};

  @TempDir private static Path folder;
  private static Shell shell;
  private static String run = "";

  @BeforeAll
  static void runOnce() throws IOException {
    shell = new Shell(folder.resolve("home"));
    Path files = MadeUpMarket.write(folder.resolve("files"));
    assertThat(shell.run("data", "import", files.toString()).code()).isZero();
    run = folder.resolve("run").toString();
    backtest(run);
  }

  @Test
  void a_run_is_verified_and_its_hash_is_that_of_the_manifest() {
    JsonNode answer = shell.json("verify", run, "--json");
    assertThat(answer.path("sound").asBoolean()).isTrue();
    assertThat(answer.path("finished").asBoolean()).isTrue();
    assertThat(answer.path("sessions").asInt()).isEqualTo(104);
    assertThat(answer.path("hash").asString())
        .isEqualTo(manifest(run).path("journalHash").asString());
    assertThat(shell.run("verify", run).out()).contains("as they were written");
  }

  @Test
  void a_line_of_the_decisions_and_the_names_of_the_signals_are_the_whole_card()
      throws IOException {
    JsonNode card = shell.json("today", "--from", "2018-02-01", "--date", "2018-05-01", "--json");
    JsonNode line = decision("2018-05-01");
    Map<String, String> names = new TreeMap<>();
    try (var signals = Files.lines(Path.of(run, "signals.csv"))) {
      signals.skip(1).forEach(row -> names.put(row.split(",", 2)[0], row.split(",", 2)[1]));
    }
    for (String part : line.propertyNames()) {
      if (part.equals("voters") || part.equals("readings")) {
        assertThat(line.path(part)).hasSameSizeAs(card.path(part));
        for (int i = 0; i < line.path(part).size(); i++) {
          JsonNode told = line.path(part).get(i);
          JsonNode whole = card.path(part).get(i);
          told.propertyNames().forEach(n -> assertThat(told.path(n)).isEqualTo(whole.path(n)));
          assertThat(names.get(told.path("id").asString()).replace("\"", ""))
              .startsWith(whole.path("name").asString() + "," + whole.path("unit").asString())
              .endsWith("," + whole.path("weight").asDouble());
        }
      } else if (part.equals("ladder")) {
        assertThat(card.path(part)).containsAll(line.path(part)).hasSize(10);
      } else {
        assertThat(line.path(part)).as(part).isEqualTo(card.path(part));
      }
    }
  }

  private static JsonNode decision(String date) throws IOException {
    try (var lines = Files.lines(Path.of(run, "decisions.jsonl"))) {
      return new JsonMapper()
          .readTree(
              lines
                  .filter(line -> line.startsWith("{\"date\":\"" + date))
                  .findFirst()
                  .orElseThrow());
    }
  }

  @Test
  void a_changed_byte_is_named_and_ends_with_exit_code_1() throws IOException {
    Path copy = copy("changed");
    byte[] bytes = Files.readAllBytes(copy.resolve("journal.log"));
    int at = bytes.length / 2;
    bytes[at] ^= 1;
    Files.write(copy.resolve("journal.log"), bytes);
    long event =
        1
            + new String(Arrays.copyOf(bytes, at), StandardCharsets.UTF_8)
                .chars()
                .filter(c -> c == '\n')
                .count();
    Shell.Result result = shell.run("verify", copy.toString(), "--json");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).contains("\"damagedEvent\" : " + event);
    Shell.Result report = shell.run("report", copy.toString());
    assertThat(report.code()).isEqualTo(2);
    assertThat(report.complaints()).hasSize(1);
  }

  @Test
  void another_run_in_the_folder_is_replaced_only_when_that_is_asked_for() throws IOException {
    Path copy = copy("replaced");
    byte[] before = Files.readAllBytes(copy.resolve("journal.log"));
    List<String> other =
        List.of("backtest", "--from", "2018-02-01", "--to", "2018-02-09", "--out", copy.toString());

    Shell.Result refused = shell.run(other.toArray(String[]::new));
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.complaints().getFirst()).contains("holds another run", "--replace");
    assertThat(Files.readAllBytes(copy.resolve("journal.log"))).isEqualTo(before);

    before[0] ^= 1;
    Files.write(copy.resolve("journal.log"), before);
    assertThat(shell.run(other.toArray(String[]::new)).complaints().getFirst())
        .contains("whose journal cannot be read", "--replace");

    assertThat(
            shell
                .run(Stream.concat(other.stream(), Stream.of("--replace")).toArray(String[]::new))
                .code())
        .isZero();
    assertThat(Files.readAllBytes(copy.resolve("journal.log"))).isNotEqualTo(before);
  }

  @Test
  void a_changed_file_beside_the_journal_is_named() throws IOException {
    Path copy = copy("other");
    Files.writeString(copy.resolve("trades.csv"), "arm\n");
    JsonNode answer =
        new JsonMapper().readTree(shell.run("verify", copy.toString(), "--json").out());
    assertThat(answer.path("sound").asBoolean()).isFalse();
    assertThat(answer.path("changedFiles").get(0).asString()).isEqualTo("trades.csv");
  }

  @Test
  void the_report_and_the_tables_come_out_of_the_journal_as_they_were() throws IOException {
    Path again = folder.resolve("again");
    assertThat(shell.run("report", run, "--out", again.toString()).code()).isZero();
    for (String file : List.of("trades.csv", "equity.csv", "costs.csv", "attribution.csv")) {
      assertThat(again.resolve(file)).hasSameTextualContentAs(Path.of(run).resolve(file));
    }
    assertThat(report(again)).isEqualTo(report(Path.of(run)));
    assertThat(again.resolve("fills.csv")).content().startsWith("arm,date,order,purpose,rule");
  }

  @Test
  void a_run_that_was_cut_off_is_gone_on_with_to_the_same_bytes() throws IOException {
    Path copy = copy("cut");
    byte[] bytes = Files.readAllBytes(copy.resolve("journal.log"));
    Files.write(copy.resolve("journal.log"), Arrays.copyOf(bytes, bytes.length * 2 / 3));
    byte[] decisions = Files.readAllBytes(copy.resolve("decisions.jsonl"));
    Files.write(copy.resolve("decisions.jsonl"), Arrays.copyOf(decisions, decisions.length / 2));
    Files.delete(copy.resolve("manifest.json"));
    assertThat(shell.run("verify", copy.toString()).code()).isEqualTo(1);
    backtest(copy.toString(), "--resume");
    for (String file : List.of("journal.log", "decisions.jsonl", "signals.csv", "equity.csv")) {
      assertThat(copy.resolve(file)).hasSameBinaryContentAs(Path.of(run).resolve(file));
    }
  }

  @Test
  void another_configuration_is_not_gone_on_with() throws IOException {
    Path copy = copy("elsewhere");
    Shell.Result result =
        shell.run(
            "backtest",
            "--from",
            "2018-03-01",
            "--to",
            "2018-06-29",
            "--resume",
            "--out",
            copy.toString());
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("begun with another program, configuration, store or span");
  }

  @Test
  void two_runs_part_where_they_first_differ() {
    String other = folder.resolve("touch").toString();
    backtest(other, "--config", "../config/touch.yaml");
    JsonNode document = shell.json("compare", run, other, "--json");
    assertThat(document.path("settings").valueStream().map(s -> s.path("key").asString()))
        .contains("costs.kappa");
    assertThat(document.path("parting").path("first").asString()).contains("Filled");
    assertThat(shell.json("compare", run, run, "--json").path("parting").isNull()).isTrue();
    assertThat(shell.run("compare", run, other).out()).contains("They part at event");
  }

  @Test
  void one_thread_gives_the_same_journal() {
    String one = folder.resolve("one").toString();
    backtest(one, "--threads", "1");
    assertThat(Path.of(one, "journal.log"))
        .hasSameBinaryContentAs(Path.of(run).resolve("journal.log"));
    assertThat(shell.run("backtest", "--threads", "3").code()).isEqualTo(2);
  }

  @Test
  void no_decision_knows_the_future() {
    JsonNode document =
        shell.json(
            "lookahead", "--from", "2018-02-01", "--to", "2018-03-29", "--sample", "5", "--json");
    assertThat(document.path("clean").asBoolean()).isTrue();
    assertThat(document.path("comparisons")).hasSize(4);
    assertThat(shell.run("lookahead", "--sample", "0").code()).isEqualTo(2);
  }

  @Test
  void a_folder_without_a_journal_is_refused_in_one_sentence() {
    Shell.Result result = shell.run("verify", folder.resolve("files").toString());
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.complaints()).hasSize(1);
  }

  private static void backtest(String out, String... more) {
    var words = new ArrayList<>(List.of("backtest", "--out", out));
    words.addAll(List.of(SPAN));
    words.addAll(List.of(more));
    Shell.Result result = shell.run(words.toArray(String[]::new));
    assertThat(result.code()).as(result.err()).isZero();
  }

  /** Without the line that counts the runs of this home, which are more by then. */
  private static List<String> report(Path out) throws IOException {
    try (var lines = Files.lines(out.resolve("report.html"))) {
      return lines
          .filter(line -> !line.contains("to be deflated"))
          .filter(line -> !line.contains("deflated Sharpe ratio"))
          .toList();
    }
  }

  private static JsonNode manifest(String out) {
    return new JsonMapper().readTree(Path.of(out, "manifest.json"));
  }

  private static Path copy(String name) throws IOException {
    Path copy = folder.resolve(name);
    Files.createDirectories(copy);
    try (var files = Files.list(Path.of(run))) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    return copy;
  }
}
